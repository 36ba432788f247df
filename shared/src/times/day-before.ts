import { addDays, type CalendarDay, firstDayOfMonth } from '../values/index.ts';

/**
 * The last day that is strictly before a numbered day of a month: for «trước ngày 31» 30 June in June, and for
 * «trước ngày 01» the last day of the month before.
 */
export function dayBefore(year: number, month: number, day: number): CalendarDay {
  return addDays(firstDayOfMonth(year, month), day - 2);
}
