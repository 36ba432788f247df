import type { Indicator, ResultValue } from '../indicators/index.ts';
import { type CalendarDay, isPeriodText, type Period, period } from '../values/index.ts';
import { addValues } from './add-values.ts';
import { type Bounds, boundsOfCount, boundsOfShare } from './bounds.ts';
import { type Cell, cellsOf, type CellState, stateOfCell } from './cells.ts';
import type { Reported } from './result.ts';
import { hasOverlap, modeOf, newestResults, type Placed, standingResults } from './standing-results.ts';

/** How many of the reports that are due stand behind a sum; units without such work leave both. */
export interface Coverage {
  readonly reported: number;
  readonly due: number;
}

/** A cell that is not in the sum, and why. */
export interface MissingCell extends Cell {
  readonly because: 'absent' | 'withheld' | 'underVerification';
}

/** What a sum is expected to rest on. */
export interface SumContext {
  /** The periods whose reports belong into the sum. */
  readonly periods: readonly string[];
  /** How many cases are known to lie in cells that have not been reported. */
  readonly known?: readonly (Cell & { readonly cases: number })[];
}

/** What an indicator's results make together, and how much of what is due stands behind it. */
export interface Sum {
  /** Absent where nothing was reported, or where the values have no sum. */
  readonly value?: ResultValue;
  readonly because?: 'cannotAdd' | 'overlap';
  readonly coverage: Coverage;
  readonly missing: readonly MissingCell[];
  /** Absent where nobody knows how many cases are missing. */
  readonly bounds?: Bounds;
  /** The day up to which every part in the sum has counted. */
  readonly cutOff?: CalendarDay;
  readonly restsOn: readonly Reported[];
}

/**
 * Adds up an indicator's results over units and periods as its accumulation says: flows are summed, of positions and
 * running totals the latest counts. What is missing stays visible in the coverage and the bounds.
 */
export function sumResults(indicator: Indicator, results: readonly Reported[], context: SumContext): Sum {
  const newest = newestResults(indicator, results);
  const isAdded = modeOf(indicator) === 'added';
  const counted = isAdded ? standingResults(newest) : latestPosition(indicator, newest);
  const latest = counted.at(-1)?.period;
  const periods = isAdded || latest === undefined ? context.periods : [latest.text];
  const cells = cellsOf(indicator, periods).map((cell) => ({ cell, state: stateOfCell(indicator, cell, newest) }));
  const missing = cells.flatMap(({ cell, state }) => (isMissing(state) ? [{ ...cell, because: state }] : []));
  const restsOn = counted.map(({ result }) => result).filter(({ value }) => isFigure(value));
  const added =
    isAdded && hasOverlap(counted)
      ? 'overlap'
      : addValues(
          indicator,
          restsOn.map(({ value }) => value),
        );
  const isOutdated = !isAdded && latest !== undefined && isBehind(latest, context.periods);
  const bounds = typeof added !== 'object' || isOutdated ? {} : boundsFor(indicator, added, { missing, context });
  return {
    ...(typeof added === 'object' ? { value: added } : {}),
    ...bounds,
    ...(typeof added === 'string' ? { because: added } : {}),
    coverage: coverageOf(cells.map(({ state }) => state)),
    missing,
    ...cutOffOf(restsOn),
    restsOn,
  };
}

/** The latest position that every part has reported; where there is none, the latest that any has. */
function latestPosition(indicator: Indicator, newest: readonly Placed[]): readonly Placed[] {
  const lastDays = [...new Set(newest.map((one) => one.period.lastDay))].toSorted().toReversed();
  const positions = lastDays.map((day) => onePerPart(newest.filter((one) => one.period.lastDay === day)));
  const isComplete = (position: readonly Placed[]): boolean => {
    const periods = position.slice(-1).map((one) => one.period.text);
    return cellsOf(indicator, periods).every((cell) => !isMissing(stateOfCell(indicator, cell, position)));
  };
  return positions.find(isComplete) ?? positions[0] ?? [];
}

/** A position says nothing of a later period whose report is expected. */
function isBehind({ lastDay }: Period, expected: readonly string[]): boolean {
  return expected.some((text) => isPeriodText(text) && period(text).lastDay > lastDay);
}

function onePerPart(position: readonly Placed[]): readonly Placed[] {
  return standingResults([
    ...new Map(
      position
        .toSorted((one, other) => (one.result.cutOff < other.result.cutOff ? -1 : 1))
        .map((one) => [one.result.part, one] as const),
    ).values(),
  ]);
}

function boundsFor(
  indicator: Indicator,
  value: ResultValue,
  { missing, context }: { readonly missing: readonly MissingCell[]; readonly context: SumContext },
): { readonly bounds?: Bounds } {
  if (value.kind === 'number' && indicator.measure === 'count') {
    return { bounds: boundsOfCount(value, missing.length === 0) };
  }
  if (value.kind !== 'counted') return {};
  const cases = casesMissing(indicator, value.denominator, { missing, context });
  const bounds = cases === undefined ? undefined : boundsOfShare(value, cases);
  return bounds === undefined ? {} : { bounds };
}

function casesMissing(
  { population }: Indicator,
  counted: number,
  { missing, context }: { readonly missing: readonly MissingCell[]; readonly context: SumContext },
): number | undefined {
  const known = missing.map(
    ({ period, part }) => context.known?.find((cell) => cell.period === period && cell.part === part)?.cases,
  );
  if (known.every((cases) => cases !== undefined)) return known.reduce((sum, cases) => sum + cases, 0);
  return population.kind === 'fixed' && population.size >= counted ? population.size - counted : undefined;
}

function coverageOf(states: readonly CellState[]): Coverage {
  const due = states.filter((state) => state !== 'noCases');
  return { reported: due.filter((state) => state === 'reported').length, due: due.length };
}

function cutOffOf(restsOn: readonly Reported[]): { readonly cutOff?: CalendarDay } {
  const latest = new Map<string, CalendarDay>();
  for (const { part, cutOff } of restsOn) {
    const before = latest.get(part);
    if (before === undefined || before < cutOff) latest.set(part, cutOff);
  }
  const [earliest] = [...latest.values()].toSorted();
  return earliest === undefined ? {} : { cutOff: earliest };
}

function isMissing(state: CellState): state is MissingCell['because'] {
  return state === 'absent' || state === 'withheld' || state === 'underVerification';
}

function isFigure({ kind }: ResultValue): boolean {
  return kind !== 'withheld' && kind !== 'underVerification';
}
