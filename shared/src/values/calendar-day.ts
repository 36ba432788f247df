import type { Brand } from './brand.ts';

/** A day on the calendar, written `2026-03-31`. It has no hour and no time zone. */
export type CalendarDay = Brand<string, 'CalendarDay'>;

const millisecondsOfDay = 86_400_000;
const hoursAheadOfUtc = 7;
const dayPattern = /^\d{4}-\d{2}-\d{2}$/;
const daysInMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const instantPattern = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/** Tells whether a text names a real day, written year-month-day. */
export function isCalendarDay(text: string): text is CalendarDay {
  if (!dayPattern.test(text)) return false;
  const day = Number(text.slice(8));
  return day >= 1 && day <= daysInMonth(Number(text.slice(0, 4)), Number(text.slice(5, 7)));
}

/** Reads a calendar day. Throws a `RangeError` when the text names no real day. */
export function calendarDay(text: string): CalendarDay {
  if (isCalendarDay(text)) return text;
  throw new RangeError(`Cannot read "${text}" as a calendar day: expected a real date such as "2026-03-31"`);
}

/** The day that lies so many days after a day, or before it where the number is negative. */
export function addDays(day: CalendarDay, days: number): CalendarDay {
  if (!Number.isSafeInteger(days)) {
    throw new RangeError(`Cannot add "${String(days)}" days to "${day}": expected a whole number`);
  }
  return dayWithNumber(numberOf(day) + days);
}

/** How many days lie from one day to another; negative where the second day is the earlier one. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return numberOf(to) - numberOf(from);
}

/** The day of the week, from 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: CalendarDay): number {
  // Day 0, 1970-01-01, was a Thursday.
  return ((((numberOf(day) + 3) % 7) + 7) % 7) + 1;
}

/** The calendar year of a day. */
export function yearOf(day: CalendarDay): number {
  return Number(day.slice(0, 4));
}

/** The month of a day, from 1 to 12. */
export function monthOf(day: CalendarDay): number {
  return Number(day.slice(5, 7));
}

/** The day in Viet Nam (UTC+7) at an instant written in ISO 8601 with its offset, such as `2026-03-31T17:00:00Z`. */
export function dayAt(instant: string): CalendarDay {
  const dayAsWritten = instantPattern.exec(instant)?.[1];
  const milliseconds = Date.parse(instant);
  if (dayAsWritten === undefined || !isCalendarDay(dayAsWritten) || Number.isNaN(milliseconds)) {
    throw new RangeError(`Cannot read "${instant}" as an instant: expected a time such as "2026-03-31T09:30:00Z"`);
  }
  return dayWithNumber(Math.floor((milliseconds + hoursAheadOfUtc * 3_600_000) / millisecondsOfDay));
}

/** The last day of a month (1 to 12) of a year. */
export function lastDayOfMonth(year: number, month: number): CalendarDay {
  return calendarDay(`${firstDayOfMonth(year, month).slice(0, 8)}${String(daysInMonth(year, month))}`);
}

/** The first day of a month (1 to 12) of a year. */
export function firstDayOfMonth(year: number, month: number): CalendarDay {
  return calendarDay(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`);
}

/** A day written the Vietnamese way: `2026-03-31` as `31/03/2026`. */
export function vietnameseDay(day: CalendarDay): string {
  return [day.slice(8), day.slice(5, 7), day.slice(0, 4)].join('/');
}

/** How many days a month (1 to 12) of a year has; 0 where there is no such month. */
function daysInMonth(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (daysInMonths[month - 1] ?? 0);
}

/** Days since 1970-01-01. Years are counted from March on, so that the leap day is the last of its year. */
function numberOf(day: CalendarDay): number {
  const month = monthOf(day);
  const year = yearOf(day) - (month > 2 ? 0 : 1);
  const monthsSinceMarch = (month + 9) % 12;
  const dayOfYear = Math.floor((153 * monthsSinceMarch + 2) / 5) + Number(day.slice(8)) - 1;
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leapDays + dayOfYear - 719_468;
}

function dayWithNumber(number: number): CalendarDay {
  const moment = new Date(number * millisecondsOfDay);
  if (Number.isNaN(moment.getTime())) {
    throw new RangeError(`Cannot name day ${String(number)} after 1970-01-01: expected a day before the year 10000`);
  }
  const iso = moment.toISOString();
  return calendarDay(iso.slice(0, iso.indexOf('T')));
}
