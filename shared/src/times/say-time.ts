import { calendarDay, monthOf, period, vietnameseDay, yearOf } from '../values/index.ts';
import type { Time } from './time.ts';

/** What a time means, as a short Vietnamese phrase: «trước ngày 05/01/2026», «mỗi quý một lần». */
export function sayTime(time: Time): string {
  switch (time.kind) {
    case 'quarters':
      return listed(time.quarters.map(sayQuarter));
    case 'months':
      return time.from === time.to ? sayMonth(time.from) : `từ ${sayMonth(time.from)} đến hết ${sayMonth(time.to)}`;
    case 'before':
      return `trước ngày ${vietnameseDay(calendarDay(time.date))}`;
    case 'yearlyBefore':
      return sayYearly(time.days);
    case 'quarterlyBefore':
      return `trước ngày ${twoDigits(time.day)} hằng quý`;
    case 'quarterEnd':
      return 'mỗi quý một lần, vào ngày cuối quý';
    case 'every':
      return intervals[time.months] ?? `${twoDigits(time.months)} tháng một lần`;
    case 'year':
      return `trong năm ${String(time.year)}`;
    case 'from':
      return `từ ${sayMonth(time.month)}`;
    case 'continuous':
      return 'thường xuyên, liên tục';
    case 'periodic':
      return 'định kỳ, chưa rõ kỳ nào';
    case 'adHoc':
      return 'đột xuất';
    case 'yearToDate':
      return `lũy kế từ đầu năm: ${listed(time.months.map(sayMonthsOfYear))}`;
    case 'onEvent':
      return sayEvent(time.event);
    case 'asPlanned':
      return `theo ${time.plan}`;
    case 'onRequest':
      return `khi có yêu cầu của ${time.by}`;
  }
}

/** What the several times of one cell mean, one phrase after the other. */
export function sayTimes(times: readonly Time[]): string {
  return times.map(sayTime).join('; ');
}

/** The same day of every month, or of the last month of every quarter, is said as such. */
function sayYearly(days: readonly string[]): string {
  const [first = ''] = days;
  const months = days.map((day) => day.slice(0, 2)).join();
  const isSameDay = days.every((day) => day.slice(3) === first.slice(3));
  if (isSameDay && months === everyMonth) return `trước ngày ${first.slice(3)} hằng tháng`;
  if (isSameDay && months === '03,06,09,12') return `trước ngày ${first.slice(3)} tháng cuối quý`;
  return `${listed(days.map((day) => `trước ngày ${day.slice(3)}/${day.slice(0, 2)}`))} hằng năm`;
}

const everyMonth = '01,02,03,04,05,06,07,08,09,10,11,12';

const intervals: Readonly<Record<number, string>> = {
  1: 'mỗi tháng một lần',
  3: 'mỗi quý một lần',
  6: 'sáu tháng một lần',
  12: 'mỗi năm một lần',
};

const romanNumerals = ['I', 'II', 'III', 'IV'] as const;

function sayQuarter(text: string): string {
  const { firstDay } = period(text);
  return `quý ${romanNumerals[Math.ceil(monthOf(firstDay) / 3) - 1] ?? ''}/${String(yearOf(firstDay))}`;
}

function sayMonth(text: string): string {
  const { firstDay } = period(text);
  return `tháng ${twoDigits(monthOf(firstDay))}/${String(yearOf(firstDay))}`;
}

function sayMonthsOfYear(months: number): string {
  return months === 12 ? 'cả năm' : `${String(months)} tháng`;
}

function sayEvent(event: string): string {
  if (/^(có|phát sinh|xảy ra|xuất hiện) /.test(event)) return `khi ${event}`;
  return /^(khi|nếu|sau|trước|trong|ngay) /.test(event) ? event : `khi có: ${event}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

function listed(phrases: readonly string[]): string {
  const before = phrases.slice(0, -1).join(', ');
  return before === '' ? phrases.join('') : `${before} và ${phrases.at(-1) ?? ''}`;
}
