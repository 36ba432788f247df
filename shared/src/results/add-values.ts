import type { Indicator, ResultValue } from '../indicators/index.ts';
import { addFractions, decimal, type Fraction, fraction } from '../values/index.ts';
import { isAdditive } from './standing-results.ts';

type Counted = ResultValue & { readonly kind: 'counted' };
type Numeric = ResultValue & { readonly kind: 'number' };
type Distribution = ResultValue & { readonly kind: 'distribution' };

/**
 * The total of several values, or `cannotAdd`. Counts are added to counts: a mean of percentages is never taken. Values
 * without cases leave the sum; where nothing else is left, there were no cases. Nothing comes of no values.
 */
export function addValues(indicator: Indicator, values: readonly ResultValue[]): ResultValue | 'cannotAdd' | undefined {
  const withCases = values.filter((value) => !hasNoCases(value));
  const [first, ...rest] = withCases;
  if (first === undefined) return withoutCases(values);
  if (rest.length === 0) return first;
  if (!isAdditive(indicator.measure)) return 'cannotAdd';
  if (withCases.every(isCounted)) return addCounts(withCases);
  if (withCases.every(isNumeric)) return addNumbers(withCases);
  return withCases.every(isDistribution) ? addDistributions(withCases) : 'cannotAdd';
}

/** What remains where no value has cases: one that does not apply keeps its ground as long as it stands alone. */
function withoutCases(values: readonly ResultValue[]): ResultValue | undefined {
  const [first, ...rest] = values;
  if (first === undefined) return undefined;
  return first.kind === 'noCases' && rest.length === 0 ? first : { kind: 'noCases' };
}

/** Whether a value says that there was nothing to count. */
export function hasNoCases(value: ResultValue): boolean {
  if (value.kind === 'counted') return value.denominator === 0;
  if (value.kind === 'distribution') return value.done + value.inProgress + value.overdue === 0;
  return value.kind === 'noCases';
}

/** A decimal written out in full. Throws a `RangeError` for a fraction that no decimal can hold. */
export function decimalTextOf({ numerator, denominator }: Fraction): string {
  const places = placesOf(denominator);
  const digits = ((numerator < 0n ? -numerator : numerator) * 10n ** BigInt(places)) / denominator;
  const text = digits.toString().padStart(places + 1, '0');
  const [before, after] = [text.slice(0, text.length - places), text.slice(text.length - places)];
  return `${numerator < 0n ? '-' : ''}${before}${places === 0 ? '' : `.${after}`}`;
}

function addCounts(values: readonly Counted[]): ResultValue {
  const excluded = values.some((value) => value.excluded !== undefined);
  return {
    kind: 'counted',
    numerator: total(values.map(({ numerator }) => numerator)),
    denominator: total(values.map(({ denominator }) => denominator)),
    ...(excluded ? { excluded: total(values.map((value) => value.excluded ?? 0)) } : {}),
  };
}

function addNumbers(values: readonly Numeric[]): ResultValue {
  const approximately = values.find((value) => value.approximately !== undefined)?.approximately;
  const sum = values.map(({ value }) => decimal(value)).reduce(addFractions, fraction(0, 1));
  return { kind: 'number', value: decimalTextOf(sum), ...(approximately === undefined ? {} : { approximately }) };
}

function addDistributions(values: readonly Distribution[]): ResultValue {
  return {
    kind: 'distribution',
    done: total(values.map(({ done }) => done)),
    inProgress: total(values.map(({ inProgress }) => inProgress)),
    overdue: total(values.map(({ overdue }) => overdue)),
  };
}

function total(counts: readonly number[]): number {
  const sum = counts.reduce((before, count) => before + BigInt(count), 0n);
  if (sum <= BigInt(Number.MAX_SAFE_INTEGER)) return Number(sum);
  throw new RangeError(
    `Cannot hold the sum "${String(sum)}" exactly: expected counts of at most 9007199254740991 in all`,
  );
}

function placesOf(denominator: bigint): number {
  let places = 0;
  for (let power = 1n; power % denominator !== 0n; power *= 10n) {
    places += 1;
    if (places > 400)
      throw new RangeError(`Cannot write a share of "${String(denominator)}" as a decimal: it never ends`);
  }
  return places;
}

function isCounted(value: ResultValue): value is Counted {
  return value.kind === 'counted';
}

function isNumeric(value: ResultValue): value is Numeric {
  return value.kind === 'number';
}

function isDistribution(value: ResultValue): value is Distribution {
  return value.kind === 'distribution';
}
