import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fraction } from '../values/index.ts';
import {
  comparatorRead,
  type Comparator,
  comparators,
  figureOf,
  judge,
  type JudgeContext,
  type ResultValue,
  type Target,
} from './index.ts';

const higher: JudgeContext = { direction: 'higher' };
const lower: JudgeContext = { direction: 'lower' };
const counted = (numerator: number, denominator: number): ResultValue => ({ kind: 'counted', numerator, denominator });
const number = (value: string): ResultValue => ({ kind: 'number', value });
const level = (comparator: Comparator, value: string): Target => ({ kind: 'level', comparator, value });
const verdictOf = (target: Target, value: ResultValue, context = higher): string => {
  const judgement = judge(target, value, context);
  return judgement.kind === 'undecided' ? judgement.because : judgement.kind;
};

describe('judge() on shares', () => {
  it('takes the comparator as a part of the target: just below, exactly on and just above 90 %', () => {
    const around = [counted(8999, 10_000), counted(90, 100), counted(9001, 10_000)];
    const outcomes = (comparator: Comparator, context: JudgeContext): string[] =>
      around.map((value) => verdictOf(level(comparator, '90'), value, context));
    expect(outcomes('gt', higher)).toEqual(['missed', 'missed', 'met']);
    expect(outcomes('gte', higher)).toEqual(['missed', 'met', 'met']);
    expect(outcomes('eq', higher)).toEqual(['missed', 'met', 'met']);
    expect(outcomes('eq', lower)).toEqual(['met', 'met', 'missed']);
    expect(outcomes('lte', lower)).toEqual(['met', 'met', 'missed']);
    expect(outcomes('lt', lower)).toEqual(['met', 'missed', 'missed']);
  });

  it('tells «trên 90%» from «từ 90% trở lên» at exactly 90 of 100', () => {
    expect(verdictOf(level('gt', '90'), counted(90, 100))).toBe('missed');
    expect(verdictOf(level('gte', '90'), counted(90, 100))).toBe('met');
  });

  it('finds 540 of 593 above 90 %', () => {
    expect(verdictOf(level('gt', '90'), counted(540, 593))).toBe('met');
  });

  it('does not round 29 796 of 29 798 up to 100 %', () => {
    expect(verdictOf(level('eq', '100'), counted(29_796, 29_798))).toBe('missed');
    expect(verdictOf(level('eq', '100'), counted(29_798, 29_798))).toBe('met');
  });

  it('compares exactly: 94,5 % and 94,996 % miss «từ 95% trở lên»', () => {
    expect(verdictOf(level('gte', '95'), counted(945, 1000))).toBe('missed');
    expect(verdictOf(level('gte', '95'), counted(94_996, 100_000))).toBe('missed');
  });

  it('has no tolerance: 94 % against 95 % is missed, near as it is', () => {
    expect(verdictOf(level('gte', '95'), counted(94, 100))).toBe('missed');
  });

  it('judges what is better lower by its comparator: 1 % against «dưới 3%» is met', () => {
    expect(verdictOf(level('lt', '3'), counted(1, 100), lower)).toBe('met');
    expect(verdictOf(level('lt', '3'), counted(3, 100), lower)).toBe('missed');
  });

  it('finds no cases where none was late, whatever the target for apologies', () => {
    expect(verdictOf(level('eq', '100'), counted(0, 0))).toBe('noCases');
    expect(verdictOf(level('eq', '100'), { kind: 'noCases' })).toBe('noCases');
    expect(verdictOf(level('eq', '0'), counted(0, 0), lower)).toBe('noCases');
  });

  it('keeps a true zero a number: 0 of 50 is judged', () => {
    expect(verdictOf(level('gte', '10'), counted(0, 50))).toBe('missed');
    expect(verdictOf(level('lte', '0'), counted(0, 50), lower)).toBe('met');
  });

  it('judges the targets 0 and 100, which no growth rate can', () => {
    expect(verdictOf(level('eq', '0'), number('0'), lower)).toBe('met');
    expect(verdictOf(level('eq', '0'), number('1'), higher)).toBe('missed');
    expect(verdictOf(level('eq', '100'), counted(7, 7))).toBe('met');
  });

  it('agrees with a comparison of whole numbers in every case, and is not moved by counting every case twice', () => {
    const keeps = {
      gt: (one: bigint, other: bigint) => one > other,
      gte: (one: bigint, other: bigint) => one >= other,
      eq: (one: bigint, other: bigint) => one >= other,
      lte: (one: bigint, other: bigint) => one <= other,
      lt: (one: bigint, other: bigint) => one < other,
    } as const;
    fc.assert(
      fc.property(
        fc.constantFrom(...comparators),
        fc.integer({ min: 1, max: 9_999 }),
        fc.tuple(fc.nat(100_000), fc.integer({ min: 1, max: 100_000 })),
        (comparator, hundredths, [numerator, denominator]) => {
          // the target in percent with up to two decimals, written the canonical way
          const value = (hundredths / 100).toString();
          const isMet = keeps[comparator](BigInt(numerator) * 10_000n, BigInt(hundredths) * BigInt(denominator));
          const expected = isMet ? 'met' : 'missed';
          expect(verdictOf(level(comparator, value), counted(numerator, denominator))).toBe(expected);
          expect(verdictOf(level(comparator, value), counted(numerator * 2, denominator * 2))).toBe(expected);
        },
      ),
    );
  });
});

