import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { canonicalText, type Json } from './canonical-text.ts';

const { tree } = fc.letrec<{ tree: Json }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    fc.string(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('tree')),
    fc.dictionary(
      fc.string().filter((key) => key !== '__proto__'),
      tie('tree'),
    ),
  ),
}));

describe('canonicalText()', () => {
  it('orders keys by their UTF-16 units and writes no blanks', () => {
    expect(canonicalText({ b: 1, a: [true, null, 'x'], '€': 2, '\r': 3, '1': 4 })).toBe(
      '{"\\r":3,"1":4,"a":[true,null,"x"],"b":1,"€":2}',
    );
  });

  it('writes numbers as ECMAScript does', () => {
    expect(canonicalText([333333333.33333329, 1e30, 4.5, 2e-3, 1e-27, -0])).toBe(
      '[333333333.3333333,1e+30,4.5,0.002,1e-27,0]',
    );
  });

  it('leaves Vietnamese letters as they are, composed or not', () => {
    const decomposed = 'Hoà'.normalize('NFD');
    expect(canonicalText({ ten: 'Quyết định', nfd: decomposed })).toBe(`{"nfd":"${decomposed}","ten":"Quyết định"}`);
  });

  it('leaves out keys without a value', () => {
    expect(canonicalText({ a: undefined, b: 0 })).toBe('{"b":0}');
  });

  it('refuses what JSON cannot hold: infinite numbers and half a character', () => {
    expect(() => canonicalText([Number.POSITIVE_INFINITY])).toThrow(TypeError);
    expect(() => canonicalText(['\uD83D'])).toThrow(TypeError);
    expect(() => canonicalText({ '\uDE00': 1 })).toThrow(TypeError);
  });

  it('gives the same text for the same value, whatever the order of its keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.integer()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalText(turned)).toBe(canonicalText(value));
      }),
    );
  });

  it('is read back as the value that was written', () => {
    fc.assert(
      fc.property(tree, (value) => {
        const written = canonicalText(value);
        expect(canonicalText(z.json().parse(JSON.parse(written)))).toBe(written);
        expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
