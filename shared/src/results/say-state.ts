import { sayState, sayUndecided, type State, type Undecided } from '../indicators/index.ts';
import { type Absence, absences, sayAbsence } from './absence.ts';

/** What an assessment says of its state. */
export interface StateWithReason {
  readonly state?: State | undefined;
  readonly because?: Undecided | Absence | undefined;
}

/** The state in words, with its reason where there is one: "chưa có số liệu: chưa đến hạn". */
export function sayStateWithReason({ state, because }: StateWithReason): string {
  return because === undefined ? sayState(state) : `${sayState(state)}: ${sayReason(because)}`;
}

function sayReason(because: Undecided | Absence): string {
  return isAbsence(because) ? sayAbsence(because) : sayUndecided(because);
}

function isAbsence(because: Undecided | Absence): because is Absence {
  return absences.some((absence) => absence === because);
}
