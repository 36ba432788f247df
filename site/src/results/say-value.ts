import { type Indicator, isShare } from '@camket/shared/indicators';
import { shownPercent } from '@camket/shared/results';
import type { Fraction } from '@camket/shared/values';
import { sayNumber } from '../words/say-number.ts';
import { toNumber } from './to-number.ts';

/** An exact figure of an indicator with its unit, rounded for display. */
export function sayFigure(figure: Fraction, indicator: Indicator): string {
  if (isPercent(indicator)) return shownPercent(figure, indicator);
  const number = sayNumber(toNumber(figure));
  return indicator.unit === undefined ? number : `${number} ${indicator.unit}`;
}

/** Whether an indicator's figures are percentages. */
export function isPercent({ measure, unit }: Indicator): boolean {
  return isShare(measure) || unit === '%';
}
