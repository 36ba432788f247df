import type { Undecided } from '@camket/shared/indicators';
import { type Absence, sayAbsence } from '@camket/shared/results';
import { vi } from '../words/vi.ts';

/** The words that stand where a figure would: which absence it is, or that a later report holds the period too. */
export function sayGap(absence: Absence | undefined, because: Absence | Undecided | undefined): string {
  if (absence !== undefined) return sayAbsence(absence);
  return because === 'cannotAdd' ? vi.undecided.cannotAdd : vi.result.inLater;
}
