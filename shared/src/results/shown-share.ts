import { type Demand, demandsOf, type JudgeContext, satisfies, type Target } from '../indicators/index.ts';
import {
  compareFractions,
  floorOf,
  type Fraction,
  fraction,
  multiplyFractions,
  vietnameseNumber,
} from '../values/index.ts';
import { decimalTextOf } from './add-values.ts';

/** What a share is shown beside: an indicator, or a target with what is needed to hold a figure against it. */
export type ShownBeside = JudgeContext & { readonly target?: Target | undefined };

const hundred = fraction(100, 1);
const zero = fraction(0, 1);
const half = fraction(1, 2);

/**
 * A share as a percentage for readers: two decimals, half up, `91,06%`. It steps aside where the rounded figure would
 * give another verdict than the exact one, or say 100 % of less than all or 0 % of more than none.
 */
export function shownShare(share: Fraction, beside?: ShownBeside): string {
  return shownPercent(multiplyFractions(share, hundred), beside);
}

/** An exact percentage for readers, by the same rules. */
export function shownPercent(percent: Fraction, beside?: ShownBeside): string {
  const found = beside?.target === undefined ? undefined : demandsOf(beside.target, beside);
  const demands = found?.kind === 'demands' ? found.demands : [];
  return `${vietnameseNumber(decimalTextOf(honestFigure(percent, demands, 2)))}%`;
}

/** The nearest figure with so many decimals that misleads nobody; with more decimals where none of them is such. */
function honestFigure(exact: Fraction, demands: readonly Demand[], places: number): Fraction {
  const scale = 10n ** BigInt(places);
  const scaled = multiplyFractions(exact, fraction(scale, 1));
  const below = floorOf(scaled);
  const rest = { numerator: scaled.numerator - below * scaled.denominator, denominator: scaled.denominator };
  const order = compareFractions(rest, half) >= 0 ? [below + 1n, below] : [below, below + 1n];
  const honest = order.map((figure) => fraction(figure, scale)).find((figure) => isHonest(figure, exact, demands));
  return honest ?? honestFigure(exact, demands, places + 1);
}

function isHonest(shown: Fraction, exact: Fraction, demands: readonly Demand[]): boolean {
  const isSameVerdict = demands.every((demand) => satisfies(shown, demand) === satisfies(exact, demand));
  const claimsTooMuch = [zero, hundred].some((end) => isSame(shown, end) && !isSame(exact, end));
  return isSameVerdict && !claimsTooMuch;
}

function isSame(one: Fraction, other: Fraction): boolean {
  return compareFractions(one, other) === 0;
}
