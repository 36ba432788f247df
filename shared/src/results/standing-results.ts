import type { Accumulation, Indicator, Measure } from '../indicators/index.ts';
import { addDays, comparePeriods, isPeriodText, type Period, period, periodCovers } from '../values/index.ts';
import type { Reported } from './result.ts';

/** The part of a result that stands for the whole commune. */
export const whole = 'whole';

/** A result beside the days that it is for. */
export interface Placed {
  readonly result: Reported;
  readonly period: Period;
}

const additive: readonly Measure[] = ['share', 'judgedShare', 'count', 'amount', 'statusDistribution'];

/**
 * How an indicator's results become one: all are added, or the latest position stands for the year. What is no count
 * and no amount is never added over periods.
 */
export function modeOf({ accumulation, measure }: Indicator): 'added' | 'latest' {
  return isFlow(accumulation) && additive.includes(measure) ? 'added' : 'latest';
}

/** Whether the values of several units have a sum. */
export function isAdditive(measure: Measure): boolean {
  return additive.includes(measure);
}

/** The results of an indicator with their days, of several for the same days and part the one with the latest cut-off. */
export function newestResults(indicator: Indicator, results: readonly Reported[]): readonly Placed[] {
  const newest = new Map<string, Placed>();
  for (const result of results) {
    if (result.indicator !== indicator.key || !isPeriodText(result.period)) continue;
    const placed = { result, period: period(result.period) };
    const name = `${placed.period.firstDay}/${placed.period.lastDay} ${result.part}`;
    const before = newest.get(name);
    if (before === undefined || before.result.cutOff <= result.cutOff) newest.set(name, placed);
  }
  return [...newest.values()].toSorted((one, other) => comparePeriods(one.period, other.period));
}

/**
 * The results that a sum counts, so that no case is counted twice: a longer period stands for the shorter ones inside
 * it, unless these fill it and go further; a result of the whole commune stands for those of its units.
 */
export function standingResults(newest: readonly Placed[]): readonly Placed[] {
  const upToDate = newest.filter((one) => !isOutdated(one, newest));
  return upToDate.filter((one) => !upToDate.some((other) => standsFor(other, one)));
}

/** Whether some of the results count the same days of the same part although neither holds the other. */
export function hasOverlap(standing: readonly Placed[]): boolean {
  return standing.some((one, place) =>
    standing.slice(place + 1).some((other) => concernSamePart(one, other) && isTouching(one.period, other.period)),
  );
}

/** Whether the periods together fill every day of another period. */
export function fill(outer: Period, inner: readonly Period[]): boolean {
  let next = outer.firstDay;
  for (const { firstDay, lastDay } of inner.toSorted(comparePeriods)) {
    if (firstDay > next) return false;
    if (lastDay >= next) next = addDays(lastDay, 1);
  }
  return next > outer.lastDay;
}

function isFlow(accumulation: Accumulation): boolean {
  return accumulation === 'flow';
}

function isOutdated(longer: Placed, newest: readonly Placed[]): boolean {
  const inside = newest.filter(
    (one) => one !== longer && one.result.part === longer.result.part && periodCovers(longer.period, one.period),
  );
  return (
    inside.some(({ result }) => result.cutOff > longer.result.cutOff) &&
    fill(
      longer.period,
      inside.map((one) => one.period),
    )
  );
}

function standsFor(other: Placed, one: Placed): boolean {
  if (other === one || !periodCovers(other.period, one.period)) return false;
  return other.result.part === one.result.part || other.result.part === whole;
}

function concernSamePart(one: Placed, other: Placed): boolean {
  return one.result.part === other.result.part || one.result.part === whole || other.result.part === whole;
}

function isTouching(one: Period, other: Period): boolean {
  return one.firstDay <= other.lastDay && other.firstDay <= one.lastDay;
}
