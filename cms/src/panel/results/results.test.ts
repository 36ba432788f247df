import type { Indicator } from '@camket/shared/indicators';
import { calendarDay, isPeriodText } from '@camket/shared/values';
import { describe, expect, it } from 'vitest';
import { vi } from '../../words/vi.ts';
import { newIndicator } from '../decisions/new-rows.ts';
import { targetKindsFor, targetOf, withMeasure } from '../decisions/target-for.ts';
import { likelyCutOff, likelyPeriod, periodChoices, sayPeriod } from './period-choices.ts';
import { valueKindsFor, wholeResult, wholeValue } from './result-draft.ts';

const today = calendarDay('2026-08-10');

describe('periodChoices()', () => {
  it('offers quarters first and only periods that a result can name', () => {
    const choices = periodChoices(2026, vi);
    expect(choices[0]).toEqual({ value: '2026-Q1', label: 'Quý I/2026', group: 'Theo quý' });
    expect(choices.filter(({ value }) => !isPeriodText(value))).toEqual([]);
    expect(choices).toHaveLength(19);
  });

  it('says a span of days by its ends', () => {
    expect(sayPeriod('2026-H2', vi)).toBe('6 tháng cuối năm 2026');
    expect(sayPeriod('2026-01-01/2026-05-15', vi)).toBe('2026-01-01 – 2026-05-15');
  });
});

describe('likelyPeriod()', () => {
  it('proposes the quarter that has just ended, and its last day as cut-off', () => {
    expect(likelyPeriod(2026, today)).toBe('2026-Q2');
    expect(likelyPeriod(2027, today)).toBe('2027-Q1');
    expect(likelyCutOff('2026-Q2', today)).toBe('2026-06-30');
    expect(likelyCutOff('2026-Q3', today)).toBe(today);
  });
});

describe('wholeValue()', () => {
  it('keeps a true zero and takes nothing for a missing count', () => {
    expect(wholeValue({ kind: 'counted', numerator: 0, denominator: 50 })).toEqual({
      kind: 'counted',
      numerator: 0,
      denominator: 50,
    });
    expect(wholeValue({ kind: 'counted', numerator: 0 })).toBeUndefined();
  });

  it('leaves what was typed for another kind out', () => {
    expect(wholeValue({ kind: 'noCases', numerator: 4, denominator: 5 })).toEqual({ kind: 'noCases' });
  });
});

describe('wholeResult()', () => {
  it('is a result only once all that every result needs is there', () => {
    const draft = {
      part: 'whole',
      value: { kind: 'noCases' },
      source: '',
      evidence: [],
      indicator: 'ct1',
      period: '2026-Q1',
    } as const;
    expect(wholeResult(draft)).toBeUndefined();
    expect(wholeResult({ ...draft, decision: { subject: 'xa-a/van-ban/1', version: 1 }, cutOff: today })).toMatchObject(
      { value: { kind: 'noCases' } },
    );
  });
});

describe('valueKindsFor()', () => {
  it('asks a share for its counts, and lets nobody type a share of indicators', () => {
    expect(valueKindsFor(newIndicator())).toEqual(['counted', 'noCases', 'withheld', 'underVerification']);
    expect(valueKindsFor(withMeasure(newIndicator(), 'shareOfIndicators'))).toEqual([]);
  });
});

describe('withMeasure()', () => {
  const share: Indicator = { ...newIndicator('Trên 90%'), target: { kind: 'level', comparator: 'gt', value: '90' } };

  it('keeps a target that still fits and begins another where it does not', () => {
    expect(withMeasure(share, 'count')).toMatchObject({
      measure: 'count',
      target: { kind: 'level', comparator: 'gt', value: '90' },
    });
    expect(withMeasure(share, 'judged').target).toEqual({ kind: 'judged' });
    expect('unit' in withMeasure(share, 'count')).toBe(false);
  });

  it('offers each kind of target where a result can be held against it', () => {
    expect(targetKindsFor('rank')).toEqual(['rank']);
    expect(targetOf('range', share.target, 'higher')).toEqual({ kind: 'range', low: '90', high: '90' });
  });
});
