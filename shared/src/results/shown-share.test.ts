import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Comparator, comparators, type Indicator, judge, type ResultValue } from '../indicators/index.ts';
import { decimal, fraction } from '../values/index.ts';
import { showValue, shownShare, type ShownBeside } from './index.ts';

const beside = (comparator: Comparator, value: string, direction: 'higher' | 'lower' = 'higher'): ShownBeside => ({
  target: { kind: 'level', comparator, value },
  direction,
});
const indicator: Indicator = {
  key: 'ct-1',
  phrase: 'Tỷ lệ hồ sơ giải quyết đúng hạn',
  measure: 'share',
  target: { kind: 'level', comparator: 'gt', value: '90' },
  direction: 'higher',
  accumulation: 'flow',
  population: { kind: 'unbounded' },
  parts: [],
};

describe('shownShare()', () => {
  it.each([
    [540, 593, '91,06%'],
    [7600, 8930, '85,11%'],
    [43, 45, '95,56%'],
    [22, 23, '95,65%'],
    [99, 382, '25,92%'],
    [8900, 8914, '99,84%'],
    [8914, 8928, '99,84%'],
    [4678, 6084, '76,89%'],
    [75, 6084, '1,23%'],
    [1, 800, '0,13%'],
    [1, 2, '50%'],
  ])('rounds %i of %i half up to two decimals: %s', (numerator, denominator, shown) => {
    expect(shownShare(fraction(numerator, denominator))).toBe(shown);
  });

  it('never prints 100 % for less than all', () => {
    expect(shownShare(fraction(29_796, 29_798))).toBe('99,99%');
    expect(shownShare(fraction(999_999, 1_000_000))).toBe('99,99%');
    expect(shownShare(fraction(5, 5))).toBe('100%');
  });

  it('never prints 0 % for more than none, and prints a true zero', () => {
    expect(shownShare(fraction(1, 1_000_000))).toBe('0,01%');
    expect(shownShare(fraction(0, 50))).toBe('0%');
  });

  it('steps back where the rounded figure would give another verdict', () => {
    expect(shownShare(fraction(94_996, 100_000), beside('gte', '95'))).toBe('94,99%');
    expect(shownShare(fraction(90_004, 100_000), beside('gt', '90'))).toBe('90,01%');
    expect(shownShare(fraction(2_998, 100_000), beside('lt', '3', 'lower'))).toBe('2,99%');
    expect(shownShare(fraction(945, 1000), beside('gte', '95'))).toBe('94,5%');
  });

  it('takes more decimals where no figure with two can be honest', () => {
    const narrow: ShownBeside = { target: { kind: 'range', low: '90.004', high: '90.006' }, direction: 'higher' };
    expect(shownShare(fraction(90_005, 100_000), narrow)).toBe('90,005%');
    expect(shownShare(fraction(4, 100_000), beside('lt', '0.005', 'lower'))).toBe('0,004%');
  });

  it('always gives the verdict of the exact share, stays near it, and claims neither all nor none in vain', () => {
    fc.assert(
      fc.property(
        fc.tuple(fc.constantFrom(...comparators), fc.integer({ min: 0, max: 1000 })),
        fc.constantFrom<'higher' | 'lower'>('higher', 'lower'),
        fc.tuple(fc.nat(1_000_000), fc.integer({ min: 1, max: 1_000_000 })),
        ([comparator, tenths], direction, [one, other]) => {
          const [numerator, denominator] = [Math.min(one, other), Math.max(one, other)];
          const held = beside(comparator, String(tenths / 10), direction);
          const shown = shownShare(fraction(numerator, denominator), held).slice(0, -1).replace(',', '.');
          const exact = judge(held.target, { kind: 'counted', numerator, denominator }, held);
          expect(judge(held.target, { kind: 'number', value: shown }, held)).toEqual(exact);
          expect(shown === '100').toBe(numerator === denominator);
          expect(shown === '0').toBe(numerator === 0);
          // within a hundredth of a percent: |shown − exact| < 0,01 in whole numbers
          const { numerator: above, denominator: below } = decimal(shown);
          const distance = above * BigInt(denominator) - 100n * BigInt(numerator) * below;
          expect((distance < 0n ? -distance : distance) * 100n < below * BigInt(denominator)).toBe(true);
        },
      ),
    );
  });
});

describe('showValue()', () => {
  const shown = (value: ResultValue, changes: Partial<Indicator> = {}): string =>
    showValue(value, { ...indicator, ...changes });

  it('shows the counts beside the share, and of few cases the counts first', () => {
    expect(shown({ kind: 'counted', numerator: 540, denominator: 593 })).toBe('91,06% (540/593)');
    expect(shown({ kind: 'counted', numerator: 8900, denominator: 8914, excluded: 12 })).toBe(
      '99,84% (8.900/8.914, không tính 12 trường hợp loại trừ)',
    );
    expect(shown({ kind: 'counted', numerator: 1, denominator: 3 })).toBe('1/3 (33,33%)');
  });

  it('shows a true zero as a number and no cases as words', () => {
    expect(shown({ kind: 'counted', numerator: 0, denominator: 50 })).toBe('0% (0/50)');
    expect(shown({ kind: 'counted', numerator: 0, denominator: 0 })).toBe('không phát sinh');
    expect(shown({ kind: 'noCases' })).toBe('không phát sinh');
  });

  it('shows numbers with their unit, never clamped, and keeps the word of an approximate one', () => {
    expect(shown({ kind: 'number', value: '681.8' }, { measure: 'againstPlan', unit: '%' })).toBe('681,8%');
    expect(
      shown({ kind: 'number', value: '29798', approximately: 'khoảng' }, { measure: 'count', unit: 'hồ sơ' }),
    ).toBe('khoảng 29.798 hồ sơ');
  });

  it('has words for every other kind of value', () => {
    expect(shown({ kind: 'grade', grade: 'xuất sắc' })).toBe('xếp loại xuất sắc');
    expect(shown({ kind: 'rank', rank: 5, population: 10 })).toBe('thứ 5 trong 10');
    expect(shown({ kind: 'judged', conclusion: 'missed', note: 'đạt một phần' })).toBe(
      'kết luận: không đạt – đạt một phần',
    );
    expect(shown({ kind: 'distribution', done: 4678, inProgress: 1331, overdue: 75 })).toBe(
      '4.678 hoàn thành, 1.331 đang thực hiện, 75 quá hạn',
    );
    expect(shown({ kind: 'withheld', ground: 'bí mật nhà nước' })).toBe('không công khai: bí mật nhà nước');
    expect(shown({ kind: 'underVerification' })).toBe('đang xác minh');
  });
});
