import type { Time } from '../../times/index.ts';
import { addDays, isCalendarDay } from '../../values/index.ts';
import { finding, stretch, type TimeReader, twoDigits } from './wording.ts';

const before =
  '(?<lead>(?:cham nhat |muon nhat )?(?:la )?truoc|(?:cham nhat|muon nhat)(?: la)?(?: vao)?(?: den)?(?: het)?|den(?: het)?|khong qua|vao)? ?';
const recurring =
  '(?<of>(?:moi |hang |tung )(?:thang|quy)(?: tiep theo| ke tiep| sau)?|thang cuoi(?: cung)?(?: cua)?(?: moi| hang| tung)? quy|thang (?:dau|thu nhat|dau tien)(?: cua)? quy (?:sau|tiep theo|ke tiep|lien ke)|thang (?:sau|ke tiep|tiep theo|lien ke|sau lien ke))';
const dayThenPeriod = new RegExp(`\\b${before}(?:ngay )?(?<![\\d/])(?<day>\\d{1,2}),? ?(?:cua )?${recurring}\\b`, 'g');
const periodThenDay = new RegExp(
  `\\b(?<of>(?:hang|moi|tung) (?:thang|quy))(?: mot lan)?,? ?\\(?${before}ngay (?<day>\\d{1,2})(?!\\d| ?[/.-] ?\\d| ?thang \\d|(?: cua)? thang (?:cuoi|dau|thu|sau|ke|tiep|lien))(?: ?(?:cua )?(?:hang |moi )?thang(?! \\d))?`,
  'g',
);

/** A numbered day of each month or quarter: «trước ngày 15 hàng quý», «ngày 20 hàng tháng», «ngày 25 tháng cuối quý». */
export const recurringDays: TimeReader = ({ folds: { text } }) =>
  [...text.matchAll(dayThenPeriod), ...text.matchAll(periodThenDay)].flatMap((found) => {
    const { lead = '', day = '', of = '' } = found.groups ?? {};
    const number = Number(day);
    if (number < 1 || number > 31) return [];
    const isStrict = lead.endsWith('truoc');
    return [finding(stretch(found), timeOf(of, { day: number, isStrict }))];
  });

interface DayOfMonth {
  readonly day: number;
  readonly isStrict: boolean;
}

const monthsOf = (count: number, first: number): readonly number[] =>
  Array.from({ length: 12 / count }, (_, index) => first + count * index);

function timeOf(of: string, day: DayOfMonth): Time {
  if (day.day === 31 && !day.isStrict)
    return of.includes('quy') ? { kind: 'quarterEnd' } : { kind: 'every', months: 1 };
  if (of.startsWith('thang cuoi')) return yearly(monthsOf(3, 3), day);
  if (/^thang (?:dau|thu nhat)/.test(of)) return yearly(monthsOf(3, 1), day);
  if (of.includes('quy')) return { kind: 'quarterlyBefore', day: day.isStrict ? day.day : day.day + 1 };
  return yearly(monthsOf(1, 1), day);
}

function yearly(months: readonly number[], day: DayOfMonth): Time {
  return { kind: 'yearlyBefore', days: months.map((month) => firstDayTooLate(month, day)).toSorted() };
}

/** The first day that is too late in a month; a day that the month does not have means its last one. */
function firstDayTooLate(month: number, { day, isStrict }: DayOfMonth): string {
  const last = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 31;
  const late = isStrict ? day : day + 1;
  if (late <= last) return `${twoDigits(month)}-${twoDigits(late)}`;
  return addDays(lastOf(month, last), 1).slice(5);
}

function lastOf(month: number, last: number): Parameters<typeof addDays>[0] {
  const text = `2026-${twoDigits(month)}-${twoDigits(last)}`;
  if (isCalendarDay(text)) return text;
  throw new RangeError(`Cannot name day ${last} of month ${month}: expected a month from 1 to 12`);
}
