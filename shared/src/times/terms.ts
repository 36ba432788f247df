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
 * The day from which something due is shown as overdue. The printed day stands; where it is a day off, the mark
 * waits until the next working day is over.
 */
export function markedOverdueFrom(dueDay: CalendarDay, calendars: readonly WorkingCalendar[]): CalendarDay {
  return addDays(rollForward(dueDay, calendars), 1);
}
