import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Demand, Indicator, ReadComparator, ResultValue } from '../indicators/index.ts';
import { calendarDay, compareFractions, fraction } from '../values/index.ts';
import { type Bounds, partGap, reconcile, type Reported, sumResults, verdictWithin } from './index.ts';

const share: Indicator = {
  key: 'ct-1',
  phrase: 'Tỷ lệ hồ sơ giải quyết đúng hạn',
  measure: 'share',
  target: { kind: 'level', comparator: 'gt', value: '90' },
  direction: 'higher',
  accumulation: 'flow',
  population: { kind: 'unbounded' },
  parts: [],
};
const units = ['a', 'b', 'c', 'd', 'e', 'f'];
const counted = (numerator: number, denominator: number): ResultValue => ({ kind: 'counted', numerator, denominator });
const number = (value: string): ResultValue => ({ kind: 'number', value });
const ends: Readonly<Record<string, string>> = {
  '2026-Q1': '2026-03-31',
  '2026-Q2': '2026-06-30',
  '2026-Q3': '2026-09-30',
  '2026-Q4': '2026-12-31',
  '2026-H1': '2026-06-30',
  '2026': '2026-12-31',
};
const reported = (period: string, value: ResultValue, more: Partial<Reported> = {}): Reported => ({
  indicator: 'ct-1',
  period,
  part: 'whole',
  value,
  cutOff: calendarDay(ends[period] ?? '2026-03-31'),
  ...more,
});
const q1 = { periods: ['2026-Q1'] };
const quarters = { periods: ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'] };

describe('sumResults()', () => {
  it('adds counts and never takes a mean of percentages: 1/2 and 98/98 make 99/100', () => {
    const sum = sumResults(share, [reported('2026-Q1', counted(1, 2)), reported('2026-Q2', counted(98, 98))], quarters);
    expect(sum.value).toEqual(counted(99, 100));
  });

  it('takes the latest position of a stock, since summing would count the same thing twice', () => {
    const results = [reported('2026-Q1', counted(40, 120)), reported('2026-Q2', counted(90, 120))];
    expect(sumResults({ ...share, accumulation: 'stock' }, results, quarters).value).toEqual(counted(90, 120));
  });

  it('lets a later running total take the place of the earlier one', () => {
    const results = [reported('2026-H1', counted(90, 100)), reported('2026-Q1', counted(50, 50))];
    expect(sumResults({ ...share, accumulation: 'yearToDate' }, results, quarters).value).toEqual(counted(90, 100));
  });

  it('takes the one value of an index measured outside', () => {
    const index: Indicator = { ...share, measure: 'externalIndex', accumulation: 'external' };
    expect(sumResults(index, [reported('2026', number('93.01'))], { periods: ['2026'] }).value).toEqual(
      number('93.01'),
    );
  });

  it('keeps absent units in sight: 4 of 6 reported, and the bounds that the missing 40 + 27 cases leave', () => {
    const values = [counted(200, 210), counted(150, 160), counted(100, 120), counted(90, 103)];
    const results = values.map((value, at) => reported('2026-Q1', value, { part: units[at] ?? '' }));
    const known = [
      { period: '2026-Q1', part: 'e', cases: 40 },
      { period: '2026-Q1', part: 'f', cases: 27 },
    ];
    const sum = sumResults({ ...share, parts: units }, results, { ...q1, known });
    expect(sum.value).toEqual(counted(540, 593));
    expect(sum.coverage).toEqual({ reported: 4, due: 6 });
    expect(sum.missing).toEqual([
      { period: '2026-Q1', part: 'e', because: 'absent' },
      { period: '2026-Q1', part: 'f', because: 'absent' },
    ]);
    expect(sum.bounds).toEqual({ lowest: fraction(54_000, 660), highest: fraction(60_700, 660) });
  });

  it('gives no bounds where nobody knows how many cases are missing', () => {
    const sum = sumResults({ ...share, parts: ['a', 'b'] }, [reported('2026-Q1', counted(1, 2), { part: 'a' })], q1);
    expect(sum.bounds).toBeUndefined();
    expect(sum.coverage).toEqual({ reported: 1, due: 2 });
  });

  it('bounds a fixed list by what is left of it', () => {
    const staff: Indicator = { ...share, parts: ['a', 'b'], population: { kind: 'fixed', size: 120 } };
    const sum = sumResults(staff, [reported('2026-Q1', counted(60, 70), { part: 'a' })], q1);
    expect(sum.bounds).toEqual({ lowest: fraction(6000, 120), highest: fraction(11_000, 120) });
  });

  it('lets units without such work leave both the sum and the coverage', () => {
    const results = [
      reported('2026-Q1', counted(9, 10), { part: 'a' }),
      reported('2026-Q1', { kind: 'noCases' }, { part: 'b' }),
      reported('2026-Q1', counted(0, 0), { part: 'c' }),
    ];
    const sum = sumResults({ ...share, parts: ['a', 'b', 'c'] }, results, q1);
    expect(sum.value).toEqual(counted(9, 10));
    expect(sum.coverage).toEqual({ reported: 1, due: 1 });
  });

  it('says that there were no cases where no unit had any', () => {
    expect(sumResults(share, [reported('2026-Q1', counted(0, 0))], q1).value).toEqual({ kind: 'noCases' });
  });

  it('never turns what is withheld or being verified into a 0', () => {
    const results = [
      reported('2026-Q1', { kind: 'withheld', ground: 'dưới 5 trường hợp' }, { part: 'a' }),
      reported('2026-Q1', { kind: 'underVerification' }, { part: 'b' }),
    ];
    const sum = sumResults({ ...share, parts: ['a', 'b'] }, results, q1);
    expect(sum.value).toBeUndefined();
    expect(sum.missing.map(({ because }) => because)).toEqual(['withheld', 'underVerification']);
    expect(sum.coverage).toEqual({ reported: 0, due: 2 });
  });

  it('has no value where nothing was reported', () => {
    const sum = sumResults(share, [], q1);
    expect(sum.value).toBeUndefined();
    expect(sum.coverage).toEqual({ reported: 0, due: 1 });
  });

  it('counts no case twice: months fill their quarter, the whole stands for its units', () => {
    const months = ['01', '02', '03'].map((month) => reported(`2026-${month}`, counted(10, 10)));
    const quarter = reported('2026-Q1', counted(29, 31));
    expect(sumResults(share, [...months, quarter], q1).value).toEqual(counted(29, 31));
    expect(sumResults(share, months, q1).coverage).toEqual({ reported: 1, due: 1 });
    const parts = [reported('2026-Q1', counted(5, 6), { part: 'a' }), reported('2026-Q1', counted(20, 24))];
    const sum = sumResults({ ...share, parts: ['a', 'b'] }, parts, q1);
    expect(sum.value).toEqual(counted(20, 24));
    expect(sum.coverage).toEqual({ reported: 2, due: 2 });
  });

  it('prefers quarters that go further than the year reported early', () => {
    const year = reported('2026', counted(80, 100), { cutOff: calendarDay('2026-10-31') });
    const all = ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'].map((period) => reported(period, counted(30, 31)));
    expect(sumResults(share, [year, ...all.slice(0, 3)], quarters).value).toEqual(counted(80, 100));
    expect(sumResults(share, [year, ...all], quarters).value).toEqual(counted(120, 124));
  });

  it('adds nothing where periods overlap, and says so', () => {
    const results = [reported('2026-01-01/2026-04-30', counted(5, 6)), reported('2026-Q2', counted(7, 8))];
    const sum = sumResults(share, results, quarters);
    expect(sum.value).toBeUndefined();
    expect(sum.because).toBe('overlap');
  });

  it('finds the overlap of a result of the whole commune with that of a unit', () => {
    const results = [
      reported('2026-01-01/2026-04-30', counted(5, 6)),
      reported('2026-Q2', counted(7, 8), { part: 'a' }),
    ];
    expect(sumResults({ ...share, parts: ['a'] }, results, quarters).because).toBe('overlap');
    const apart = [
      reported('2026-01-01/2026-04-30', counted(5, 6), { part: 'b' }),
      reported('2026-Q2', counted(7, 8), { part: 'a' }),
    ];
    expect(sumResults({ ...share, parts: ['a', 'b'] }, apart, quarters).value).toEqual(counted(12, 14));
  });

  it('keeps the word of an approximate count in the sum', () => {
    const count: Indicator = { ...share, measure: 'count' };
    const about: ResultValue = { kind: 'number', value: '29798', approximately: 'khoảng' };
    const results = [reported('2026-Q1', number('2')), reported('2026-Q2', about)];
    expect(sumResults(count, results, quarters).value).toEqual({ ...about, value: '29800' });
  });

  it('takes no notice of the results of another indicator', () => {
    const results = [reported('2026-Q1', counted(1, 2)), { ...reported('2026-Q2', counted(5, 5)), indicator: 'ct-2' }];
    expect(sumResults(share, results, quarters).value).toEqual(counted(1, 2));
  });

  it('adds amounts exactly, and refuses to add what has no sum', () => {
    const amount: Indicator = { ...share, measure: 'amount', unit: 'tỷ đồng' };
    const tenths = [reported('2026-Q1', number('0.1')), reported('2026-Q2', number('0.2'))];
    expect(sumResults(amount, tenths, quarters).value).toEqual(number('0.3'));
    const grades = ['a', 'b'].map((part) => reported('2026-Q1', { kind: 'grade', grade: 'tốt' }, { part }));
    const grade: Indicator = { ...share, measure: 'grade', parts: ['a', 'b'] };
    expect(sumResults(grade, grades, q1)).toMatchObject({ because: 'cannotAdd' });
  });

  it('sums a status distribution by its three counts', () => {
    const tasks: Indicator = { ...share, measure: 'statusDistribution', parts: ['a', 'b'] };
    const results = [
      reported('2026-Q1', { kind: 'distribution', done: 4000, inProgress: 1000, overdue: 50 }, { part: 'a' }),
      reported('2026-Q1', { kind: 'distribution', done: 678, inProgress: 331, overdue: 25 }, { part: 'b' }),
    ];
    expect(sumResults(tasks, results, q1).value).toEqual({
      kind: 'distribution',
      done: 4678,
      inProgress: 1331,
      overdue: 75,
    });
  });

  it('is as old as its oldest part', () => {
    const results = [
      reported('2026-Q1', counted(1, 2), { part: 'a', cutOff: calendarDay('2026-03-20') }),
      reported('2026-Q1', counted(1, 2), { part: 'b', cutOff: calendarDay('2026-03-31') }),
    ];
    expect(sumResults({ ...share, parts: ['a', 'b'] }, results, q1).cutOff).toBe('2026-03-20');
  });

  it('keeps the last complete position of a stock while the next one is still coming in', () => {
    const staff: Indicator = { ...share, accumulation: 'stock', parts: ['a', 'b'] };
    const results = [
      reported('2026-Q1', counted(40, 60), { part: 'a' }),
      reported('2026-Q1', counted(30, 60), { part: 'b' }),
      reported('2026-Q2', counted(60, 60), { part: 'a' }),
    ];
    expect(sumResults(staff, results, quarters).value).toEqual(counted(70, 120));
  });

  it('takes a position of the whole commune for those of its units', () => {
    const staff: Indicator = { ...share, accumulation: 'stock', parts: ['a', 'b'] };
    const results = [
      reported('2026-H1', counted(40, 60), { part: 'a' }),
      reported('2026-Q2', counted(80, 120)),
      reported('2026-Q2', counted(80, 130), { cutOff: calendarDay('2026-06-01') }),
    ];
    expect(sumResults(staff, results, quarters).value).toEqual(counted(80, 120));
  });

  it('agrees with adding whole numbers, in any order, and its bounds hold whatever the missing units bring', () => {
    const cell = fc.option(fc.tuple(fc.nat(10_000), fc.nat(10_000)), { nil: undefined });
    fc.assert(
      fc.property(
        fc.array(cell, { minLength: 6, maxLength: 6 }),
        fc.array(fc.nat(500), { minLength: 6, maxLength: 6 }),
        (cells, missing) => {
          const results = cells.flatMap((pair, at) =>
            pair === undefined
              ? []
              : [reported('2026-Q1', counted(Math.min(...pair), Math.max(...pair)), { part: units[at] ?? '' })],
          );
          const known = units.map((part, at) => ({ period: '2026-Q1', part, cases: missing[at] ?? 0 }));
          const context = { ...q1, known };
          const sum = sumResults({ ...share, parts: units }, results, context);
          const [good, all] = cells.reduce<readonly [bigint, bigint]>(
            ([above, below], pair) =>
              pair === undefined
                ? [above, below]
                : [above + BigInt(Math.min(...pair)), below + BigInt(Math.max(...pair))],
            [0n, 0n],
          );
          if (all > 0n) expect(sum.value).toEqual(counted(Number(good), Number(all)));
          else expect(sum.value?.kind).toBe(results.length === 0 ? undefined : 'noCases');
          expect(sumResults({ ...share, parts: units }, results.toReversed(), context)).toEqual({
            ...sum,
            restsOn: expect.any(Array),
          });
          const rest = cells.reduce((count, pair, at) => (pair === undefined ? count + (missing[at] ?? 0) : count), 0);
          if (sum.bounds === undefined) return;
          for (const more of [0, Math.floor(rest / 2), rest]) {
            const end = fraction(100n * (good + BigInt(more)), all + BigInt(rest));
            expect(compareFractions(sum.bounds.lowest, end)).toBeLessThanOrEqual(0);
            expect(compareFractions(sum.bounds.highest ?? end, end)).toBeGreaterThanOrEqual(0);
          }
        },
      ),
    );
  });
});

describe('verdictWithin()', () => {
  const between = (lowest: number, highest?: number): Bounds => ({
    lowest: fraction(lowest, 1),
    ...(highest === undefined ? {} : { highest: fraction(highest, 1) }),
  });
  const demand = (comparator: ReadComparator, bound: number): Demand => ({ comparator, bound: fraction(bound, 1) });

  it('gives a verdict only where both ends of the bounds give it', () => {
    expect(verdictWithin(between(91, 95), [demand('gt', 90)])).toBe('met');
    expect(verdictWithin(between(80, 90), [demand('gt', 90)])).toBe('missed');
    expect(verdictWithin(between(80, 90), [demand('gte', 90)])).toBeUndefined();
    expect(verdictWithin(between(1, 3), [demand('lt', 3)])).toBeUndefined();
    expect(verdictWithin(between(3, 5), [demand('lt', 3)])).toBe('missed');
    expect(verdictWithin(between(1, 3), [demand('lte', 3)])).toBe('met');
  });

  it('needs every bound of a range, and takes an open end as undecided', () => {
    const range = [demand('gte', 40), demand('lte', 60)];
    expect(verdictWithin(between(45, 70), range)).toBeUndefined();
    expect(verdictWithin(between(61, 70), range)).toBe('missed');
    expect(verdictWithin(between(45), range)).toBeUndefined();
    expect(verdictWithin(between(45), [demand('gte', 40)])).toBe('met');
    expect(verdictWithin(between(6), [demand('lte', 5)])).toBe('missed');
  });
});

describe('reconcile()', () => {
  it.each([
    [[124_907, 102_770, 19_852], 257_141, 9_612],
    [[43_434, 11_795, 4_331], 61_827, 2_267],
    [[36, 123, 25], 225, 41],
  ])('shows the gap between %j and their total', (parts, total, gap) => {
    expect(reconcile(parts, total)).toEqual({ gap, total, sum: total - gap });
  });

  it('finds no gap where the parts make the total: done, in progress and overdue of 6 084 tasks', () => {
    expect(reconcile([4678, 1331, 75], 6084)).toBeUndefined();
  });

  it('shows parts that exceed their total as a gap below 0', () => {
    expect(reconcile([5, 6], 10)?.gap).toBe(-1);
  });
});

describe('partGap()', () => {
  it('finds a narrower share with more good cases than the one it is a part of', () => {
    const parent = { kind: 'counted', numerator: 90, denominator: 100 } as const;
    expect(partGap({ kind: 'counted', numerator: 91, denominator: 100 }, parent)).toBe('aboveItsWhole');
    expect(partGap({ kind: 'counted', numerator: 80, denominator: 95 }, parent)).toBe('otherDenominator');
    expect(partGap({ kind: 'counted', numerator: 90, denominator: 100 }, parent)).toBeUndefined();
  });
});
