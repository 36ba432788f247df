import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fraction } from '../values/index.ts';
import {
  type Comparator,
  type Indicator,
  judge,
  outlook,
  outlookOfCount,
  type Remaining,
  sayOutlook,
  type Target,
} from './index.ts';

const level = (comparator: Comparator, value: string): Target => ({ kind: 'level', comparator, value });
const known = (cases: number): Remaining => ({ kind: 'known', cases });
const unbounded: Remaining = { kind: 'unbounded' };
const look = (target: Target, [numerator, denominator]: readonly [number, number], remaining: Remaining): string =>
  outlook(target, { numerator, denominator }, { direction: 'higher', remaining }).kind;
const lookLow = (target: Target, [numerator, denominator]: readonly [number, number], remaining: Remaining): string =>
  outlook(target, { numerator, denominator }, { direction: 'lower', remaining }).kind;

describe('outlook()', () => {
  it('is secured while the worst end still satisfies «trên 90%»: 111 more of 1 900/2 000 cannot break it, 112 can', () => {
    expect(look(level('gt', '90'), [1900, 2000], known(111))).toBe('secured');
    expect(look(level('gt', '90'), [1900, 2000], known(112))).toBe('open');
  });

  it('is secured on a fixed list when enough are done: 115 of 120 staff for 95 %', () => {
    expect(look(level('gte', '95'), [115, 115], known(5))).toBe('secured');
    expect(look(level('gte', '95'), [113, 113], known(7))).toBe('open');
  });

  it('is out of reach once the best end fails: 160 of 200 with 150 to come for «trên 90%»', () => {
    expect(look(level('gt', '90'), [160, 200], known(150))).toBe('outOfReach');
  });

  it('is out of reach at a best end of exactly 90 for «trên 90%», but not for «từ 90% trở lên»', () => {
    expect(look(level('gt', '90'), [160, 200], known(200))).toBe('outOfReach');
    expect(look(level('gte', '90'), [160, 200], known(200))).toBe('open');
    expect(look(level('gt', '90'), [160, 200], known(201))).toBe('open');
  });

  it('counts bad cases where lower is better: 32 late of 800 cannot come under 3 % with 200 to come', () => {
    expect(lookLow(level('lt', '3'), [32, 800], known(200))).toBe('outOfReach');
  });

  it('says how many of the rest must be good: 190 of 200 for «từ 90%», 191 for «trên 90%»', () => {
    const prospect = { direction: 'higher', remaining: known(200) } as const;
    const counts = { numerator: 350, denominator: 400 };
    expect(outlook(level('gte', '90'), counts, prospect)).toEqual({ kind: 'open', needed: { atLeast: 190, of: 200 } });
    expect(outlook(level('gt', '90'), counts, prospect)).toEqual({ kind: 'open', needed: { atLeast: 191, of: 200 } });
  });

  it('says how many of the rest may be bad: at most 9 of 200 after 20 late of 800 for «dưới 3%»', () => {
    const found = outlook(
      level('lt', '3'),
      { numerator: 20, denominator: 800 },
      { direction: 'lower', remaining: known(200) },
    );
    expect(found).toEqual({ kind: 'open', needed: { atMost: 9, of: 200 } });
    expect(sayOutlook(found)).toBe('chỉ còn được thêm tối đa 9 trong 200 trường hợp còn lại');
  });

  it('settles nothing below 100 % while nobody knows how many come, yet 100 % falls with the first bad case', () => {
    expect(look(level('gte', '99.99'), [0, 5000], unbounded)).toBe('open');
    expect(look(level('gte', '50'), [5000, 5000], unbounded)).toBe('open');
    expect(look(level('eq', '100'), [299, 300], unbounded)).toBe('outOfReach');
    expect(look(level('eq', '100'), [300, 300], unbounded)).toBe('open');
    expect(lookLow(level('lte', '0'), [1, 300], unbounded)).toBe('outOfReach');
    expect(lookLow(level('lte', '0'), [0, 300], unbounded)).toBe('open');
    expect(lookLow(level('lt', '3'), [300, 300], unbounded)).toBe('open');
  });

  it('names the estimate that it rests on', () => {
    const found = outlook(
      level('gt', '90'),
      { numerator: 1900, denominator: 2000 },
      { direction: 'higher', remaining: { kind: 'estimated', cases: 111 } },
    );
    expect(found).toEqual({ kind: 'secured', assuming: 111 });
    expect(sayOutlook(found)).toBe('chắc chắn đạt (nếu còn 111 trường hợp như ước tính đã công bố)');
  });

  it('finds no cases where none came and none can come', () => {
    expect(look(level('eq', '100'), [0, 0], { kind: 'closed' })).toBe('noCases');
  });

  it('has none without the baseline that a trend is measured from', () => {
    expect(look({ kind: 'trend', direction: 'up' }, [1, 2], known(3))).toBe('undecided');
  });

  it('agrees with trying out every way the rest can turn out', () => {
    const targets: fc.Arbitrary<Target> = fc.oneof(
      fc.record({
        kind: fc.constant('level' as const),
        comparator: fc.constantFrom<Comparator>('gt', 'gte', 'eq', 'lte', 'lt'),
        value: fc.integer({ min: 0, max: 100 }).map(String),
      }),
      fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 })).map(([one, other]): Target => ({
        kind: 'range',
        low: String(Math.min(one, other)),
        high: String(Math.max(one, other)),
      })),
    );
    const directions = fc.constantFrom<Indicator['direction']>('higher', 'lower');
    fc.assert(
      fc.property(
        targets,
        directions,
        fc.tuple(fc.nat(12), fc.nat(12), fc.nat(12)),
        (target, direction, [good, bad, rest]) => {
          const counts = { numerator: good, denominator: good + bad };
          const found = outlook(target, counts, { direction, remaining: known(rest) });
          if (good + bad + rest === 0) {
            expect(found.kind).toBe('noCases');
            return;
          }
          const isMetWith = Array.from({ length: rest + 1 }, (_, more) => {
            const end = { kind: 'counted', numerator: good + more, denominator: good + bad + rest } as const;
            return judge(target, end, { direction }).kind === 'met';
          });
          if (found.kind === 'secured') expect(isMetWith).not.toContain(false);
          else if (found.kind === 'outOfReach') expect(isMetWith).not.toContain(true);
          else if (found.kind === 'open') {
            const { atLeast = 0, atMost = rest } = found.needed ?? {};
            expect(isMetWith.map((_, more) => more >= atLeast && more <= atMost)).toEqual(isMetWith);
            expect(new Set(isMetWith).size).toBe(2);
          } else expect.fail(`no outlook expected to be ${found.kind}`);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('outlookOfCount()', () => {
  const count = (target: Target, found: number, remaining: Remaining): string =>
    outlookOfCount(target, fraction(found, 1), { direction: 'higher', remaining }).kind;

  it('secures «ít nhất 3 lớp» at 3, and loses it only at the close', () => {
    expect(count(level('gte', '3'), 3, unbounded)).toBe('secured');
    expect(count(level('gte', '3'), 2, unbounded)).toBe('open');
    expect(count(level('gte', '3'), 2, { kind: 'closed' })).toBe('outOfReach');
  });

  it('loses «không quá 5 vụ» at 6, and secures it only at the close', () => {
    expect(count(level('lte', '5'), 5, unbounded)).toBe('open');
    expect(count(level('lte', '5'), 6, unbounded)).toBe('outOfReach');
    expect(count(level('lte', '5'), 5, { kind: 'closed' })).toBe('secured');
  });

  it('knows the end of a fixed list', () => {
    expect(count(level('gte', '16'), 10, known(5))).toBe('outOfReach');
    expect(count(level('lte', '5'), 3, known(2))).toBe('secured');
  });
});
