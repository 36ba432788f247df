import { addDays, type CalendarDay, calendarDay, comparePeriods, period } from '../values/index.ts';
import type { Time } from './time.ts';

/** The days within which something is done; `undefined` where that side is open. */
export interface Window {
  readonly firstDay: CalendarDay | undefined;
  readonly lastDay: CalendarDay | undefined;
}

/** The first and last day of a dated meaning; recurring meanings have slots instead, and the others have neither. */
export function windowOf(time: Time): Window | undefined {
  switch (time.kind) {
    case 'quarters':
      return windowOfPeriods(time.quarters);
    case 'months':
      return windowOfPeriods([time.from, time.to]);
    case 'before':
      return { firstDay: undefined, lastDay: addDays(calendarDay(time.date), -1) };
    case 'year':
      return windowOfPeriods([String(time.year).padStart(4, '0')]);
    case 'from':
      return { firstDay: period(time.month).firstDay, lastDay: undefined };
    case 'yearlyBefore':
    case 'quarterlyBefore':
    case 'quarterEnd':
    case 'every':
    case 'continuous':
    case 'periodic':
    case 'adHoc':
    case 'yearToDate':
    case 'onEvent':
    case 'asPlanned':
    case 'onRequest':
      return undefined;
  }
}

function windowOfPeriods(texts: readonly string[]): Window | undefined {
  const periods = texts.map(period).toSorted(comparePeriods);
  const [first, last] = [periods[0], periods.at(-1)];
  return first === undefined || last === undefined ? undefined : { firstDay: first.firstDay, lastDay: last.lastDay };
}
