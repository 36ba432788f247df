import type { Fraction } from '@camket/shared/values';

/** A fraction as a number, for drawing alone. */
export function toNumber({ numerator, denominator }: Fraction): number {
  return Number((numerator * 1_000_000n) / denominator) / 1_000_000;
}
