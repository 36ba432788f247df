import { figureOf, type Indicator, isShare, type ResultValue } from '@camket/shared/indicators';
import { showValue, shownPercent } from '@camket/shared/results';
import { type Fraction, isCount } from '@camket/shared/values';
import { sayNumber } from '../words/say-number.ts';
import { vi } from '../words/vi.ts';
import { toNumber } from './to-number.ts';

/** A value as a sentence, counts before the share: `811 trên 821 hồ sơ đã giải quyết = 98,78%`. */
export function sayValue(value: ResultValue, indicator: Indicator, baseline?: Fraction): string {
  const figure = value.kind === 'counted' ? figureOf(value) : undefined;
  if (value.kind !== 'counted' || figure === undefined) return showValue(value, indicator, baseline);
  const { numerator, denominator, excluded = 0 } = value;
  const counted = indicator.measure === 'shareOfIndicators' ? vi.result.indicatorsCounted : indicator.denominator;
  const what = counted === undefined ? '' : ` ${lowered(counted)}`;
  const left = isCount(excluded) && excluded > 0 ? ` (${vi.result.excluded(sayNumber(excluded))})` : '';
  const share = shownPercent(figure, { ...indicator, baseline });
  return `${sayNumber(numerator)} trên ${sayNumber(denominator)}${what} = ${share}${left}`;
}

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

function lowered(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
