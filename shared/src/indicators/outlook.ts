import {
  ceilOf,
  compareFractions,
  type Fraction,
  floorOf,
  fraction,
  multiplyFractions,
  subtractFractions,
} from '../values/index.ts';
import { type Demand, demandsOf, type JudgeContext, type Undecided } from './demand.ts';
import type { Target } from './target.ts';

/** The most cases that can still come before the period closes. */
export type Remaining =
  | { readonly kind: 'known'; readonly cases: number }
  | { readonly kind: 'estimated'; readonly cases: number }
  | { readonly kind: 'unbounded' }
  | { readonly kind: 'closed' };

/** The cases so far of a share: those in the numerator among all of the denominator. */
export interface Counts {
  readonly numerator: number;
  readonly denominator: number;
}

/** How many of the cases that can still come must, or may at most, fall into the numerator. */
export interface Needed {
  readonly atLeast?: number;
  readonly atMost?: number;
  /** How many cases can still come; absent where nobody knows. */
  readonly of?: number;
}

/** What can still become of a target. `assuming` is the commune's published estimate that the answer rests on. */
export type Outlook =
  | { readonly kind: 'secured'; readonly assuming?: number }
  | { readonly kind: 'outOfReach'; readonly assuming?: number }
  | { readonly kind: 'open'; readonly needed?: Needed; readonly assuming?: number }
  | { readonly kind: 'noCases' }
  | { readonly kind: 'undecided'; readonly because: Undecided };

/** What an outlook rests on beside the counts. */
export type Prospect = JudgeContext & { readonly remaining: Remaining };

/** Whole numbers between two ends, either of which may be open; none where the least is above the most. */
interface Interval {
  readonly least?: bigint;
  readonly most?: bigint;
}

/** Whether a share can still be missed, still be met, or what it takes: by its worst and best possible end. */
export function outlook(target: Target, counts: Counts, prospect: Prospect): Outlook {
  const found = demandsOf(target, prospect);
  if (found.kind === 'undecided') return found;
  const demands = found.demands.map((demand) => ({ ...demand, bound: overHundred(demand.bound) }));
  if (prospect.remaining.kind === 'unbounded') return outlookWithoutLimit(demands, counts);
  const cases = casesLeft(prospect.remaining);
  const all = BigInt(counts.denominator) + BigInt(cases);
  if (all === 0n) return { kind: 'noCases' };
  const gaps = demands.map(({ comparator, bound }) => ({
    comparator,
    bound: subtractFractions(multiplyFractions(bound, fraction(all, 1)), fraction(counts.numerator, 1)),
  }));
  return withAssumption(placed(intervalOf(gaps), cases), prospect.remaining);
}

/**
 * Whether a count that can only grow can still be missed or met. Without a limit, what asks for at least so many is
 * lost only at the close, and what allows at most so many is kept only at the close.
 */
export function outlookOfCount(target: Target, count: Fraction, prospect: Prospect): Outlook {
  const found = demandsOf(target, prospect);
  if (found.kind === 'undecided') return found;
  const interval = intervalOf(
    found.demands.map(({ comparator, bound }) => ({ comparator, bound: subtractFractions(bound, count) })),
  );
  const cases = prospect.remaining.kind === 'unbounded' ? undefined : casesLeft(prospect.remaining);
  return withAssumption(placed(interval, cases), prospect.remaining);
}

function casesLeft(remaining: Exclude<Remaining, { readonly kind: 'unbounded' }>): number {
  return remaining.kind === 'closed' ? 0 : remaining.cases;
}

/** How much more the numerator may grow so that every gap is closed. */
function intervalOf(gaps: readonly Demand[]): Interval {
  const intervals = gaps.map(({ comparator, bound }): Interval => {
    switch (comparator) {
      case 'gte':
        return { least: ceilOf(bound) };
      case 'gt':
        return { least: floorOf(bound) + 1n };
      case 'lte':
        return { most: floorOf(bound) };
      case 'lt':
        return { most: ceilOf(bound) - 1n };
    }
  });
  const least = intervals.flatMap((interval) => interval.least ?? []).reduce(greatest, undefined);
  const most = intervals.flatMap((interval) => interval.most ?? []).reduce(smallest, undefined);
  return { ...(least === undefined ? {} : { least }), ...(most === undefined ? {} : { most }) };
}

function placed({ least = 0n, most }: Interval, cases: number | undefined): Outlook {
  const limit = cases === undefined ? undefined : BigInt(cases);
  const highest = smallest(most, limit);
  if (highest !== undefined && (highest < 0n || highest < least)) return { kind: 'outOfReach' };
  const upper = most === limit || most !== highest ? undefined : most;
  if (least <= 0n && upper === undefined) return { kind: 'secured' };
  return { kind: 'open', needed: neededOf(least, upper, cases) };
}

function neededOf(least: bigint, most: bigint | undefined, cases: number | undefined): Needed {
  return {
    ...(least > 0n ? { atLeast: Number(least) } : {}),
    ...(most === undefined ? {} : { atMost: Number(most) }),
    ...(cases === undefined ? {} : { of: cases }),
  };
}

/** Nothing below 100 % can be lost and nothing is safe; 100 %, or a bound of 0, falls with the first bad case. */
function outlookWithoutLimit(demands: readonly Demand[], counts: Counts): Outlook {
  const isLost = demands.some((demand) => isLostWithoutLimit(demand, counts));
  return { kind: isLost ? 'outOfReach' : 'open' };
}

function isLostWithoutLimit({ comparator, bound }: Demand, { numerator, denominator }: Counts): boolean {
  const toAll = compareFractions(bound, fraction(1, 1));
  const toNone = compareFractions(bound, fraction(0, 1));
  switch (comparator) {
    case 'gte':
      return toAll > 0 || (toAll === 0 && numerator < denominator);
    case 'gt':
      return toAll >= 0;
    case 'lte':
      return toNone < 0 || (toNone === 0 && numerator > 0);
    case 'lt':
      return toNone <= 0;
  }
}

function withAssumption(found: Outlook, remaining: Remaining): Outlook {
  if (remaining.kind !== 'estimated' || found.kind === 'noCases' || found.kind === 'undecided') return found;
  return { ...found, assuming: remaining.cases };
}

function overHundred(bound: Fraction): Fraction {
  return multiplyFractions(bound, fraction(1, 100));
}

function greatest(one: bigint | undefined, other: bigint): bigint {
  return one === undefined || other > one ? other : one;
}

function smallest(one: bigint | undefined, other: bigint | undefined): bigint | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return other < one ? other : one;
}
