import type { Indicator, JudgeContext, Outlook, ResultValue, State, Undecided } from '../indicators/index.ts';
import { type CalendarDay, isPeriodText, type Period, period, periodCovers } from '../values/index.ts';
import { type Absence, tellingAbsence } from './absence.ts';
import { decideState } from './decide-state.ts';
import { outlookOfSum } from './outlook-of-sum.ts';
import type { JudgedCell } from './period-cells.ts';
import type { ReportingPeriod } from './reporting-periods.ts';
import type { Reported } from './result.ts';
import { modeOf } from './standing-results.ts';
import { type Coverage, type Sum, sumResults } from './sum-results.ts';

/** What one unit, or the whole commune, has reported for a period, or why it has not. */
export interface PartOfPeriod {
  readonly part: string;
  readonly value?: ResultValue;
  readonly cutOff?: CalendarDay;
  readonly absence?: Absence;
  readonly overdueSince?: CalendarDay;
}

/** How an indicator stands in one reporting period. A closed period that failed is the miss that calls for an action. */
export interface PeriodAssessment extends ReportingPeriod {
  readonly state?: State;
  /** Why there is no state, or which absence `noData` is. */
  readonly because?: Undecided | Absence;
  readonly value?: ResultValue;
  readonly coverage: Coverage;
  readonly cutOff?: CalendarDay;
  /** The absence to show in place of a value. */
  readonly absence?: Absence;
  readonly overdueSince?: CalendarDay;
  readonly parts: readonly PartOfPeriod[];
}

/** What a reporting period is assessed from. */
export interface PeriodContext {
  readonly results: readonly Reported[];
  readonly cells: readonly JudgedCell[];
  readonly judging: JudgeContext;
  readonly today: CalendarDay;
  /** The last day of the target's own period. */
  readonly end: CalendarDay;
}

/** Assesses one reporting period by itself, by the same steps as the year. */
export function assessPeriod(indicator: Indicator, due: ReportingPeriod, context: PeriodContext): PeriodAssessment {
  const { cells, judging, today, end } = context;
  const within = isPeriodText(due.period) ? period(due.period) : undefined;
  const results = context.results.filter((result) => within !== undefined && belongsTo(indicator, result, within));
  const sum = sumResults(indicator, results, { periods: [due.period] });
  const absence = tellingAbsence(cells.flatMap((cell) => cell.absence ?? []));
  const [overdueSince] = cells.flatMap((cell) => cell.overdueSince ?? []).toSorted();
  const isClosed = within !== undefined && (today > within.lastDay || today > end);
  const isComplete = cells.every(({ state }) => state === 'reported' || state === 'noCases');
  const decided = isOnlyForYear(indicator, due, sum)
    ? ({ because: 'judgedByYear' } as const)
    : decideState(indicator, {
        sum,
        isClosed,
        isComplete,
        isOverdue: overdueSince !== undefined,
        absence,
        outlook: outlookInPeriod(indicator, sum, judging),
        context: judging,
      });
  return {
    ...due,
    ...decided,
    ...(sum.value === undefined ? {} : { value: sum.value }),
    coverage: sum.coverage,
    ...(sum.cutOff === undefined ? {} : { cutOff: sum.cutOff }),
    ...(sum.value !== undefined || absence === undefined ? {} : { absence }),
    ...(overdueSince === undefined ? {} : { overdueSince }),
    parts: cells.map((cell) => partOf(indicator, results, cell)),
  };
}

/** Nobody knows how many cases a part of the year will bring, so only a bad case against 100 % settles anything in it. */
function outlookInPeriod(indicator: Indicator, sum: Sum, judging: JudgeContext): Outlook | undefined {
  if (modeOf(indicator) === 'latest') return undefined;
  return outlookOfSum({ ...indicator, population: { kind: 'unbounded' } }, sum, judging.baseline);
}

/** A count over the year cannot be kept or broken by one of its quarters. */
function isOnlyForYear({ measure, accumulation }: Indicator, due: ReportingPeriod, { value }: Sum): boolean {
  const accumulates = accumulation === 'flow' || accumulation === 'yearToDate';
  const isCountedUp = measure === 'count' || measure === 'amount';
  return accumulates && isCountedUp && value !== undefined && !(isPeriodText(due.period) && isYear(period(due.period)));
}

function isYear({ kind }: Period): boolean {
  return kind === 'year';
}

function belongsTo(indicator: Indicator, result: Reported, within: Period): boolean {
  if (result.indicator !== indicator.key || !isPeriodText(result.period)) return false;
  const reported = period(result.period);
  if (modeOf(indicator) === 'added') return periodCovers(within, reported);
  return within.firstDay <= reported.lastDay && reported.lastDay <= within.lastDay;
}

function partOf(indicator: Indicator, results: readonly Reported[], cell: JudgedCell): PartOfPeriod {
  const own = results.filter(({ part }) => part === cell.part);
  const { value, cutOff } = sumResults({ ...indicator, parts: [cell.part] }, own, { periods: [cell.period] });
  return {
    part: cell.part,
    ...(value === undefined ? {} : { value }),
    ...(cutOff === undefined ? {} : { cutOff }),
    ...(cell.absence === undefined ? {} : { absence: cell.absence }),
    ...(cell.overdueSince === undefined ? {} : { overdueSince: cell.overdueSince }),
  };
}
