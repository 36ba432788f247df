import { isLate } from '../times/index.ts';
import { type CalendarDay, isPeriodText, period } from '../values/index.ts';
import type { ReportingPeriod } from './reporting-periods.ts';
import type { Result } from './result.ts';

/** How the figures of a period stand that nobody has verified. */
export interface Provisional {
  /** The newest day up to which they were counted. */
  readonly cutOff: CalendarDay;
  /** The last day of the period, once it is over: from then on a person has to verify. */
  readonly closedOn?: CalendarDay;
  /** The day from which the verification is late, once that day has come. */
  readonly lateSince?: CalendarDay;
}

/**
 * What is to be said of the results that stand behind a period's figure: `undefined` where a person has verified all of
 * them. A verification is late from the day on which a missing report of that period would be.
 */
export function provisionalOf(
  { period: text, overdueFrom }: ReportingPeriod,
  results: readonly Pick<Result, 'cutOff' | 'provisional'>[],
  today: CalendarDay,
): Provisional | undefined {
  const cutOff = results
    .filter(({ provisional }) => provisional === true)
    .map((result) => result.cutOff)
    .toSorted()
    .at(-1);
  if (cutOff === undefined) return undefined;
  const lastDay = isPeriodText(text) ? period(text).lastDay : undefined;
  const isClosed = lastDay !== undefined && lastDay < today;
  return {
    cutOff,
    ...(isClosed ? { closedOn: lastDay } : {}),
    ...(isClosed && overdueFrom !== undefined && isLate(today, overdueFrom) ? { lateSince: overdueFrom } : {}),
  };
}
