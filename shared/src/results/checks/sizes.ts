import type { ResultValue } from '../../indicators/index.ts';
import { compareFractions, decimal, type Fraction, fraction, isDecimalText } from '../../values/index.ts';
import { decimalTextOf } from '../add-values.ts';

/** Good cases among cases. */
export interface Cases {
  readonly numerator: number;
  readonly denominator: number;
}

/** A value as cases among cases; nothing of what is no share. */
export function casesOf(value: ResultValue): Cases | undefined {
  if (value.kind === 'counted') return value;
  if (value.kind !== 'distribution') return undefined;
  return { numerator: value.done, denominator: value.done + value.inProgress + value.overdue };
}

/** How much was counted: the denominator of a share, a number itself. Nothing of grades, ranks and absences. */
export function sizeOf(value: ResultValue): Fraction | undefined {
  if (value.kind === 'number') return isDecimalText(value.value) ? decimal(value.value) : undefined;
  const cases = casesOf(value);
  return cases === undefined ? undefined : fraction(cases.denominator, 1);
}

/** A size as decimal text. */
export const sizeText = (size: Fraction): string => decimalTextOf(size);

/** The middle of several sizes; of an even number of them the smaller of the two in the middle. */
export function middleOf(sizes: readonly Fraction[]): Fraction | undefined {
  return sizes.toSorted(compareFractions)[Math.ceil(sizes.length / 2) - 1];
}
