import { isDecimalText, vietnameseDay, vietnameseNumber } from '../values/index.ts';
import { comparatorRead, type ReadComparator } from './demand.ts';
import type { Indicator, Measure } from './indicator.ts';
import { placeOnScale } from './judge.ts';
import type { Target } from './target.ts';

const shareMeasures: readonly Measure[] = ['share', 'judgedShare', 'shareOfIndicators', 'statusDistribution'];

/** The formal reading of what an indicator is held against, in Vietnamese: "lớn hơn 90%", "tối đa 5 vụ". */
export function sayTarget(indicator: Indicator): string {
  const { target, deadline } = indicator;
  if (target === undefined) return 'chưa có mức cần đạt để đối chiếu';
  const said = sayKind(target, indicator);
  return deadline === undefined ? said : `${said}, tính đến hết ngày ${vietnameseDay(deadline)}`;
}

/** A figure with its unit: `95%`, `40,6 tỷ đồng`; a percent sign follows without a blank. */
export function withUnit(value: string, indicator: Pick<Indicator, 'unit' | 'measure'>): string {
  const number = isDecimalText(value) ? vietnameseNumber(value) : value;
  const unit = indicator.unit ?? (isShare(indicator.measure) ? '%' : undefined);
  if (unit === undefined) return number;
  return unit.startsWith('%') ? `${number}${unit}` : `${number} ${unit}`;
}

/** Whether a measure is counted as cases among cases, so that its figure lies between 0 and 100 %. */
export function isShare(measure: Measure): boolean {
  return shareMeasures.includes(measure);
}

function sayKind(target: Target, indicator: Indicator): string {
  switch (target.kind) {
    case 'level':
      return sayLevel(target, indicator);
    case 'range':
      return `từ ${withUnit(target.low, indicator)} đến ${withUnit(target.high, indicator)}`;
    case 'change':
      return `${target.direction === 'up' ? 'tăng' : 'giảm'} ít nhất ${sayAmount(target, indicator)} ${sayBaseline(target)}`;
    case 'trend':
      return `${target.direction === 'up' ? 'tăng' : 'giảm'} ${sayBaseline(target)}`;
    case 'grade':
      return sayGrade(target);
    case 'rank':
      return sayRank(target);
    case 'judged':
      return 'được kết luận là đạt, kèm minh chứng';
  }
}

function sayLevel(target: Target & { readonly kind: 'level' }, indicator: Indicator): string {
  const comparator = comparatorRead(target, indicator.direction) ?? 'gte';
  const about = indicator.approximately === undefined ? '' : `${indicator.approximately} `;
  const figure = `${about}${withUnit(target.value, indicator)}`;
  if (isShare(indicator.measure) && comparator === 'gte' && target.value === '100') return `đủ ${figure}`;
  const reading = sayBound(comparator, figure, target.value === '0' ? sayNone(indicator) : undefined);
  return target.comparator === 'eq' ? `được hiểu là ${reading}` : reading;
}

function sayBound(comparator: ReadComparator, figure: string, none: string | undefined): string {
  switch (comparator) {
    case 'gt':
      return `lớn hơn ${figure}`;
    case 'gte':
      return `từ ${figure} trở lên`;
    case 'lte':
      return none ?? `tối đa ${figure}`;
    case 'lt':
      return `nhỏ hơn ${figure}`;
  }
}

function sayNone({ measure, unit }: Indicator): string {
  if (isShare(measure)) return '0%, không có trường hợp nào';
  return unit === undefined || unit.startsWith('%') ? 'tối đa 0' : `không có ${unit} nào`;
}

function sayAmount({ amount, amountUnit }: Target & { readonly kind: 'change' }, indicator: Indicator): string {
  if (amountUnit === '%') return withUnit(amount, { unit: '%', measure: indicator.measure });
  const unit = withUnit('0', indicator) === '0%' ? 'điểm phần trăm' : indicator.unit;
  return withUnit(amount, { measure: 'amount', ...(unit === undefined ? {} : { unit }) });
}

function sayBaseline({ baseline }: Target & { readonly kind: 'change' | 'trend' }): string {
  return baseline === undefined ? '(chưa nêu so với kỳ nào)' : `so với ${baseline.wording}`;
}

function sayGrade({ minimum, scale }: Target & { readonly kind: 'grade' }): string {
  const isTop = scale === undefined || placeOnScale(scale, minimum) === scale.length - 1;
  return isTop ? `xếp loại ${minimum}` : `xếp loại ${minimum} trở lên`;
}

function sayRank({ atMost, among }: Target & { readonly kind: 'rank' }): string {
  const place = atMost === 1 ? 'xếp thứ nhất' : `nằm trong ${String(atMost)} vị trí dẫn đầu`;
  return among === undefined ? place : `${place} (trong số ${among})`;
}
