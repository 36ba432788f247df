import { figureOf, type Indicator, type ResultValue } from '../indicators/index.ts';
import { type Fraction, vietnameseNumber } from '../values/index.ts';
import { shownPercent } from './shown-share.ts';
import { showValue } from './show-value.ts';

/**
 * A value as the sentence that stands on its public page, counts before the share:
 * `811 trên 821 hồ sơ đã giải quyết = 98,78%`. What is no share, and no cases, as `showValue` has it.
 */
export function sayValue(value: ResultValue, indicator: Indicator, baseline?: Fraction): string {
  const figure = value.kind === 'counted' ? figureOf(value) : undefined;
  if (value.kind !== 'counted' || figure === undefined) return showValue(value, indicator, baseline);
  const { numerator, denominator, excluded = 0 } = value;
  const counted = indicator.measure === 'shareOfIndicators' ? 'chỉ tiêu' : indicator.denominator;
  const what = counted === undefined ? '' : ` ${lowered(counted)}`;
  const left = excluded > 0 ? ` (không tính ${number(excluded)} trường hợp được trừ)` : '';
  const share = shownPercent(figure, { ...indicator, baseline });
  return `${number(numerator)} trên ${number(denominator)}${what} = ${share}${left}`;
}

function number(count: number): string {
  return vietnameseNumber(String(count));
}

function lowered(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
