import type { Indicator, JudgeContext, Outlook, ResultValue, State, Undecided } from '../indicators/index.ts';
import type { CalendarDay, Fraction } from '../values/index.ts';
import { type Absence, tellingAbsence } from './absence.ts';
import type { Bounds } from './bounds.ts';
import type { Cell } from './cells.ts';
import { type Decided, decideState } from './decide-state.ts';
import { dueOfIndicator, endOf } from './due-of-indicator.ts';
import { outlookOfSum } from './outlook-of-sum.ts';
import { assessPeriod, type PeriodAssessment } from './period-of-indicator.ts';
import { judgeCells, type JudgedCell } from './period-cells.ts';
import type { ReportingPeriod } from './reporting-periods.ts';
import type { Reported } from './result.ts';
import { countSiblings, outlookOfSiblings, type Sibling, sumOfSiblings } from './share-of-indicators.ts';
import { modeOf, newestResults } from './standing-results.ts';
import { type Coverage, type MissingCell, type Sum, sumResults } from './sum-results.ts';

/** All that an indicator is assessed from. */
export interface IndicatorInput {
  readonly indicator: Indicator;
  readonly results: readonly Reported[];
  /** Cells whose published result was taken back. */
  readonly withdrawn: readonly Cell[];
  /** The year that the document's objectives are for: the target's own period. */
  readonly year: number;
  /** The reporting periods of the year, as `reportingPeriods` gives them. */
  readonly due: readonly ReportingPeriod[];
  /** Whether the target's period is over; left out, the calendar tells. */
  readonly closed?: boolean;
  readonly today: CalendarDay;
  /** For a change or a trend: the published figure that it is measured from, in the indicator's own unit. */
  readonly baseline?: Fraction | undefined;
  /** For a share of indicators: the states of the others. */
  readonly siblings?: readonly Sibling[];
  /** How many cases are known to lie in cells that were not reported. */
  readonly known?: readonly (Cell & { readonly cases: number })[];
}

/** How an indicator stands on a day, and what that rests on. */
export interface Assessment {
  /** Absent where it cannot be judged. */
  readonly state?: State;
  /** Why there is no state, or which absence `noData` is. */
  readonly because?: Undecided | Absence;
  readonly value?: ResultValue;
  /** What can still become of it; only while the period is open. */
  readonly outlook?: Outlook;
  readonly coverage: Coverage;
  readonly missing: readonly MissingCell[];
  readonly bounds?: Bounds;
  readonly cutOff?: CalendarDay;
  readonly isClosed: boolean;
  readonly periods: readonly PeriodAssessment[];
  readonly nextDue?: { readonly period: string; readonly dueDay: CalendarDay };
  readonly overdueSince?: CalendarDay;
}

/** What a state is decided from, once the results have been added up. */
interface Ground {
  readonly sum: Sum;
  readonly outlook: Outlook | undefined;
  readonly isComplete: boolean;
}

/** The input with what the calendar makes of it. */
interface Setting extends IndicatorInput {
  readonly end: CalendarDay;
  readonly isClosed: boolean;
  /** The cells of each reporting period, in its order. */
  readonly cells: readonly (readonly JudgedCell[])[];
  readonly judging: JudgeContext;
}

/** Assesses an indicator on a day: its state, what it rests on, and how each reporting period stands. */
export function assessIndicator(input: IndicatorInput): Assessment {
  const setting = settingOf(input);
  const { isClosed, due, cells, today } = setting;
  const ground = groundOf(setting);
  const overdueSince = earliest(cells.flat().map((cell) => cell.overdueSince));
  return {
    ...decide(setting, ground, overdueSince !== undefined),
    ...shownGround(ground, isClosed),
    isClosed,
    periods: due.map((one, place) => assessPeriod(input.indicator, one, { ...setting, cells: cells[place] ?? [] })),
    ...nextDueOf(due, cells, today),
    ...(overdueSince === undefined ? {} : { overdueSince }),
  };
}

