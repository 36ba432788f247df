import type { Undecided } from '@camket/shared/indicators';
import { type Absence, absences, sayAbsence } from '@camket/shared/results';
import { vi } from './vi.ts';

/** Why there is no state, or no figure, in words. */
export function sayBecause(because: Absence | Undecided): string {
  return isAbsence(because) ? sayAbsence(because) : vi.undecided[because];
}

function isAbsence(because: Absence | Undecided): because is Absence {
  return absences.some((absence) => absence === because);
}
