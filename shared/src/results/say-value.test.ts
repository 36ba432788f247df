import { describe, expect, it } from 'vitest';
import type { Indicator, ResultValue } from '../indicators/index.ts';
import { calendarDay } from '../values/index.ts';
import { addValues } from './add-values.ts';
import { resultFaults } from './result-fault.ts';
import { sayValue } from './say-value.ts';
import { isClosedMiss, stateOfResult } from './state-of-result.ts';

const indicator: Indicator = {
  key: 'dung-han',
  phrase: 'Hồ sơ trả đúng hạn đạt trên 95%',
  measure: 'share',
  target: { kind: 'level', comparator: 'gt', value: '95' },
  unit: '%',
  denominator: 'Hồ sơ đã giải quyết',
  direction: 'higher',
  accumulation: 'flow',
  population: { kind: 'unbounded' },
  parts: ['mot'],
};
const today = calendarDay('2026-04-05');
const result = (value: ResultValue, cutOff = '2026-03-31') => ({
  ...{ indicator: 'dung-han', period: '2026-Q1', part: 'mot', value, cutOff: calendarDay(cutOff) },
  ...{ decision: { subject: 'xa/van-ban/1', version: 1 }, source: 'Sổ', evidence: [] },
});
const notApplicable: ResultValue = { kind: 'noCases', notApplicable: 'Phòng không tiếp nhận hồ sơ' };

describe('sayValue()', () => {
  it('says counts before the share, and never rounds across the target', () => {
    expect(sayValue({ kind: 'counted', numerator: 95, denominator: 100 }, indicator)).toBe(
      '95 trên 100 hồ sơ đã giải quyết = 95%',
    );
    expect(sayValue({ kind: 'counted', numerator: 29_796, denominator: 29_798, excluded: 3 }, indicator)).toBe(
      '29.796 trên 29.798 hồ sơ đã giải quyết = 99,99% (không tính 3 trường hợp được trừ)',
    );
    expect(sayValue({ kind: 'counted', numerator: 0, denominator: 0 }, indicator)).toBe('không phát sinh');
  });
});

describe('what does not apply in a part', () => {
  it('is no case like any other, and says its reason in the place of a figure', () => {
    expect(sayValue(notApplicable, indicator)).toBe('không áp dụng: Phòng không tiếp nhận hồ sơ');
    expect(stateOfResult(indicator, result(notApplicable), { today })).toBeUndefined();
    expect(addValues(indicator, [notApplicable])).toEqual(notApplicable);
    expect(addValues(indicator, [notApplicable, { kind: 'noCases' }])).toEqual({ kind: 'noCases' });
    const counted: ResultValue = { kind: 'counted', numerator: 9, denominator: 10 };
    expect(addValues(indicator, [notApplicable, counted])).toEqual(counted);
  });

  it('needs its reason', () => {
    const context = { year: 2026, today };
    const faults = resultFaults(indicator, result({ kind: 'noCases', notApplicable: ' ' }), context);
    expect(faults.map(({ path }) => path.join('.'))).toEqual(['value.notApplicable']);
    expect(resultFaults(indicator, result(notApplicable), context)).toEqual([]);
  });
});

describe('isClosedMiss()', () => {
  it('tells of figures of a whole period below their target, and of nothing else', () => {
    const of = (numerator: number, cutOff?: string) =>
      isClosedMiss(indicator, result({ kind: 'counted', numerator, denominator: 100 }, cutOff), { year: 2026, today });

    expect([of(95), of(96), of(95, '2026-03-30')]).toEqual([true, false, false]);
  });
});