function settingOf(input: IndicatorInput): Setting {
  const { indicator, today, year, withdrawn, baseline } = input;
  const { direction, approximately, deadline } = indicator;
  const end = endOf(indicator, year);
  const results = input.results.filter(({ cutOff }) => deadline === undefined || cutOff <= deadline);
  const due = dueOfIndicator(indicator, input);
  const newest = newestResults(indicator, results);
  return {
    ...input,
    results,
    due,
    end,
    isClosed: input.closed ?? today > end,
    cells: due.map((one) => judgeCells(indicator, one, { newest, withdrawn, today })),
    judging: { direction, approximately, baseline },
  };
}

function groundOf(setting: Setting): Ground | undefined {
  const { indicator, siblings = [], results, known, cells, isClosed, judging } = setting;
  if (indicator.measure === 'shareOfIndicators') {
    const counts = countSiblings(indicator, siblings);
    if (counts === undefined) return undefined;
    return {
      sum: sumOfSiblings(counts),
      outlook: outlookOfSiblings(indicator, counts),
      isComplete: counts.pending === 0,
    };
  }
  const periods = expectedPeriods(setting);
  const sum = sumResults(indicator, results, { periods, ...(known === undefined ? {} : { known }) });
  return {
    sum,
    outlook: isClosed ? undefined : outlookOfSum(indicator, sum, judging.baseline),
    isComplete: isComplete(modeOf(indicator) === 'latest' ? cells.slice(-1) : cells),
  };
}

/** The periods whose reports the year's sum should hold by now: those that are due, and those that have begun to come. */
function expectedPeriods({ due, cells, isClosed }: Setting): readonly string[] {
  return due
    .filter((_, place) => isClosed || (cells[place] ?? []).some(({ absence }) => absence !== 'notYetDue'))
    .map((one) => one.period);
}

function isComplete(rows: readonly (readonly JudgedCell[])[]): boolean {
  return rows.length > 0 && rows.flat().every(({ state }) => state === 'reported' || state === 'noCases');
}

function decide(setting: Setting, ground: Ground | undefined, isOverdue: boolean): Decided {
  const { indicator, isClosed, cells, judging } = setting;
  if (ground === undefined) return { because: indicator.target === undefined ? 'noTarget' : 'noIndicators' };
  const absence = tellingAbsence(cells.flat().flatMap((cell) => cell.absence ?? []));
  return decideState(indicator, { ...ground, isClosed, isOverdue, absence, context: judging });
}

function shownGround(
  ground: Ground | undefined,
  isClosed: boolean,
): Pick<Assessment, 'value' | 'outlook' | 'coverage' | 'missing' | 'bounds' | 'cutOff'> {
  if (ground === undefined) return { coverage: { reported: 0, due: 0 }, missing: [] };
  const { sum, outlook } = ground;
  return {
    ...(sum.value === undefined ? {} : { value: sum.value }),
    ...(outlook === undefined || isClosed ? {} : { outlook }),
    coverage: sum.coverage,
    missing: sum.missing,
    ...(sum.bounds === undefined ? {} : { bounds: sum.bounds }),
    ...(sum.cutOff === undefined ? {} : { cutOff: sum.cutOff }),
  };
}

function nextDueOf(
  due: readonly ReportingPeriod[],
  cells: readonly (readonly JudgedCell[])[],
  today: CalendarDay,
): Pick<Assessment, 'nextDue'> {
  const [next] = due
    .flatMap(({ period: text, dueDay }, place) => {
      const isOpen = (cells[place] ?? []).some(({ state }) => state === 'absent');
      return dueDay !== undefined && dueDay >= today && isOpen ? [{ period: text, dueDay }] : [];
    })
    .toSorted((one, other) => (one.dueDay < other.dueDay ? -1 : 1));
  return next === undefined ? {} : { nextDue: next };
}

function earliest(days: readonly (CalendarDay | undefined)[]): CalendarDay | undefined {
  return days.flatMap((day) => day ?? []).toSorted()[0];
}
