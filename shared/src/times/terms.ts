import { addDays, type CalendarDay } from '../values/index.ts';
import { rollForward, type WorkingCalendar } from './working-days.ts';

/**
 * The last day of a term counted in days from an event: the day of the event is not counted, and a term whose last
 * day is a day off ends with the next working day.
 */
export function endOfTerm(event: CalendarDay, days: number, calendars: readonly WorkingCalendar[]): CalendarDay {
  return rollForward(addDays(event, days), calendars);
}

/** The last day on which a paper copy must still hang that is put up on a day for so many days. */
export function postedThrough(postedOn: CalendarDay, days: number): CalendarDay {
  return addDays(postedOn, days);
}

/**
 * The day from which something due is late: overdue where it is missing, late where it comes. The printed day stands;
 * where it is a day off, what comes by the end of the next working day is in time (Bộ luật Dân sự 2015 Điều 148 khoản 5,
 * by analogy).
 */
export function markedOverdueFrom(dueDay: CalendarDay, calendars: readonly WorkingCalendar[]): CalendarDay {
  return addDays(rollForward(dueDay, calendars), 1);
}

/**
 * Whether something is late on a day: overdue if it is still missing then, late if it comes then. `overdueFrom` is the
 * day that `markedOverdueFrom` gives; without one nothing is late. Reports, tasks, figures and actions all ask this.
 */
export function isLate(day: CalendarDay, overdueFrom: CalendarDay | undefined): boolean {
  return overdueFrom !== undefined && overdueFrom <= day;
}
