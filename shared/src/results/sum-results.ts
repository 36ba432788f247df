import type { Indicator, ResultValue } from '../indicators/index.ts';
import { type CalendarDay, isPeriodText, type Period, period } from '../values/index.ts';
import { addValues } from './add-values.ts';
import { type Bounds, boundsOfCount, boundsOfShare } from './bounds.ts';
import { type Cell, cellsOf, type CellState, stateOfCell } from './cells.ts';
import type { Reported } from './result.ts';
import { hasOverlap, modeOf, newestResults, type Placed, standingResults, whole } from './standing-results.ts';

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
  const { counted, periods, isOutdated } = countingOf(indicator, newest, context.periods);
  const cells = cellsOf(indicator, periods).map((cell) => ({ cell, state: stateOfCell(indicator, cell, newest) }));
  const missing = cells.flatMap(({ cell, state }) => (isMissing(state) ? [{ ...cell, because: state }] : []));
  const restsOn = counted.map(({ result }) => result).filter(({ value }) => isFigure(value));
  const added = addCounted(indicator, counted, restsOn);
  return {
    ...(typeof added === 'object' ? { value: added } : {}),
    ...(typeof added === 'object' && !isOutdated ? boundsFor(indicator, added, { missing, context }) : {}),
    ...(typeof added === 'string' ? { because: added } : {}),
    coverage: coverageOf(cells.map(({ state }) => state)),
    missing,
    ...cutOffOf(restsOn),
    restsOn,
  };
}

/** The results that count, the periods that they should fill, and whether later ones are expected than they are for. */
interface Counting {
  readonly counted: readonly Placed[];
  readonly periods: readonly string[];
  readonly isOutdated: boolean;
}

function countingOf(indicator: Indicator, newest: readonly Placed[], expected: readonly string[]): Counting {
  if (modeOf(indicator) === 'added') return { counted: standingResults(newest), periods: expected, isOutdated: false };
  const counted = latestPosition(indicator, newest);
  const latest = counted.at(-1)?.period;
  if (latest === undefined) return { counted, periods: expected, isOutdated: false };
  return { counted, periods: [latest.text], isOutdated: isBehind(latest, expected) };
}

function addCounted(
  indicator: Indicator,
  counted: readonly Placed[],
  restsOn: readonly Reported[],
): ResultValue | 'cannotAdd' | 'overlap' | undefined {
  if (modeOf(indicator) === 'added' && hasOverlap(counted)) return 'overlap';
  return addValues(
    indicator,
    restsOn.map(({ value }) => value),
  );
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

/** The newest result of each part at one position; a result of the whole commune stands for all of them. */
function onePerPart(position: readonly Placed[]): readonly Placed[] {
  const newest = new Map<string, Placed>();
  for (const one of position) {
    const before = newest.get(one.result.part);
    if (before === undefined || before.result.cutOff <= one.result.cutOff) newest.set(one.result.part, one);
  }
  const ofWhole = newest.get(whole);
  return ofWhole === undefined ? [...newest.values()] : [ofWhole];
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
