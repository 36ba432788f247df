import type { Time } from '../times/index.ts';
import { isCalendarDay, isPeriodText } from '../values/index.ts';

/** Whether a time has figures and days that a calendar has, so that due days can be told from it. */
export function isReadableTime(time: Time): boolean {
  switch (time.kind) {
    case 'quarters':
      return time.quarters.length > 0 && time.quarters.every((text) => /^\d{4}-Q[1-4]$/.test(text));
    case 'months':
      return isMonth(time.from) && isMonth(time.to) && time.from <= time.to;
    case 'before':
      return isCalendarDay(time.date);
    case 'yearlyBefore':
      return time.days.length > 0 && time.days.every((day) => /^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(day));
    case 'quarterlyBefore':
      return isWholeWithin(time.day, 1, 31);
    case 'every':
      return isWholeWithin(time.months, 1, 120);
    case 'year':
      return isWholeWithin(time.year, 1945, 9999);
    case 'from':
      return isMonth(time.month);
    case 'yearToDate':
      return time.months.length > 0 && time.months.every((months) => isWholeWithin(months, 1, 12));
    case 'quarterEnd':
    case 'continuous':
    case 'periodic':
    case 'adHoc':
    case 'onEvent':
    case 'asPlanned':
    case 'onRequest':
      return true;
  }
}

function isMonth(text: string): boolean {
  return text.length === 7 && isPeriodText(text);
}

function isWholeWithin(number: number, lowest: number, highest: number): boolean {
  return Number.isSafeInteger(number) && lowest <= number && number <= highest;
}
