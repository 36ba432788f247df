import { addDays, calendarDay, type CalendarDay, daysBetween, weekdayOf, yearOf } from '../values/index.ts';

/** A public holiday, with its name and how well its day is known. */
export interface PublicHoliday {
  readonly day: CalendarDay;
  readonly name: string;
  /** `read`: the provision itself was read; `toBeConfirmed`: known from press or reckoned, and not yet checked. */
  readonly confidence?: 'read' | 'toBeConfirmed';
}

/** What sets a year apart from Monday to Friday: public holidays, further days off, and days worked in exchange. */
export interface WorkingCalendar {
  readonly year: number;
  readonly holidays: readonly PublicHoliday[];
  readonly daysOff: readonly CalendarDay[];
  readonly extraWorkingDays: readonly CalendarDay[];
}

/**
 * Tells whether offices work on a day. Of several calendars of one year the last one counts; a year without a
 * calendar has only its weekends off.
 */
export function isWorkingDay(day: CalendarDay, calendars: readonly WorkingCalendar[]): boolean {
  const calendar = calendars.findLast(({ year }) => year === yearOf(day));
  if (calendar !== undefined) {
    if (calendar.extraWorkingDays.includes(day)) return true;
    if (calendar.daysOff.includes(day) || calendar.holidays.some((holiday) => holiday.day === day)) return false;
  }
  return weekdayOf(day) <= 5;
}

/** The first working day after a day. */
export function nextWorkingDay(day: CalendarDay, calendars: readonly WorkingCalendar[]): CalendarDay {
  return rollForward(addDays(day, 1), calendars);
}

/** The day itself where it is a working day, else the next working day. */
export function rollForward(day: CalendarDay, calendars: readonly WorkingCalendar[]): CalendarDay {
  let working = day;
  while (!isWorkingDay(working, calendars)) working = addDays(working, 1);
  return working;
}

/**
 * The last of so many working days from an event; the day of the event is not counted, and 0 days end on it.
 * Throws a `RangeError` on a number of days that is not whole or lies below 0.
 */
export function addWorkingDays(event: CalendarDay, days: number, calendars: readonly WorkingCalendar[]): CalendarDay {
  if (!Number.isSafeInteger(days) || days < 0) {
    throw new RangeError(`Cannot count "${String(days)}" working days: expected a whole number from 0 up`);
  }
  let last = event;
  for (let counted = 0; counted < days; counted += 1) last = nextWorkingDay(last, calendars);
  return last;
}

/** How many working days lie after a day and up to another, that day included; 0 where it is not later. */
export function workingDaysBetween(
  after: CalendarDay,
  upTo: CalendarDay,
  calendars: readonly WorkingCalendar[],
): number {
  if (upTo <= after) return 0;
  const setApart = calendars.flatMap(({ holidays, daysOff, extraWorkingDays }) => [
    ...holidays.map(({ day }) => day),
    ...daysOff,
    ...extraWorkingDays,
  ]);
  let counted = weekdaysThrough(upTo) - weekdaysThrough(after);
  for (const day of new Set(setApart)) {
    if (day > after && day <= upTo) counted += Number(isWorkingDay(day, calendars)) - Number(weekdayOf(day) <= 5);
  }
  return counted;
}

/** Days from Monday to Friday from a Monday long ago through a day. */
function weekdaysThrough(day: CalendarDay): number {
  const days = daysBetween(firstMonday, day);
  const weeks = Math.floor(days / 7);
  return weeks * 5 + Math.min(days - weeks * 7 + 1, 5);
}

const firstMonday = calendarDay('1900-01-01');
