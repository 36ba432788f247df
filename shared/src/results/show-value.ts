import { figureOf, type Indicator, type ResultValue, withUnit } from '../indicators/index.ts';
import { type Fraction, vietnameseNumber } from '../values/index.ts';
import { hasNoCases } from './add-values.ts';
import { shownPercent } from './shown-share.ts';

const smallDenominator = 10;

/**
 * A value in words for readers: `91,06% (540/593)`. Of few cases the counts stand first, `1/3 (33,33%)`; no cases,
 * and what is kept back, are words and never a 0.
 */
export function showValue(value: ResultValue, indicator: Indicator, baseline?: Fraction): string {
  if (hasNoCases(value)) return sayNoCases(value);
  switch (value.kind) {
    case 'counted':
      return showCounts(value, indicator, baseline);
    case 'number': {
      const figure = withUnit(value.value, indicator);
      return value.approximately === undefined ? figure : `${value.approximately} ${figure}`;
    }
    case 'grade':
      return `xếp loại ${value.grade}`;
    case 'rank':
      return `thứ ${number(value.rank)} trong ${number(value.population)}`;
    case 'judged':
      return `${value.conclusion === 'met' ? 'kết luận: đạt' : 'kết luận: không đạt'}${value.note === '' ? '' : ` – ${value.note}`}`;
    case 'distribution':
      return `${number(value.done)} hoàn thành, ${number(value.inProgress)} đang thực hiện, ${number(value.overdue)} quá hạn`;
    case 'noCases':
      return sayNoCases(value);
    case 'withheld':
      return `không công khai: ${value.ground}`;
    case 'underVerification':
      return 'đang xác minh';
  }
}

/** That there were no cases; where there can be none, why. */
function sayNoCases(value: ResultValue): string {
  const ground = value.kind === 'noCases' ? value.notApplicable : undefined;
  return ground === undefined ? 'không phát sinh' : `không áp dụng: ${ground}`;
}

function showCounts(
  value: ResultValue & { readonly kind: 'counted' },
  indicator: Indicator,
  baseline: Fraction | undefined,
): string {
  const figure = figureOf(value);
  const share = figure === undefined ? '' : shownPercent(figure, { ...indicator, baseline });
  const counts = `${number(value.numerator)}/${number(value.denominator)}`;
  const excluded = value.excluded === undefined ? '' : `, không tính ${number(value.excluded)} trường hợp loại trừ`;
  return value.denominator < smallDenominator ? `${counts} (${share}${excluded})` : `${share} (${counts}${excluded})`;
}

function number(count: number): string {
  return vietnameseNumber(String(count));
}
