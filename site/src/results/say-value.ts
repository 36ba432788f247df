import { figureOf, type Indicator, type ResultValue } from '@camket/shared/indicators';
import { shownFigure } from './shown-figure.ts';
import { vi } from '../words/vi.ts';
import { sayNumber } from '../words/say-number.ts';

/** A value as one sentence, counts before the share: `811 trên 821 hồ sơ = 98,78%`. */
export function sayValue(value: ResultValue, indicator: Indicator): string {
  switch (value.kind) {
    case 'counted':
      return sayCounts(value, indicator);
    case 'number':
      return [value.approximately, shownFigure(value, indicator)].filter((text) => text !== undefined).join(' ');
    case 'grade':
      return vi.result.grade(value.grade);
    case 'rank':
      return vi.result.rank(value.rank, value.population);
    case 'judged':
      return `${vi.result.judged[value.conclusion]}: ${value.note}`;
    case 'distribution':
      return vi.result.distribution(sayNumber(value.done), sayNumber(value.inProgress), sayNumber(value.overdue));
    case 'noCases':
      return vi.result.noCases;
    case 'withheld':
      return vi.result.withheld(value.ground);
    case 'underVerification':
      return vi.result.underVerification;
  }
}

/** A value as short as a table or a chart wants it: `98,78%`, `22,35 tỷ đồng`, `hạng 7/114`. */
export function sayValueShort(value: ResultValue, indicator: Indicator): string {
  switch (value.kind) {
    case 'counted':
    case 'number':
    case 'distribution':
      return figureOf(value) === undefined ? vi.result.noCases : shownFigure(value, indicator);
    case 'rank':
      return vi.result.rankShort(value.rank, value.population);
    case 'grade':
      return value.grade;
    case 'judged':
      return vi.result.judged[value.conclusion];
    case 'noCases':
      return vi.result.noCases;
    case 'withheld':
      return vi.result.withheldShort;
    case 'underVerification':
      return vi.result.underVerification;
  }
}

function sayCounts(value: ResultValue & { readonly kind: 'counted' }, indicator: Indicator): string {
  if (value.denominator === 0) return vi.result.noCases;
  const { numerator, denominator, excluded } = value;
  const what = indicator.denominator === undefined ? '' : ` ${lowered(indicator.denominator)}`;
  const left = excluded === undefined || excluded === 0 ? '' : ` (${vi.result.excluded(sayNumber(excluded))})`;
  return `${sayNumber(numerator)} trên ${sayNumber(denominator)}${what} = ${shownFigure(value, indicator)}${left}`;
}

function lowered(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
