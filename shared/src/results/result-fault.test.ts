import { describe, expect, it } from 'vitest';
import type { Indicator, ResultValue } from '../indicators/index.ts';
import { calendarDay } from '../values/index.ts';
import { type Result, type ResultFault, resultFaults, sayResultFault } from './index.ts';

const share: Indicator = {
  key: 'ct-1',
  phrase: 'Tỷ lệ hồ sơ giải quyết đúng hạn',
  measure: 'share',
  target: { kind: 'level', comparator: 'gt', value: '90' },
  direction: 'higher',
  accumulation: 'flow',
  population: { kind: 'unbounded' },
  parts: ['van-phong'],
};
const result: Result = {
  decision: { subject: 'xa-an-bien/van-ban/8-qd-ubnd-2026', version: 1 },
  indicator: 'ct-1',
  period: '2026-Q1',
  part: 'van-phong',
  value: { kind: 'counted', numerator: 540, denominator: 593 },
  cutOff: calendarDay('2026-03-31'),
  source: 'Hệ thống một cửa',
  evidence: [],
};
const context = { year: 2026, today: calendarDay('2026-04-05') };
const faults = (changes: Partial<Result>, indicator: Partial<Indicator> = {}): readonly ResultFault[] =>
  resultFaults({ ...share, ...indicator }, { ...result, ...changes }, context);
const kinds = (changes: Partial<Result>, indicator: Partial<Indicator> = {}): string[] =>
  faults(changes, indicator).map(({ kind, path }) => `${kind} ${path.join('.')}`);
const valueKinds = (value: ResultValue, indicator: Partial<Indicator> = {}): string[] => kinds({ value }, indicator);

describe('resultFaults()', () => {
  it('lets a sound result in, a true zero and no cases among them', () => {
    expect(faults({})).toEqual([]);
    expect(valueKinds({ kind: 'counted', numerator: 0, denominator: 50 })).toEqual([]);
    expect(valueKinds({ kind: 'counted', numerator: 0, denominator: 0 })).toEqual([]);
    expect(valueKinds({ kind: 'noCases' })).toEqual([]);
  });

  it('refuses more good cases than cases, and clamps nothing', () => {
    expect(valueKinds({ kind: 'counted', numerator: 140, denominator: 120 })).toEqual([
      'numeratorAboveDenominator value.numerator',
    ]);
    expect(valueKinds({ kind: 'number', value: '681.8' }, { measure: 'againstPlan' })).toEqual([]);
  });

  it('refuses counts that are negative, broken or not held exactly', () => {
    expect(valueKinds({ kind: 'counted', numerator: -1, denominator: 2.5 })).toEqual([
      'notCount value.numerator',
      'notCount value.denominator',
    ]);
    expect(valueKinds({ kind: 'counted', numerator: 1, denominator: 2 ** 53 })).toEqual(['notCount value.denominator']);
    expect(valueKinds({ kind: 'number', value: '2.5' }, { measure: 'count' })).toEqual(['notWholeCount value.value']);
    expect(valueKinds({ kind: 'number', value: '1.234,5' }, { measure: 'amount' })).toEqual(['notDecimal value.value']);
  });

  it('refuses a bare percentage where counts are due', () => {
    expect(valueKinds({ kind: 'number', value: '91.06' })).toEqual(['percentageInsteadOfCounts value.kind']);
    expect(valueKinds({ kind: 'number', value: '91.06' }, { measure: 'judgedShare' })).toEqual([
      'percentageInsteadOfCounts value.kind',
    ]);
  });

  it('refuses a value of another kind than the indicator measures, and one that is computed', () => {
    expect(valueKinds({ kind: 'grade', grade: 'tốt' })).toEqual(['wrongKind value.kind']);
    expect(valueKinds({ kind: 'counted', numerator: 1, denominator: 2 }, { measure: 'shareOfIndicators' })).toEqual([
      'computedNotTyped value.kind',
    ]);
  });

  it('refuses a grade off the scale, a place beyond the population, and a conclusion without words', () => {
    const target = { kind: 'grade', minimum: 'tốt', scale: ['khá', 'tốt'] } as const;
    expect(valueKinds({ kind: 'grade', grade: 'giỏi' }, { measure: 'grade', target })).toEqual([
      'gradeNotOnScale value.grade',
    ]);
    const rank = { measure: 'rank', target: { kind: 'rank', atMost: 3 } } as const;
    expect(valueKinds({ kind: 'rank', rank: 10, population: 9 }, rank)).toEqual(['rankOutsidePopulation value.rank']);
    const judged = { measure: 'judged', target: { kind: 'judged' } } as const;
    expect(valueKinds({ kind: 'judged', conclusion: 'met', note: ' ' }, judged)).toEqual(['blankNote value.note']);
    expect(valueKinds({ kind: 'withheld', ground: '' })).toEqual(['blankGround value.ground']);
  });

  it('takes an index from outside as its target asks for it', () => {
    const target = { kind: 'grade', minimum: 'tốt' } as const;
    expect(valueKinds({ kind: 'grade', grade: 'tốt' }, { measure: 'externalIndex', target })).toEqual([]);
    expect(valueKinds({ kind: 'number', value: '93.01' }, { measure: 'externalIndex', target })).toEqual([
      'wrongKind value.kind',
    ]);
  });

  it('refuses a cut-off before the period begins, in the future, or after the deadline of the promise', () => {
    expect(kinds({ cutOff: calendarDay('2025-12-31') })).toEqual(['cutOffBeforePeriod cutOff']);
    expect(kinds({ cutOff: calendarDay('2026-04-06') })).toEqual(['cutOffInFuture cutOff']);
    expect(kinds({}, { deadline: calendarDay('2026-03-20') })).toEqual(['cutOffAfterDeadline cutOff']);
    expect(kinds({ cutOff: calendarDay('2026-03-10') })).toEqual([]);
  });

  it('refuses a period outside the year of the document, or none', () => {
    expect(kinds({ period: '2025-Q4' })).toEqual(['periodOutsideYear period']);
    expect(kinds({ period: 'quý 1' })).toEqual(['noPeriod period']);
    const mean = { measure: 'yearlyMean', accumulation: 'external' } as const;
    const value = { kind: 'number', value: '10.2' } as const;
    expect(kinds({ period: '2021-01-01/2026-12-31', value }, mean)).toEqual([]);
  });

  it('refuses a unit that does not report the indicator, another indicator, and a missing source', () => {
    expect(kinds({ part: 'kinh-te' })).toEqual(['unknownPart part']);
    expect(kinds({ part: 'whole' })).toEqual([]);
    expect(kinds({ indicator: 'ct-2', source: ' ' })).toEqual(['otherIndicator indicator', 'noSource source']);
  });

  it('says what is wrong and what would be right, in Vietnamese', () => {
    const [fault] = faults({ cutOff: calendarDay('2026-04-06') });
    expect(fault === undefined ? '' : sayResultFault(fault)).toBe(
      'Ngày chốt số liệu 06/04/2026 chưa đến. Ghi ngày đã chốt số liệu.',
    );
    const [other] = faults({ part: 'kinh-te' });
    expect(other === undefined ? '' : sayResultFault(other)).toMatch(/^Đơn vị «kinh-te» không báo cáo chỉ tiêu này/);
  });
});
