import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addFractions,
  ceilOf,
  compareFractions,
  floorOf,
  type Fraction,
  fraction,
  multiplyFractions,
  subtractFractions,
} from './index.ts';

const denominators = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }).filter((number) => number !== 0n);
const numerators = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n });
const fractions = fc.tuple(numerators, denominators).map(([above, below]) => fraction(above, below));

function crossOrder(one: Fraction, other: Fraction): number {
  const [left, right] = [one.numerator * other.denominator, other.numerator * one.denominator];
  return left < right ? -1 : left > right ? 1 : 0;
}

describe('fraction()', () => {
  it('is reduced, with its sign above and a denominator above 0', () => {
    expect(fraction(90, 100)).toEqual({ numerator: 9n, denominator: 10n });
    expect(fraction(1n, -2n)).toEqual({ numerator: -1n, denominator: 2n });
    expect(fraction(-4, -6)).toEqual({ numerator: 2n, denominator: 3n });
    expect(fraction(0, -7)).toEqual({ numerator: 0n, denominator: 1n });
  });

  it('is the same however often every case is counted', () => {
    fc.assert(
      fc.property(numerators, denominators, denominators, (above, below, times) => {
        expect(fraction(above * times, below * times)).toEqual(fraction(above, below));
        expect(fraction(above, below).numerator * below).toBe(above * fraction(above, below).denominator);
      }),
    );
  });

  it('refuses a denominator of 0: no cases are neither 0 % nor 100 %', () => {
    expect(() => fraction(5, 0)).toThrow(/^Cannot make a fraction of "5" and "0"/);
    expect(() => fraction(0n, 0n)).toThrow(RangeError);
  });

  it.each([0.5, Number.NaN, Infinity, 2 ** 53])('refuses %d, which no count can be', (number) => {
    expect(() => fraction(number, 1)).toThrow(/^Cannot use/);
    expect(() => fraction(1, number)).toThrow(RangeError);
  });
});

describe('compareFractions()', () => {
  it('does not round 29 796 of 29 798 up to 100 %', () => {
    expect(compareFractions(fraction(29_796, 29_798), fraction(1, 1))).toBe(-1);
  });

  it('tells apart shares that floating point holds equal', () => {
    const [one, other] = [
      fraction(9_007_199_254_740_990n, 9_007_199_254_740_991n),
      fraction(9_007_199_254_740_991n, 9_007_199_254_740_992n),
    ];

    expect(compareFractions(one, other)).toBe(-1);
  });

  it('orders as multiplying crosswise in whole numbers does', () => {
    fc.assert(
      fc.property(fractions, fractions, (one, other) => {
        expect(compareFractions(one, other)).toBe(crossOrder(one, other));
        expect(compareFractions(one, one)).toBe(0);
      }),
    );
  });
});

describe('sums and products of fractions', () => {
  it('add, subtract and multiply exactly', () => {
    expect(addFractions(fraction(1, 10), fraction(2, 10))).toEqual(fraction(3, 10));
    expect(subtractFractions(fraction(1, 2), fraction(1, 3))).toEqual(fraction(1, 6));
    expect(multiplyFractions(fraction(2, 3), fraction(-3, 4))).toEqual(fraction(-1, 2));
  });

  it('keep the laws of arithmetic and stay reduced', () => {
    fc.assert(
      fc.property(fractions, fractions, fractions, (one, two, three) => {
        expect(addFractions(one, two)).toEqual(addFractions(two, one));
        expect(subtractFractions(addFractions(one, two), two)).toEqual(one);
        expect(multiplyFractions(one, addFractions(two, three))).toEqual(
          addFractions(multiplyFractions(one, two), multiplyFractions(one, three)),
        );
        const product = multiplyFractions(one, two);
        expect(product).toEqual(fraction(product.numerator, product.denominator));
      }),
    );
  });
});

describe('floorOf() and ceilOf()', () => {
  it('go down and up, below 0 too', () => {
    expect([floorOf(fraction(7, 2)), ceilOf(fraction(7, 2))]).toEqual([3n, 4n]);
    expect([floorOf(fraction(-7, 2)), ceilOf(fraction(-7, 2))]).toEqual([-4n, -3n]);
    expect([floorOf(fraction(-6, 2)), ceilOf(fraction(6, 2)), ceilOf(fraction(0, 5))]).toEqual([-3n, 3n, 0n]);
  });

  it('enclose the fraction within less than 1', () => {
    fc.assert(
      fc.property(fractions, (one) => {
        expect(compareFractions(fraction(floorOf(one), 1), one)).toBeLessThanOrEqual(0);
        expect(compareFractions(fraction(floorOf(one) + 1n, 1), one)).toBe(1);
        expect(ceilOf(one) - floorOf(one)).toBe(one.denominator === 1n ? 0n : 1n);
      }),
    );
  });
});
