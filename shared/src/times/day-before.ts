import { addDays, type CalendarDay, firstDayOfMonth, lastDayOfMonth } from '../values/index.ts';

/**
 * The last day that is strictly before a numbered day of a month. Where the month has no such day, all its days
 * are before it: «trước ngày 31» ends on 30 June in June.
 */
export function dayBefore(year: number, month: number, day: number): CalendarDay {
  const strictlyBefore = addDays(firstDayOfMonth(year, month), day - 2);
  const last = lastDayOfMonth(year, month);
  return strictlyBefore < last ? strictlyBefore : last;
}
