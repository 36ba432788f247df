/**
 * Times: what the words of a deadline mean, and on which days that falls.
 *
 * A `Time` is one meaning of the words. Dated and recurring meanings have due days, each the last day still in time;
 * words that allow two meanings have none until the Office has chosen one. Terms counted in days and the day from
 * which something is shown as overdue follow the working calendar of the year, which is data.
 */
export {
  type DueContext,
  dueDays,
  type DueDays,
  dueDaysTogether,
  type DueDaysTogether,
  type WaitingKind,
} from './due-days.ts';
export { type Meaning, type MeaningName, meaningsOf, meaningsOfReport, needsChoice } from './meanings.ts';
export { namedDayOfMonth, namedDayOfYear, type PartOfPeriod } from './named-days.ts';
export { calendarsWith, fixedHolidays, workingCalendars } from './public-holidays.ts';
export { type Slot, slotsOf } from './recurring-slots.ts';
export { sayTime, sayTimes } from './say-time.ts';
export { endOfTerm, isLate, markedOverdueFrom, postedThrough } from './terms.ts';
export type { Time, TimeKind } from './time.ts';
export { type Window, windowOf } from './windows.ts';
export {
  addWorkingDays,
  isWorkingDay,
  nextWorkingDay,
  type PublicHoliday,
  rollForward,
  type WorkingCalendar,
  workingDaysBetween,
} from './working-days.ts';