describe('judge() on other values', () => {
  it('holds counts and money exactly, however many decimals', () => {
    expect(verdictOf(level('gte', '3'), number('3'))).toBe('met');
    expect(verdictOf(level('gte', '40.6'), number('40.59999999999999999999'))).toBe('missed');
    expect(verdictOf(level('gt', '0.3'), number('0.30000000000000000001'))).toBe('met');
  });

  it('does not clamp: 681,8 % of a plan is above 100 %', () => {
    expect(verdictOf(level('gte', '100'), number('681.8'))).toBe('met');
  });

  it('includes both ends of a range', () => {
    const range: Target = { kind: 'range', low: '40', high: '60' };
    expect(['39.99', '40', '50', '60', '60.01'].map((value) => verdictOf(range, number(value)))).toEqual([
      'missed',
      'met',
      'met',
      'met',
      'missed',
    ]);
  });

  it('measures a change from its baseline, in percent of it or in points', () => {
    const down: Target = { kind: 'change', direction: 'down', amount: '10', amountUnit: '%' };
    const up: Target = { kind: 'change', direction: 'up', amount: '2', amountUnit: 'point' };
    expect(verdictOf(down, number('45'), { ...lower, baseline: fraction(50, 1) })).toBe('met');
    expect(verdictOf(down, number('45.01'), { ...lower, baseline: fraction(50, 1) })).toBe('missed');
    expect(verdictOf(up, counted(92, 100), { ...higher, baseline: fraction(90, 1) })).toBe('met');
    expect(verdictOf(up, counted(9199, 10_000), { ...higher, baseline: fraction(90, 1) })).toBe('missed');
  });

  it('asks a trend to be strictly better than the exact baseline', () => {
    const up: Target = { kind: 'trend', direction: 'up' };
    const third = figureOf(counted(1, 3));
    expect(verdictOf(up, counted(2, 6), { ...higher, baseline: third })).toBe('missed');
    expect(verdictOf(up, counted(334, 1000), { ...higher, baseline: third })).toBe('met');
    expect(verdictOf({ kind: 'trend', direction: 'down' }, counted(1, 4), { ...lower, baseline: third })).toBe('met');
  });

  it('gives no verdict on a change or trend without a published baseline', () => {
    expect(verdictOf({ kind: 'trend', direction: 'up' }, counted(9, 10))).toBe('noBaseline');
    expect(verdictOf({ kind: 'change', direction: 'up', amount: '10', amountUnit: '%' }, counted(9, 10))).toBe(
      'noBaseline',
    );
  });

  it('places a grade on its scale, letter case left aside, and gives no verdict without a scale', () => {
    const scale = ['yếu', 'trung bình', 'khá', 'tốt', 'xuất sắc'];
    const good: Target = { kind: 'grade', minimum: 'tốt', scale };
    const grades = ['yếu', 'khá', 'Tốt', 'XUẤT SẮC'];
    expect(grades.map((grade) => verdictOf(good, { kind: 'grade', grade }))).toEqual([
      'missed',
      'missed',
      'met',
      'met',
    ]);
    expect(verdictOf(good, { kind: 'grade', grade: 'giỏi' })).toBe('notOnScale');
    expect(verdictOf({ kind: 'grade', minimum: 'tốt' }, { kind: 'grade', grade: 'tốt' })).toBe('noScale');
  });

  it('puts the scores of a service index on the bands of its scale', () => {
    // ≥ 90, 80–<90, 70–<80, 50–<70, < 50
    const bandOf = (score: string): string =>
      [
        ['90', 'xuất sắc'],
        ['80', 'tốt'],
        ['70', 'khá'],
        ['50', 'trung bình'],
      ].find(([least = '']) => verdictOf(level('gte', least), number(score)) === 'met')?.[1] ?? 'yếu';
    expect(['93.01', '83.61', '61.5', '43'].map(bandOf)).toEqual(['xuất sắc', 'tốt', 'trung bình', 'yếu']);
  });

  it('takes a rank as at most the place named', () => {
    const top3: Target = { kind: 'rank', atMost: 3 };
    expect(verdictOf(top3, { kind: 'rank', rank: 3, population: 9 })).toBe('met');
    expect(verdictOf(top3, { kind: 'rank', rank: 4, population: 9 })).toBe('missed');
  });

  it('takes the conclusion of whoever judged', () => {
    expect(verdictOf({ kind: 'judged' }, { kind: 'judged', conclusion: 'met', note: 'biên bản' })).toBe('met');
    expect(verdictOf({ kind: 'judged' }, { kind: 'judged', conclusion: 'missed', note: 'đạt một phần' })).toBe(
      'missed',
    );
  });

  it('counts tasks in progress neither as kept nor as broken', () => {
    const tasks: ResultValue = { kind: 'distribution', done: 4678, inProgress: 1331, overdue: 75 };
    expect(verdictOf(level('gte', '75'), tasks)).toBe('met');
    expect(verdictOf(level('gte', '95'), tasks)).toBe('inProgress');
    expect(verdictOf(level('eq', '100'), tasks)).toBe('missed');
  });

  it('says why it cannot judge: no target, another kind of value, kept back, under verification', () => {
    expect(judge(undefined, counted(1, 2), higher)).toEqual({ kind: 'undecided', because: 'noTarget' });
    expect(verdictOf({ kind: 'judged' }, counted(1, 2))).toBe('wrongMeasure');
    expect(verdictOf(level('gte', '5'), { kind: 'grade', grade: 'tốt' })).toBe('wrongMeasure');
    expect(verdictOf(level('gte', '5'), { kind: 'withheld', ground: 'bí mật nhà nước' })).toBe('withheld');
    expect(verdictOf(level('gte', '5'), { kind: 'underVerification' })).toBe('underVerification');
    expect(verdictOf(level('gte', '5%'), counted(1, 2))).toBe('unreadable');
  });

  it('shows the word of an approximate figure with the verdict', () => {
    const about: ResultValue = { kind: 'number', value: '29798', approximately: 'khoảng' };
    expect(judge(level('gt', '29000'), about, higher)).toEqual({ kind: 'met', approximately: 'khoảng' });
    expect(judge(level('gte', '30'), number('31'), { ...higher, approximately: 'khoảng' })).toEqual({
      kind: 'met',
      approximately: 'khoảng',
    });
  });
});

describe('comparatorRead()', () => {
  it('reads a bare figure as at least where higher is better, as at most where lower is, and a bare 0 as at most', () => {
    expect(comparatorRead(level('eq', '98'), 'higher')).toBe('gte');
    expect(comparatorRead(level('eq', '3'), 'lower')).toBe('lte');
    expect(comparatorRead(level('eq', '0'), 'higher')).toBe('lte');
    expect(comparatorRead(level('lt', '3'), 'lower')).toBe('lt');
  });
});
