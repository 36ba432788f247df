import { type Indicator, judge, type State } from '../indicators/index.ts';
import { type CalendarDay, type Fraction, isPeriodText, period } from '../values/index.ts';
import type { Result } from './result.ts';
import { whole } from './standing-results.ts';
import { assessIndicator } from './state-of-indicator.ts';

/** What a single result is held against. */
export interface StandingOfResult {
  readonly today: CalendarDay;
  /** For a change or a trend: the published figure that it is measured from, in the indicator's own unit. */
  readonly baseline?: Fraction | undefined;
}

/**
 * The word of state that one result has on its own page: a figure below its target is `notMetSoFar` until its period is
 * over. Nothing where it cannot be judged, and where the indicator does not apply: its ground stands there instead.
 */
export function stateOfResult(
  indicator: Indicator,
  { value, period: text }: Pick<Result, 'value' | 'period'>,
  { today, baseline }: StandingOfResult,
): State | undefined {
  if (value.kind === 'noCases' && value.notApplicable !== undefined) return undefined;
  const verdict = judge(indicator.target, value, { ...indicator, baseline }).kind;
  if (verdict === 'undecided') return undefined;
  const isOver = isPeriodText(text) && period(text).lastDay < today;
  return verdict === 'missed' && !isOver ? 'notMetSoFar' : verdict;
}

/**
 * Whether a result alone, counted to the end of its period, is one that the pages call missed: then its cause has to
 * stand beside it. `year` is that of the document's objectives.
 */
export function isClosedMiss(
  indicator: Indicator,
  result: Pick<Result, 'indicator' | 'period' | 'part' | 'value' | 'cutOff'>,
  { year, today }: { readonly year: number; readonly today: CalendarDay },
): boolean {
  const { cutOff, part, period: text } = result;
  if (!isPeriodText(text) || cutOff < period(text).lastDay) return false;
  const alone = { ...indicator, parts: part === whole ? [] : [part] };
  const due = [{ period: text }];
  const { periods } = assessIndicator({ indicator: alone, results: [result], withdrawn: [], due, year, today });
  return periods.some(({ state }) => state === 'missed');
}
