'use client';
import { createContext, useContext } from 'react';
import type { Unit } from '@camket/shared/communes';
import type { CalendarDay } from '@camket/shared/values';
import { partsOf, type Remark } from '../decisions/outline.ts';

/** What every field knows of the form that it stands in. */
export interface Form {
  readonly readOnly: boolean;
  /** What is said about fields, by their paths; see `byPath`. */
  readonly remarks: ReadonlyMap<string, readonly Remark[]>;
  readonly units: readonly Unit[];
  readonly today: CalendarDay;
}

const FormContext = createContext<Form | undefined>(undefined);

/** Tells the fields inside it about their form. */
export const FormProvider = FormContext.Provider;

/** The form around a field. */
export function useForm(): Form {
  const form = useContext(FormContext);
  if (form === undefined) throw new Error('Cannot show a field: no FormProvider stands around it');
  return form;
}

/** Remarks by the paths of their fields. */
export function byPath(remarks: readonly Remark[]): ReadonlyMap<string, readonly Remark[]> {
  return Map.groupBy(remarks, ({ path }) => partsOf(path).join('.'));
}

/** What is said about the field at a path: what has to be put right, and whether something is worth a look. */
export function useRemarks(path: string): { readonly faults: readonly string[]; readonly isDoubtful: boolean } {
  const { remarks } = useForm();
  const here = remarks.get(path) ?? [];
  const faults = here.filter(({ isDoubt }) => isDoubt !== true).map(({ sentence }) => sentence);
  return { faults, isDoubtful: here.length > faults.length };
}
