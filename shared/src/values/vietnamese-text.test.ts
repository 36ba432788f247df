import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareVietnamese, fold, nfc, slug, squeeze } from './index.ts';

const letters = 'aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ';
const words = fc
  .array(fc.constantFrom(...Array.from(`${letters}${letters.toUpperCase()} -7`)))
  .map((all) => all.join(''));

describe('fold()', () => {
  it('drops marks, writes đ as d and makes letters small', () => {
    expect(fold('Ủy ban nhân dân ĐẶC KHU Cát Hải')).toBe('uy ban nhan dan dac khu cat hai');
    expect(fold(letters)).toMatch(/^[a-z]+$/);
  });

  it('is the same for composed and decomposed typing', () => {
    fc.assert(
      fc.property(words, (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('slug()', () => {
  it('makes a part of an address that anybody can type', () => {
    expect(slug('Xã An Biên')).toBe('xa-an-bien');
    expect(slug('241/QĐ-UBND')).toBe('241-qd-ubnd');
    expect(slug('  «Đặc khu» – Cát Hải!  ')).toBe('dac-khu-cat-hai');
    expect(slug('!?')).toBe('');
  });

  it('holds only small letters, figures and single hyphens between them', () => {
    fc.assert(
      fc.property(fc.oneof(words, fc.string({ unit: 'grapheme' })), (text) => {
        expect(slug(text)).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
        expect(slug(slug(text))).toBe(slug(text));
      }),
    );
  });
});

describe('squeeze() and nfc()', () => {
  it('leave one blank for each run of white space, none at the ends', () => {
    expect(squeeze('  Trung  tâm\n\tPhục vụ\u00a0hành chính ')).toBe('Trung tâm Phục vụ hành chính');
    expect(squeeze(' \n ')).toBe('');
  });

  it('compose letters, so that equal words are equal texts', () => {
    expect(nfc('Hà'.normalize('NFD'))).toBe('Hà');
    expect(squeeze('Tứ Minh'.normalize('NFD'))).toBe('Tứ Minh'.normalize('NFC'));
  });
});

describe('compareVietnamese()', () => {
  it('orders by the letters of the Vietnamese alphabet: a, ă, â and d, đ are letters of their own', () => {
    expect(['Đà', 'Ân', 'Da', 'Ăn', 'Áo', 'An'].toSorted(compareVietnamese)).toEqual([
      'An',
      'Áo',
      'Ăn',
      'Ân',
      'Da',
      'Đà',
    ]);
    expect(['ư', 'u', 'ơ', 'ô', 'o', 'ê', 'e'].toSorted(compareVietnamese)).toEqual([
      'e',
      'ê',
      'o',
      'ô',
      'ơ',
      'u',
      'ư',
    ]);
  });

  it('orders numbers inside names by their size', () => {
    expect(['Tổ 10', 'Tổ 2', 'Tổ 1'].toSorted(compareVietnamese)).toEqual(['Tổ 1', 'Tổ 2', 'Tổ 10']);
  });

  it('does not tell composed from decomposed typing', () => {
    expect(compareVietnamese('Ứng', 'Ứng'.normalize('NFD'))).toBe(0);
  });
});
