import { addDays, type CalendarDay, lastDayOfMonth, type Period, yearOf } from '../values/index.ts';

/** A part of a month or year that words name a day by: đầu, giữa, cuối. */
export type PartOfPeriod = 'start' | 'middle' | 'end';

/**
 * The day that «đầu», «giữa» or «cuối» names in a month or a year: the 1st, the 15th and the last day of a month;
 * 1 January, 30 June and 31 December of a year.
 */
export function namedDay(part: PartOfPeriod, of: Period & { readonly kind: 'month' | 'year' }): CalendarDay {
  if (part === 'start') return of.firstDay;
  if (part === 'end') return of.lastDay;
  return of.kind === 'month' ? addDays(of.firstDay, 14) : lastDayOfMonth(yearOf(of.firstDay), 6);
}
