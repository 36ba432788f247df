import type { Indicator } from '../indicators/index.ts';
import { awaitedCells, type Reported, whole } from '../results/index.ts';
import { isLate, type WorkingCalendar, workingDaysBetween } from '../times/index.ts';
import { addDays, type CalendarDay, daysBetween } from '../values/index.ts';
import type { ReportDue } from './reporting-calendar.ts';

/** From how many days before the due day on a report is said to be due. */
export const noticeDays = 14;

/** How a report stands on a day. */
export const reportStandings = [
  'overdue', // past the day from which a missing report is marked, and not all there
  'due', // the due day is near or just past, and not all is there
  'notDue',
  'late', // all there, and the last of it came when it was marked overdue already
  'inTime', // all there in time
  'noDueDay', // no clause sets a day, and not all is there: never overdue
  'received', // all there, with no day to hold it against
] as const;

/** A standing of the list above. */
export type ReportStandingKind = (typeof reportStandings)[number];

/** How a report stands, by what has been published and by nothing else. */
export interface ReportStanding {
  readonly kind: ReportStandingKind;
  /** How many figures are wanted, and how many of them are there. */
  readonly all: number;
  readonly came: number;
  /** The day on which the last wanted figure was published; only once all are there. */
  readonly cameOn?: CalendarDay;
  /** Days early (`inTime`), late (`late`) or overdue (`overdue`), counted from the due day. */
  readonly days?: number;
  /** The same in working days; for `late` and `overdue`. */
  readonly workingDays?: number;
  /** Whether it came in time although after its printed day, because that was a day off. */
  readonly isAfterDayOff?: boolean;
}

/** A result with the day on which the register first had it. */
export interface PublishedFigure extends Reported {
  readonly publishedOn: CalendarDay;
}

/** What a report is held against. */
export interface StandingContext {
  /** The indicators of the document; those of the report are looked up by key. */
  readonly indicators: readonly Indicator[];
  readonly figures: readonly PublishedFigure[];
  readonly today: CalendarDay;
  readonly calendars: readonly WorkingCalendar[];
}

/**
 * How a report stands on a day. All of its figures must be there; the day of the last one is the day on which it came.
 * A report that comes after a printed day but before it is marked overdue (the printed day was a day off) is in time.
 */
export function reportStanding(due: ReportDue, context: StandingContext): ReportStanding {
  const indicators = context.indicators.filter(({ key }) => due.indicators.includes(key));
  const days = indicators.map((indicator) => arrivalOf(indicator, due, context.figures));
  const came = days.filter((day) => day !== undefined).length;
  const counts = { all: indicators.length, came };
  if (came < indicators.length || came === 0) return { ...missing(due, context), ...counts };
  const cameOn = days.flatMap((day) => day ?? []).reduce((one, other) => (one < other ? other : one));
  return { ...complete(due, cameOn, context), ...counts, cameOn };
}

/** Whether a figure that a report wants of an indicator is not among the results. */
export function isAwaited(indicator: Indicator, due: ReportDue, results: readonly Reported[]): boolean {
  const part = indicator.parts.length > 0 ? due.unit : whole;
  return awaitedCells(indicator, due.period, results).some((cell) => cell.part === part);
}

/** The first day on which an indicator's figure was there; nothing while it is not. */
function arrivalOf(indicator: Indicator, due: ReportDue, figures: readonly PublishedFigure[]): CalendarDay | undefined {
  const own = figures.filter((figure) => figure.indicator === indicator.key);
  if (isAwaited(indicator, due, own)) return undefined;
  const days = [...new Set(own.map(({ publishedOn }) => publishedOn))].toSorted();
  return days.find((day) => {
    const byThen = own.filter(({ publishedOn }) => publishedOn <= day);
    return !isAwaited(indicator, due, byThen);
  });
}

type Told = Pick<ReportStanding, 'kind' | 'days' | 'workingDays' | 'isAfterDayOff'>;

function missing({ dueDay, overdueFrom }: ReportDue, { today, calendars }: StandingContext): Told {
  if (dueDay === undefined) return { kind: 'noDueDay' };
  if (isLate(today, overdueFrom)) {
    return {
      kind: 'overdue',
      days: daysBetween(dueDay, today),
      workingDays: workingDaysBetween(dueDay, today, calendars),
    };
  }
  return { kind: addDays(dueDay, -noticeDays) <= today ? 'due' : 'notDue' };
}

function complete(
  { dueDay, overdueFrom }: ReportDue,
  cameOn: CalendarDay,
  { calendars }: Pick<StandingContext, 'calendars'>,
): Told {
  if (dueDay === undefined) return { kind: 'received' };
  if (isLate(cameOn, overdueFrom)) {
    return {
      kind: 'late',
      days: daysBetween(dueDay, cameOn),
      workingDays: workingDaysBetween(dueDay, cameOn, calendars),
    };
  }
  if (cameOn > dueDay) return { kind: 'inTime', days: 0, isAfterDayOff: true };
  return { kind: 'inTime', days: daysBetween(cameOn, dueDay) };
}
