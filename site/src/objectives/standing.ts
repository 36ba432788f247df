import { type State, states } from '@camket/shared/indicators';
import { lastTouch, type PublicRecord } from '@camket/shared/register';
import type { CalendarDay } from '@camket/shared/values';
import type { Place } from '../communes/place.ts';
import { documentsFor, yearShown, yearsOf } from '../decisions/documents.ts';
import { type ObjectiveOutcome, outcomesOf, type Outcome } from './outcomes.ts';

/** How many indicators stand in a state; without a state are those that cannot be judged. */
export interface StateCount {
  readonly state: State | undefined;
  readonly count: number;
}

/** How a commune stands in a year, in a few figures. */
export interface Standing {
  readonly year: number;
  readonly objectives: number;
  readonly indicators: number;
  /** Worst first. */
  readonly counts: readonly StateCount[];
  /** The newest day up to which anything was counted. */
  readonly cutOff?: CalendarDay;
  readonly nextDue?: CalendarDay;
}

/** How many indicators stand in each state, worst first, those without a state last. */
export function countStates(outcomes: readonly Outcome[]): readonly StateCount[] {
  const found = outcomes.map(({ assessment }) => assessment.state);
  return [...states, undefined].flatMap((state) => {
    const count = found.filter((one) => one === state).length;
    return count === 0 ? [] : [{ state, count }];
  });
}

/** The same counts over several communes. */
export function addCounts(lists: readonly (readonly StateCount[])[]): readonly StateCount[] {
  return [...states, undefined].flatMap((state) => {
    const count = lists.flat().reduce((sum, one) => (one.state === state ? sum + one.count : sum), 0);
    return count === 0 ? [] : [{ state, count }];
  });
}

/** The newest day up to which anything was counted, and the next day on which a report is due. */
export function daysOf(outcomes: readonly Outcome[]): Pick<Standing, 'cutOff' | 'nextDue'> {
  const cutOff = outcomes
    .flatMap(({ assessment }) => assessment.cutOff ?? [])
    .toSorted()
    .at(-1);
  const nextDue = outcomes.flatMap(({ assessment }) => assessment.nextDue?.dueDay ?? []).toSorted()[0];
  return { ...(cutOff === undefined ? {} : { cutOff }), ...(nextDue === undefined ? {} : { nextDue }) };
}

/** Everything that a commune promises in a year, and how it stands. */
export function promisesOf(house: App.Locals, place: Place, year: number): readonly ObjectiveOutcome[] {
  return documentsFor(house, place, year).flatMap((document) => outcomesOf(house, document));
}

interface Kept {
  readonly generation: string;
  readonly standing: Standing;
}

const kept = new WeakMap<PublicRecord, Map<string, Kept>>();

/** How a commune stands in its current year. The few figures are kept until an entry touches the commune or the day turns. */
export function standingOf(house: App.Locals, place: Place): Standing {
  const { record, today } = house;
  const standings = kept.get(record) ?? new Map<string, Kept>();
  kept.set(record, standings);
  const generation = `${String(lastTouch(record, place.slug))} ${today}`;
  const before = standings.get(place.slug);
  if (before?.generation === generation) return before.standing;
  const year = yearShown(yearsOf(record, place), today);
  const standing = summed(year, promisesOf(house, place, year));
  standings.set(place.slug, { generation, standing });
  return standing;
}

function summed(year: number, promises: readonly ObjectiveOutcome[]): Standing {
  const outcomes = promises.flatMap((objective) => objective.outcomes);
  const counts = countStates(outcomes);
  return { year, objectives: promises.length, indicators: outcomes.length, counts, ...daysOf(outcomes) };
}
