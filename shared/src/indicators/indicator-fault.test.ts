import { describe, expect, it } from 'vitest';
import { type Indicator, indicatorFaults, type IndicatorFault } from './index.ts';

const share: Indicator = {
  key: 'ct-1',
  phrase: 'Tỷ lệ hồ sơ giải quyết đúng hạn',
  measure: 'share',
  target: { kind: 'level', comparator: 'gte', value: '95' },
  direction: 'higher',
  accumulation: 'flow',
  population: { kind: 'unbounded' },
  parts: ['van-phong'],
};
const faults = (changes: Partial<Indicator>, others: readonly Indicator[] = []): readonly IndicatorFault[] => {
  const indicator = { ...share, ...changes };
  return indicatorFaults(indicator, [indicator, ...others]);
};
const kinds = (changes: Partial<Indicator>, others?: readonly Indicator[]): string[] =>
  faults(changes, others).map(({ kind, path }) => `${kind} ${path.join('.')}`);

describe('indicatorFaults()', () => {
  it('finds nothing wrong with a sound indicator', () => {
    expect(faults({})).toEqual([]);
  });

  it('wants figures as canonical decimals', () => {
    expect(kinds({ target: { kind: 'level', comparator: 'gte', value: '95,5' } })).toEqual(['notDecimal target.value']);
    expect(kinds({ target: { kind: 'range', low: '', high: '4' } })).toEqual(['notDecimal target.low']);
    expect(kinds({ target: { kind: 'change', direction: 'up', amount: 'mười', amountUnit: '%' } })).toEqual([
      'notDecimal target.amount',
    ]);
  });

  it('finds a range that ends below where it begins, by size and not by letters', () => {
    expect(kinds({ target: { kind: 'range', low: '100', high: '40' } })).toEqual(['rangeReversed target.low']);
    expect(kinds({ target: { kind: 'range', low: '9', high: '10' } })).toEqual([]);
  });

  it('finds a target that the measure cannot be held against', () => {
    expect(kinds({ target: { kind: 'judged' } })).toEqual(['targetOfOtherMeasure target.kind']);
    expect(kinds({ measure: 'externalIndex', target: { kind: 'rank', atMost: 0 } })).toEqual([
      'rankNotPositive target.atMost',
    ]);
  });

  it('finds a grade that its scale lacks, and a scale that repeats itself', () => {
    const scale = ['khá', 'tốt', 'Khá'];
    expect(kinds({ measure: 'grade', target: { kind: 'grade', minimum: 'giỏi', scale } })).toEqual([
      'gradeNotOnScale target.minimum',
      'scaleRepeats target.scale.2',
    ]);
  });

  it('finds a part of nothing, of itself, and of its own part', () => {
    expect(kinds({ partOf: { indicator: 'ct-9', of: 'denominator' } })).toEqual(['partOfMissing partOf.indicator']);
    expect(kinds({ partOf: { indicator: 'ct-1', of: 'denominator' } })).toEqual(['partOfItself partOf.indicator']);
    const other: Indicator = { ...share, key: 'ct-2', partOf: { indicator: 'ct-1', of: 'denominator' } };
    expect(kinds({ partOf: { indicator: 'ct-2', of: 'denominator' } }, [other])).toEqual([
      'partOfCircle partOf.indicator',
    ]);
    expect(indicatorFaults(other, [share, other])).toEqual([]);
  });

  it('finds lists that name nothing, the indicator itself, or a unit twice', () => {
    const list = { measure: 'shareOfIndicators', indicators: ['ct-1', 'ct-7'], parts: ['a', 'a'] } as const;
    expect(kinds(list)).toEqual(['countsItself indicators.0', 'unknownIndicator indicators.1', 'repeatedPart parts.1']);
  });

  it('finds blank words, sizes that are no counts, and baselines that are no period', () => {
    expect(
      kinds({
        phrase: '  ',
        target: { kind: 'trend', direction: 'up', baseline: { wording: 'năm trước', period: 'năm 2025' } },
        population: { kind: 'fixed', size: -1 },
        years: 0,
      }),
    ).toEqual([
      'blankPhrase phrase',
      'baselineNoPeriod target.baseline.period',
      'sizeNotCount population.size',
      'yearsNotPositive years',
    ]);
  });
});
