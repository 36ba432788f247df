import { figureOf, type Indicator, type ResultValue } from '@camket/shared/indicators';
export function shownFigure(value: ResultValue, _indicator: Indicator): string {
  const f = figureOf(value);
  if (f === undefined) return '–';
  const n = Number((f.numerator * 100n) / f.denominator) / 100;
  return new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 }).format(n) + (value.kind === 'number' ? '' : '%');
}
export function sayFraction(f: { numerator: bigint; denominator: bigint }, indicator: Indicator): string {
  return new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 }).format(Number((f.numerator * 100n) / f.denominator) / 100) + (indicator.unit === '%' ? '%' : ` ${indicator.unit ?? ''}`);
}
