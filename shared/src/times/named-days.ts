import { type CalendarDay, calendarDay, firstDayOfMonth, lastDayOfMonth } from '../values/index.ts';

/** A part of a month or year that words name a day by: đầu, giữa, cuối. */
export type PartOfPeriod = 'start' | 'middle' | 'end';

/** The day that «đầu tháng», «giữa tháng» or «cuối tháng» names: the 1st, the 15th or the last day of the month. */
export function namedDayOfMonth(part: PartOfPeriod, year: number, month: number): CalendarDay {
  const first = firstDayOfMonth(year, month);
  if (part === 'start') return first;
  return part === 'middle' ? calendarDay(`${first.slice(0, 8)}15`) : lastDayOfMonth(year, month);
}

/** The day that «đầu năm», «giữa năm» or «cuối năm» names: 1 January, 30 June or 31 December. */
export function namedDayOfYear(part: PartOfPeriod, year: number): CalendarDay {
  if (part === 'start') return firstDayOfMonth(year, 1);
  return lastDayOfMonth(year, part === 'middle' ? 6 : 12);
}
