import { type Decision, meaningsChosen } from '../decisions/index.ts';
import { periodsForDays, type Timing } from '../plans/index.ts';
import {
  markedOverdueFrom,
  slotsOf,
  type Time,
  type TimeKind,
  windowOf,
  type WorkingCalendar,
} from '../times/index.ts';
import {
  type CalendarDay,
  comparePeriods,
  lastDayOfMonth,
  type Period,
  period,
  periodsIn,
  periodCovers,
  yearOf,
} from '../values/index.ts';
import { fill } from './standing-results.ts';

/** A period that results are reported for. Without a due day nothing about it can ever be overdue. */
export interface ReportingPeriod {
  readonly period: string;
  /** The last day on which the report is still in time. */
  readonly dueDay?: CalendarDay;
  /** The day from which a missing report is shown as overdue. */
  readonly overdueFrom?: CalendarDay;
}

/** What a decision says about reporting. */
export type ReportingClauses = Pick<Decision, 'reporting' | 'readings' | 'issuedOn'>;

interface Candidate {
  readonly period: Period;
  readonly dueDay: CalendarDay;
  /** Whether the text itself prints the day; it goes before the end of a slot. */
  readonly isPrinted: boolean;
}

const withoutPrintedDay: readonly TimeKind[] = ['every', 'periodic'];

/**
 * The periods of a year that results are reported for, with their due days, as the decision's own clauses set them.
 * Without a usable clause these are the quarters, and none is ever due; a day before the signing makes nothing due.
 */
export function reportingPeriods(
  decision: ReportingClauses,
  year: number,
  calendars: readonly WorkingCalendar[],
): readonly ReportingPeriod[] {
  const wholeYear = period(String(year).padStart(4, '0'));
  const found = decision.reporting.flatMap((timing) => candidatesOf(timing, decision, wholeYear));
  if (found.length === 0) return periodsIn(wholeYear, 'quarter').map(({ text }) => ({ period: text }));
  return shortest(onePerPeriod(found)).map(({ period: { text }, dueDay }) => {
    if (decision.issuedOn !== undefined && dueDay < decision.issuedOn) return { period: text };
    return { period: text, dueDay, overdueFrom: markedOverdueFrom(dueDay, calendars) };
  });
}

function candidatesOf(timing: Timing, { readings }: ReportingClauses, year: Period): readonly Candidate[] {
  const times = timing.times ?? [];
  const numbers = [yearOf(year.firstDay)];
  const chosen = meaningsChosen(readings, { timing, years: numbers });
  const slots = times
    .filter(({ kind }) => kind !== 'yearlyBefore')
    .flatMap((time) =>
      slotsOf(time, numbers, chosen).map((slot) => ({ ...slot, isPrinted: !withoutPrintedDay.includes(time.kind) })),
    );
  return [...slots, ...datedCandidates(times, year)];
}

/** Printed days of one clause: one is for the year, two for its halves, four for its quarters, twelve for its months. */
function datedCandidates(times: readonly Time[], year: Period): readonly Candidate[] {
  const days = [...new Set(times.flatMap((time) => printedDays(time, year)))].toSorted();
  const periods = periodsForDays(days, year);
  return days.flatMap((dueDay, place) => {
    const reported = periods[place];
    return reported === undefined ? [] : [{ period: reported, dueDay, isPrinted: true }];
  });
}

function printedDays(time: Time, year: Period): readonly CalendarDay[] {
  if (time.kind === 'yearlyBefore') return slotsOf(time, [yearOf(year.firstDay)]).map(({ dueDay }) => dueDay);
  const lastDay = windowOf(time)?.lastDay;
  return lastDay !== undefined && lastDay >= year.firstDay && lastDay <= lastReportOn(year) ? [lastDay] : [];
}

/** A report on a year that is due in the first quarter of the next one is still a report on that year. */
function lastReportOn(year: Period): CalendarDay {
  return lastDayOfMonth(yearOf(year.lastDay) + 1, 3);
}

function onePerPeriod(found: readonly Candidate[]): readonly Candidate[] {
  const best = new Map<string, Candidate>();
  for (const candidate of found) {
    const name = `${candidate.period.firstDay}/${candidate.period.lastDay}`;
    const before = best.get(name);
    if (before === undefined || goesBefore(candidate, before)) best.set(name, candidate);
  }
  return [...best.values()].toSorted((one, other) => comparePeriods(one.period, other.period));
}

function goesBefore(one: Candidate, other: Candidate): boolean {
  return one.isPrinted === other.isPrinted ? one.dueDay < other.dueDay : one.isPrinted;
}

/** The periods without those that shorter ones fill: months reported are also the quarter reported. */
function shortest(found: readonly Candidate[]): readonly Candidate[] {
  return found.filter((longer) => {
    const inside = found.filter((one) => one !== longer && periodCovers(longer.period, one.period));
    return !fill(
      longer.period,
      inside.map((one) => one.period),
    );
  });
}
