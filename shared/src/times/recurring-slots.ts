import {
  type CalendarDay,
  type CalendarPeriodKind,
  firstDayOfMonth,
  lastDayOfMonth,
  monthOf,
  type Period,
  periodAt,
  span,
  yearOf,
} from '../values/index.ts';
import { dayBefore } from './day-before.ts';
import { chosenMeaning, type MeaningName, monthsOfMeaning } from './meanings.ts';
import type { Time } from './time.ts';

/** One occurrence of a recurring time: the days it is for, and the last day still in time. */
export interface Slot {
  readonly period: Period;
  readonly dueDay: CalendarDay;
}

/**
 * The occurrences of a recurring time in the years given, the earliest first. A time that does not recur has none,
 * and neither has an ambiguous one without a chosen meaning.
 */
export function slotsOf(time: Time, years: readonly number[], chosen: readonly MeaningName[] = []): readonly Slot[] {
  const inOrder = [...new Set(years)].toSorted((one, other) => one - other);
  switch (time.kind) {
    case 'every':
      return slotsEvery(time.months, inOrder);
    case 'quarterEnd':
      return slotsEvery(3, inOrder);
    case 'periodic':
      return slotsOfPeriodic(inOrder, chosenMeaning(time, chosen));
    case 'quarterlyBefore':
      return slotsBeforeDayOfQuarter(time.day, inOrder, chosenMeaning(time, chosen));
    case 'yearlyBefore':
      return inOrder.flatMap((year) => time.days.toSorted().map((day) => slotBeforeDayOfYear(year, day)));
    case 'yearToDate':
      return inOrder.flatMap((year) => numbersInOrder(time.months).map((months) => slotToDate(year, months)));
    case 'quarters':
    case 'months':
    case 'before':
    case 'year':
    case 'from':
    case 'continuous':
    case 'adHoc':
    case 'onEvent':
    case 'asPlanned':
    case 'onRequest':
      return [];
  }
}

const calendarKinds: Readonly<Record<number, CalendarPeriodKind>> = {
  1: 'month',
  3: 'quarter',
  6: 'half',
  12: 'year',
};

function slotsEvery(months: number, years: readonly number[]): readonly Slot[] {
  if (!Number.isSafeInteger(months) || months < 1) {
    throw new RangeError(`Cannot repeat every "${String(months)}" months: expected a whole number from 1 up`);
  }
  return runsOf(years).flatMap(({ firstYear, length }) => {
    const slots: Slot[] = [];
    for (let start = 0; start + months <= length * 12; start += months) slots.push(slotFrom(firstYear, start, months));
    return slots;
  });
}

function slotFrom(year: number, start: number, months: number): Slot {
  const end = start + months - 1;
  const firstDay = firstDayOfMonth(year + Math.floor(start / 12), (start % 12) + 1);
  const dueDay = lastDayOfMonth(year + Math.floor(end / 12), (end % 12) + 1);
  return { period: periodOf(firstDay, dueDay, months), dueDay };
}

function slotsOfPeriodic(years: readonly number[], meaning: MeaningName | undefined): readonly Slot[] {
  const months = meaning === undefined ? undefined : monthsOfMeaning[meaning];
  return months === undefined ? [] : slotsEvery(months, years);
}

function slotsBeforeDayOfQuarter(
  day: number,
  years: readonly number[],
  meaning: MeaningName | undefined,
): readonly Slot[] {
  if (meaning === undefined) return [];
  const monthsLater = meaning === 'monthAfterQuarter' ? 1 : 0;
  return slotsEvery(3, years).map(({ period: quarter }) => {
    const [year, month] = [yearOf(quarter.lastDay), monthOf(quarter.lastDay) + monthsLater];
    return { period: quarter, dueDay: month > 12 ? dayBefore(year + 1, 1, day) : dayBefore(year, month, day) };
  });
}

function slotBeforeDayOfYear(year: number, monthAndDay: string): Slot {
  const [month, day] = [Number(monthAndDay.slice(0, 2)), Number(monthAndDay.slice(3))];
  return { period: periodAt(firstDayOfMonth(year, 1), 'year'), dueDay: dayBefore(year, month, day) };
}

function slotToDate(year: number, months: number): Slot {
  const [firstDay, dueDay] = [firstDayOfMonth(year, 1), lastDayOfMonth(year, months)];
  return { period: periodOf(firstDay, dueDay, months), dueDay };
}

function periodOf(firstDay: CalendarDay, lastDay: CalendarDay, months: number): Period {
  const kind = calendarKinds[months];
  return kind === undefined ? span(firstDay, lastDay) : periodAt(firstDay, kind);
}

function runsOf(years: readonly number[]): readonly { readonly firstYear: number; readonly length: number }[] {
  const runs: { readonly firstYear: number; length: number }[] = [];
  for (const year of years) {
    const run = runs.at(-1);
    if (run !== undefined && run.firstYear + run.length === year) run.length += 1;
    else runs.push({ firstYear: year, length: 1 });
  }
  return runs;
}

function numbersInOrder(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].toSorted((one, other) => one - other);
}
