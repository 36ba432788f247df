import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal, fraction, isCount, isDecimalText, numberFromVietnamese, vietnameseNumber } from './index.ts';

const decimalTexts = fc
  .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 18n }), fc.nat(999_999))
  .map(([isNegative, whole, decimals]) => {
    const after = String(decimals).padStart(6, '0').replace(/0+$/, '');
    const size = after === '' ? String(whole) : `${String(whole)}.${after}`;
    return isNegative && size !== '0' ? `-${size}` : size;
  });

describe('decimal()', () => {
  it('reads a decimal exactly', () => {
    expect(decimal('40.6')).toEqual(fraction(203, 5));
    expect(decimal('-3')).toEqual(fraction(-3, 1));
    expect(decimal('-0.05')).toEqual(fraction(-1, 20));
    expect(decimal('0')).toEqual(fraction(0, 1));
    expect(decimal('0.1').denominator).toBe(10n);
  });

  it.each(['', '40.60', '+3', '-0', '.5', '5.', '05', '1e3', '1,5', ' 1', '1_000', '٣', '1.2.3', '-', '0.0'])(
    'refuses %j: each number has only one written form',
    (text) => {
      expect(isDecimalText(text)).toBe(false);
      expect(() => decimal(text)).toThrow(/^Cannot read ".*" as a decimal/);
    },
  );
});

describe('numberFromVietnamese()', () => {
  it.each([
    ['1.234,5', '1234.5'],
    ['29.798', '29798'],
    ['0,8', '0.8'],
    ['1234,5', '1234.5'],
    ['1.234.567,89', '1234567.89'],
    ['05', '5'],
    ['98,50', '98.5'],
    ['98,0', '98'],
    ['-3,25', '-3.25'],
    ['−3', '-3'],
    ['-0,0', '0'],
    [' 40,6 ', '40.6'],
    ['170', '170'],
  ])('reads %j as %s', (typed, meant) => {
    expect(numberFromVietnamese(typed)).toBe(meant);
  });

  it.each([
    '',
    ' ',
    '1.5',
    '0.8',
    '12.34',
    '1.2345',
    '1,234,567',
    '1,234.5',
    '1.234.5',
    '01.234',
    '0.123',
    ',5',
    '5,',
    '.500',
    '1..234',
  ])('has no number for %j, which breaks the Vietnamese grouping', (typed) => {
    expect(numberFromVietnamese(typed)).toBeUndefined();
  });

  it.each(['90%', '1 234', 'mười', '1e3', '--1', '+1', '1,-5'])('has no number for %j', (typed) => {
    expect(numberFromVietnamese(typed)).toBeUndefined();
  });
});

describe('vietnameseNumber()', () => {
  it('groups by points and opens decimals with a comma', () => {
    expect(vietnameseNumber('1234567.89')).toBe('1.234.567,89');
    expect(vietnameseNumber('1234')).toBe('1.234');
    expect(vietnameseNumber('-123')).toBe('-123');
    expect(vietnameseNumber('-123456.123456')).toBe('-123.456,123456');
    expect(vietnameseNumber('0.8')).toBe('0,8');
  });

  it('refuses a text that is no decimal', () => {
    expect(() => vietnameseNumber('1.234,5')).toThrow(/^Cannot write "1.234,5" as a number/);
  });

  it('is read back by numberFromVietnamese() as the same number', () => {
    fc.assert(
      fc.property(decimalTexts, (text) => {
        expect(isDecimalText(text)).toBe(true);
        expect(numberFromVietnamese(vietnameseNumber(text))).toBe(text);
      }),
    );
  });
});

describe('isCount()', () => {
  it('takes whole numbers from 0 up to the last that is held exactly, and nothing else', () => {
    expect([0, 1, Number.MAX_SAFE_INTEGER].every(isCount)).toBe(true);
    expect([-1, 0.5, Number.MAX_SAFE_INTEGER + 1, Number.NaN, Infinity, '5', null, 5n].some(isCount)).toBe(false);
  });
});
