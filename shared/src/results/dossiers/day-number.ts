import { calendarDay, type CalendarDay, dayAt, daysBetween } from '../../values/index.ts';

/** Which of the first two numbers of a written day is the day: `31/03/2026` or `03/31/2026`. */
export type DayOrder = 'dayFirst' | 'monthFirst';

const epoch = calendarDay('1970-01-01');
const earliestYear = 1990;
const latestYear = 2100;
const daysBeforeEpochInSheets = 25_569; // day 1 of a spreadsheet is 1900-01-01, and it counts a 29 February of that year
const digitZero = 48;
const slash = 47;
const blank = 32;

/** The days from 1970-01-01 to a day: what days are compared by where there are a million of them. */
export function dayNumber(day: CalendarDay): number {
  return daysBetween(epoch, day);
}

/**
 * Reads a day as lists of dossiers write it: `31/03/2026`, `31-3-2026 08:30`, `08:30 31/03/2026`, `2026-03-31T08:30:00`,
 * an instant with its offset (taken as the day in Viet Nam), or a spreadsheet's number of a day. Gives days since
 * 1970-01-01, hours left aside; nothing where the text names no real day from 1990 to 2100.
 */
export function readDayNumber(text: string, order: DayOrder): number | undefined {
  if (text.charCodeAt(2) === slash && text.charCodeAt(5) === slash && endsOrHours(text)) {
    return numberOf(
      ordered(twoDigits(text, 0), twoDigits(text, 3), order),
      twoDigits(text, 6) * 100 + twoDigits(text, 8),
    );
  }
  return readAnyDay(text.trim(), order);
}

/** Whether nothing, or an hour, follows the ten characters of a day. */
function endsOrHours(text: string): boolean {
  if (text.length === 10) return true;
  const digit = text.charCodeAt(11) - digitZero;
  return text.charCodeAt(10) === blank && digit >= 0 && digit <= 9;
}

const yearLast =
  /^(?:\d{1,2}[:hg]\d{0,2}(?::\d{1,2})?[\s,]+(?:ngày\s+)?)?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:[\s,T]+(?:lúc\s+)?\d{1,2}[:hg]\d{0,2}.{0,8})?$/i;
const yearFirst = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[\sT]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?$/;
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;
const sheetNumber = /^\d{5}(?:[.,]\d+)?$/;

function readAnyDay(text: string, order: DayOrder): number | undefined {
  const [, one, other, year] = yearLast.exec(text) ?? [];
  if (year !== undefined) return numberOf(ordered(Number(one), Number(other), order), Number(year));
  const [, leading, month, day] = yearFirst.exec(text) ?? [];
  if (leading !== undefined) return numberOf({ day: Number(day), month: Number(month) }, Number(leading));
  if (sheetNumber.test(text)) return withinYears(Math.trunc(Number(text.replace(',', '.'))) - daysBeforeEpochInSheets);
  return instant.test(text) ? atInstant(text) : undefined;
}

function atInstant(text: string): number | undefined {
  return Number.isNaN(Date.parse(text)) ? undefined : withinYears(dayNumber(dayAt(text)));
}

interface DayOfYear {
  readonly day: number;
  readonly month: number;
}

function ordered(one: number, other: number, order: DayOrder): DayOfYear {
  return order === 'dayFirst' ? { day: one, month: other } : { day: other, month: one };
}

/** The number that two digits write; what are no digits give something that is no part of a day. */
function twoDigits(text: string, at: number): number {
  const [tens, ones] = [text.charCodeAt(at) - digitZero, text.charCodeAt(at + 1) - digitZero];
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

const daysInMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const daysBeforeMonths = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;

function numberOf({ day, month }: DayOfYear, year: number): number | undefined {
  const before = daysBeforeMonths[month - 1];
  if (before === undefined || !(year >= earliestYear && year <= latestYear)) return undefined;
  const leapDay = isLeap(year) ? 1 : 0;
  const days = (daysInMonths[month - 1] ?? 0) + (month === 2 ? leapDay : 0);
  if (!(day >= 1 && day <= days)) return undefined;
  const leapDays = leapDaysBefore(year) - leapDaysBefore(1970) + (month > 2 ? leapDay : 0);
  return (year - 1970) * 365 + leapDays + before + day - 1;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function leapDaysBefore(year: number): number {
  const last = year - 1;
  return Math.floor(last / 4) - Math.floor(last / 100) + Math.floor(last / 400);
}

const firstNumber = dayNumber(calendarDay(`${String(earliestYear)}-01-01`));
const lastNumber = dayNumber(calendarDay(`${String(latestYear)}-12-31`));

function withinYears(number: number): number | undefined {
  return number >= firstNumber && number <= lastNumber ? number : undefined;
}
