import { type Decision, meaningsChosen } from '../decisions/index.ts';
import type { Indicator } from '../indicators/index.ts';
import { occurrencesOf, type Task } from '../plans/index.ts';
import { dueOfIndicator, type ReportingPeriod, reportingPeriods, whole } from '../results/index.ts';
import { type DueContext, markedOverdueFrom, type WorkingCalendar } from '../times/index.ts';
import { type CalendarDay, comparePeriods, isPeriodText, period } from '../values/index.ts';

/** A report that is due: one unit, or the whole commune, reports its indicators for one period. */
export interface ReportDue {
  /** Key of the unit that reports, or `whole` where no unit answers for the figures. */
  readonly unit: string;
  /** `2026-Q1`, `2026-03`, `2026-H1`, `2026`, or `2026-01-01/2026-06-30`. */
  readonly period: string;
  /** The last day still in time; absent where no clause sets one, and then the report is never overdue. */
  readonly dueDay?: CalendarDay;
  /** The day from which the report is marked overdue where it has not come. */
  readonly overdueFrom?: CalendarDay;
  /** Keys of the indicators to report, in printed order. */
  readonly indicators: readonly string[];
  /** Whether its figures are measured by others and reported once these are known. */
  readonly isExternal?: boolean;
}

/** A time at which a task is due. */
export interface TaskDue {
  /** Key of the task. */
  readonly task: string;
  /** The period that it is for, where the task is due more than once or for a period of its own. */
  readonly slot?: string;
  /** Keys of the units that lead it; none where only roles, groups or bodies outside are named. */
  readonly units: readonly string[];
  readonly dueDay: CalendarDay;
  readonly overdueFrom: CalendarDay;
}

/** What the calendar of a document is made from. */
export type CalendarSource = Pick<Decision, 'objectives' | 'plan' | 'reporting' | 'readings' | 'issuedOn' | 'year'>;

/**
 * Every report that a document wants for a year, the earliest first: by its own reporting clauses, in the meanings that
 * the Office has chosen. A unit reports the indicators that name it among their parts, and those without parts that it
 * answers for. Without a usable clause these are the quarters and none has a due day; a day before the signing is none.
 * Nothing for a year that the document is not for.
 */
export function reportsDue(
  decision: CalendarSource,
  year: number,
  calendars: readonly WorkingCalendar[],
): readonly ReportDue[] {
  if (decision.year !== undefined && decision.year !== year) return [];
  const due = reportingPeriods(decision, year, calendars);
  const found = new Map<string, ReportDue>();
  for (const indicator of decision.objectives.flatMap(({ indicators }) => indicators)) {
    const isExternal = indicator.accumulation === 'external';
    for (const one of dueOfIndicator(indicator, { year, due })) {
      for (const unit of reportersOf(indicator)) {
        const name = [unit, one.period, isExternal ? (one.dueDay ?? 'external') : ''].join(' ');
        const before = found.get(name) ?? reportOf(unit, one, isExternal);
        found.set(name, { ...before, indicators: [...before.indicators, indicator.key] });
      }
    }
  }
  return [...found.values()].toSorted(byPeriod);
}

/** The units that report an indicator, by key; the whole commune where no unit answers for it. */
export function reportersOf({ parts, owner }: Pick<Indicator, 'parts' | 'owner'>): readonly string[] {
  return parts.length > 0 ? [...new Set(parts)] : [owner ?? whole];
}

/**
 * Every time at which a task of a document's plan is due, the earliest first. Words that need a choice have no due day
 * until one is made, and a day before the signing makes nothing due. Nothing for a year that the document is not for.
 */
export function tasksDue(
  decision: CalendarSource,
  year: number,
  calendars: readonly WorkingCalendar[],
): readonly TaskDue[] {
  if (decision.year !== undefined && decision.year !== year) return [];
  const context = taskContexts(decision, year, calendars);
  return (decision.plan?.tasks ?? [])
    .flatMap((task) => timesOf(task, decision, context(task)))
    .map((due) => ({ ...due, overdueFrom: markedOverdueFrom(due.dueDay, calendars) }))
    .toSorted((one, other) => compareDays(one.dueDay, other.dueDay));
}

/**
 * What the due days of each task of a document depend on beside its words: the year, the meanings chosen for them, and
 * the days of the document's own reporting clauses.
 */
export function taskContexts(
  decision: CalendarSource,
  year: number,
  calendars: readonly WorkingCalendar[],
): (task: Task) => DueContext {
  const reportingDays = reportingPeriods(decision, year, calendars).flatMap(({ dueDay }) => dueDay ?? []);
  const years = [year];
  return ({ key, time }) => ({
    years,
    chosen: time === undefined ? [] : meaningsChosen(decision.readings, { about: key, timing: time, years }),
    reportingDays,
  });
}

function timesOf(
  { key, time, lead }: Task,
  { issuedOn }: CalendarSource,
  context: DueContext,
): readonly Omit<TaskDue, 'overdueFrom'>[] {
  const units = [...new Set(lead.flatMap(({ unit }) => unit ?? []))];
  return occurrencesOf(time?.times ?? [], context)
    .found.filter(({ dueDay }) => issuedOn === undefined || dueDay >= issuedOn)
    .map(({ period: slot, dueDay }) => ({
      task: key,
      ...(slot === undefined ? {} : { slot: slot.text }),
      units,
      dueDay,
    }));
}

function reportOf(
  unit: string,
  { period: text, dueDay, overdueFrom }: ReportingPeriod,
  isExternal: boolean,
): ReportDue {
  return {
    unit,
    period: text,
    ...(dueDay === undefined ? {} : { dueDay }),
    ...(overdueFrom === undefined ? {} : { overdueFrom }),
    indicators: [],
    ...(isExternal ? { isExternal } : {}),
  };
}

/** Reports without a due day stand where their period ends. */
function byPeriod(one: ReportDue, other: ReportDue): number {
  const days = compareDays(one.dueDay ?? lastDayOf(one), other.dueDay ?? lastDayOf(other));
  if (days !== 0 || !isPeriodText(one.period) || !isPeriodText(other.period)) return days;
  return comparePeriods(period(one.period), period(other.period));
}

function lastDayOf({ period: text }: ReportDue): string {
  return isPeriodText(text) ? period(text).lastDay : text;
}

function compareDays(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
