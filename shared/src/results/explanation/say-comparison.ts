import {
  type Demand,
  demandsOf,
  figureOf,
  type Indicator,
  type JudgeContext,
  type ResultValue,
  satisfies,
} from '../../indicators/index.ts';
import { type Fraction, fraction, multiplyFractions } from '../../values/index.ts';
import { decimalTextOf, hasNoCases } from '../add-values.ts';
import { showValue } from '../show-value.ts';
import { vietnameseNumber } from '../../values/index.ts';
import { count } from './say-inputs.ts';

const wanted = {
  gt: 'lớn hơn',
  gte: 'lớn hơn hoặc bằng',
  lte: 'nhỏ hơn hoặc bằng',
  lt: 'nhỏ hơn',
} as const satisfies Record<Demand['comparator'], string>;

/**
 * The comparison behind a verdict, so that anybody can check it with a pocket calculator: of counts by whole numbers,
 * without a division. Nothing where there is no figure or no target to hold it against.
 */
export function sayComparison(
  value: ResultValue | undefined,
  indicator: Indicator,
  context: JudgeContext,
): string | undefined {
  const { target } = indicator;
  if (value === undefined || target === undefined || hasNoCases(value)) return undefined;
  const found = demandsOf(target, context);
  const figure = figureOf(value);
  if (found.kind === 'undecided' || figure === undefined) return withoutFigure(value, indicator);
  return found.demands.map((demand) => sayDemand(value, figure, demand)).join(' ');
}

function withoutFigure(value: ResultValue, indicator: Indicator): string | undefined {
  const isRanked = value.kind === 'grade' || value.kind === 'rank' || value.kind === 'judged';
  return isRanked ? `${showValue(value, indicator)}.` : undefined;
}

function sayDemand(value: ResultValue, figure: Fraction, demand: Demand): string {
  const verdict = satisfies(figure, demand) ? 'đúng' : 'không đúng';
  const [left, right] = value.kind === 'counted' ? byCounts(value, demand) : byFigure(figure, demand);
  return `${left} ${wanted[demand.comparator]} ${right}: ${verdict}.`;
}

/** n/d against b %: n × 100 × (what makes b whole) against b × d. */
function byCounts(value: ResultValue & { readonly kind: 'counted' }, { bound }: Demand): readonly [string, string] {
  const [n, d] = [BigInt(value.numerator), BigInt(value.denominator)];
  const scale = 100n * bound.denominator;
  return [
    `${count(n)} × ${count(scale)} = ${count(n * scale)}`,
    `${count(d)} × ${count(bound.numerator)} = ${count(d * bound.numerator)}`,
  ];
}

function byFigure(figure: Fraction, { bound }: Demand): readonly [string, string] {
  return [decimals(figure), decimals(bound)];
}

/** A figure in full where a decimal can hold it, else as a fraction of whole numbers. */
function decimals(figure: Fraction): string {
  const rest = multiplyFractions(figure, fraction(10n ** 12n, 1));
  if (rest.denominator === 1n) return vietnameseNumber(decimalTextOf(figure));
  return `${count(figure.numerator)}/${count(figure.denominator)}`;
}
