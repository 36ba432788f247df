'use client';
import { createContext, useContext } from 'react';
import type { Unit } from '@camket/shared/communes';
import type { CalendarDay } from '@camket/shared/values';
import { partsOf, type Remark } from '../decisions/outline.ts';

/** What every field of a screen knows about the screen. */
export interface Sheet {
  readonly readOnly: boolean;
  /** What is to be put right, by the path of its field. */
  readonly remarks: readonly Remark[];
  readonly units: readonly Unit[];
  readonly today: CalendarDay;
}

const SheetContext = createContext<Sheet | undefined>(undefined);

/** Tells the fields inside it about their screen. */
export const SheetProvider = SheetContext.Provider;

/** What the screen around a field knows. */
export function useSheet(): Sheet {
  const sheet = useContext(SheetContext);
  if (sheet === undefined) throw new Error('Cannot show a field: no SheetProvider stands around it');
  return sheet;
}

/** What is said about the field at a path: what has to be put right, and whether something is worth a look. */
export function useRemarks(path: string): { readonly faults: readonly string[]; readonly isDoubtful: boolean } {
  const { remarks } = useSheet();
  const own = partsOf(path).join('.');
  const here = remarks.filter((remark) => partsOf(remark.path).join('.') === own);
  const faults = here.filter(({ isDoubt }) => isDoubt !== true).map(({ sentence }) => sentence);
  return { faults, isDoubtful: here.length > faults.length };
}
