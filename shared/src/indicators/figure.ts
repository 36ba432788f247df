import { decimal, type Fraction, fraction, isDecimalText } from '../values/index.ts';
import type { ResultValue } from './result-value.ts';

/**
 * The exact figure of a value in its indicator's own unit: percent for counts, the number itself for numbers. Nothing
 * where the value is no figure, or where there were no cases.
 */
export function figureOf(value: ResultValue): Fraction | undefined {
  switch (value.kind) {
    case 'counted':
      return percent(value.numerator, value.denominator);
    case 'distribution':
      return percent(value.done, value.done + value.inProgress + value.overdue);
    case 'number':
      return isDecimalText(value.value) ? decimal(value.value) : undefined;
    case 'grade':
    case 'rank':
    case 'judged':
    case 'noCases':
    case 'withheld':
    case 'underVerification':
      return undefined;
  }
}

/** An exact percentage; nothing of a denominator of 0. */
export function percent(numerator: bigint | number, denominator: bigint | number): Fraction | undefined {
  return BigInt(denominator) === 0n ? undefined : fraction(BigInt(numerator) * 100n, denominator);
}
