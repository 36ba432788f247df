import { type DueContext, dueDaysTogether, type Meaning, type Slot, slotsOf, type Time } from '../times/index.ts';
import {
  type CalendarDay,
  type CalendarPeriodKind,
  lastDayOfMonth,
  monthOf,
  type Period,
  periodAt,
  periodsIn,
  span,
  yearOf,
} from '../values/index.ts';

/** One time at which a task is due: its last good day, and the period it is for where there are several. */
export interface Occurrence {
  readonly period?: Period;
  readonly dueDay: CalendarDay;
}

/** The times at which a task is due, and the meanings of words that still need a choice. */
export interface Occurrences {
  readonly found: readonly Occurrence[];
  readonly undecided: readonly Meaning[];
}

const kindsByNumber: Readonly<Record<number, CalendarPeriodKind>> = { 1: 'year', 2: 'half', 4: 'quarter', 12: 'month' };

/**
 * What the printed days of one year are for: a single one for the year, two for its halves, four for its quarters,
 * twelve for its months; any other number each for the year up to the end of its month.
 */
export function periodsForDays(days: readonly CalendarDay[], year: Period): readonly Period[] {
  const kind = kindsByNumber[days.length];
  return kind === undefined ? days.map((day) => yearUpTo(day, year)) : periodsIn(year, kind);
}

/** The times at which something is due by the words of its time cell, the earliest first. */
export function occurrencesOf(times: readonly Time[], context: DueContext): Occurrences {
  const { days, undecided } = dueDaysTogether(times, context);
  const slots = times
    .filter(({ kind }) => kind !== 'yearlyBefore')
    .flatMap((time) => slotsOf(time, context.years, context.chosen))
    .filter(({ dueDay }) => days.includes(dueDay));
  const printed = days.filter((day) => !slots.some(({ dueDay }) => dueDay === day));
  return {
    found: [...onePerPeriod(slots), ...dated(printed)].toSorted((one, other) => (one.dueDay < other.dueDay ? -1 : 1)),
    undecided: undecided.flatMap(({ meanings }) => meanings),
  };
}

function dated(days: readonly CalendarDay[]): readonly Occurrence[] {
  const [only, ...others] = days;
  if (only === undefined) return [];
  if (others.length === 0) return [{ dueDay: only }];
  return [...new Set(days.map(yearOf))].flatMap((year) => {
    const ofYear = days.filter((day) => yearOf(day) === year);
    const periods = periodsForDays(ofYear, periodAt(ofYear[0] ?? only, 'year'));
    return ofYear.flatMap((dueDay, place) => {
      const reported = periods[place];
      return [{ dueDay, ...(reported === undefined ? {} : { period: reported }) }];
    });
  });
}

function onePerPeriod(slots: readonly Slot[]): readonly Slot[] {
  return [...new Map(slots.map((slot) => [slot.period.text, slot] as const)).values()];
}

function yearUpTo(day: CalendarDay, year: Period): Period {
  const end = lastDayOfMonth(
    Math.min(yearOf(day), yearOf(year.lastDay)),
    yearOf(day) > yearOf(year.lastDay) ? 12 : monthOf(day),
  );
  return end >= year.lastDay ? year : span(year.firstDay, end);
}
