import { describe, expect, it } from 'vitest';
import { communeThu, documentOf, writtenHouse } from '../page/written-house.ts';
import { search, searchNear } from './search-index.ts';

const statements = ['Sửa đường làng.', 'Giống dưa mới.', 'Đăng ký hộ tịch.', 'Hoà giải ở cơ sở.', 'Dương Đình Nghệ.'];
const house = writtenHouse([
  communeThu,
  documentOf({
    objectives: statements.map((statement, place) => ({ key: `mt${String(place)}`, statement, indicators: [] })),
  }),
]);
const titles = (question: string, locals = house) => search(locals, question).map(({ title }) => title);

describe('search()', () => {
  it('finds words typed without their marks, đ as d', () => {
    expect(titles('duong lang')).toEqual(['Sửa đường làng.']);
    expect(titles('dang ky')).toEqual(['Đăng ký hộ tịch.']);
  });

  it('puts what is written exactly as asked first', () => {
    expect(titles('đường')[0]).toBe('Sửa đường làng.');
    expect(titles('dương')[0]).toBe('Dương Đình Nghệ.');
  });

  it('finds a word whichever way its mark was placed', () => {
    expect(titles('hòa giải')).toEqual(['Hoà giải ở cơ sở.']);
  });

  it('finds the beginning of a word, and only what holds all the words', () => {
    expect(titles('hộ tị')).toEqual(['Đăng ký hộ tịch.']);
    expect(titles('hộ đường')).toEqual([]);
  });

  it('finds what is written with the marks that were typed, and what is alike without them only in its absence', () => {
    const alike = writtenHouse([
      communeThu,
      documentOf({
        objectives: ['Đăng ký hộ tịch.', 'Chủ tịch hoàn thành.'].map((statement, at) => ({
          ...{ key: `mt${String(at)}`, statement, indicators: [] },
        })),
      }),
    ]);
    expect(titles('hộ tịch', alike)).toEqual(['Đăng ký hộ tịch.']);
    expect(titles('ho tich', alike)).toHaveLength(2);
  });

  it('finds nothing for nothing, and survives any signs', () => {
    expect(titles('')).toEqual([]);
    expect(titles('***"(')).toEqual([]);
    expect(titles('x'.repeat(5_000))).toEqual([]);
  });

  it('looks only into the commune that the site is for', () => {
    expect(titles('đường', { ...writtenHouse([communeThu]), siteCommune: 'xa-khac' })).toEqual([]);
  });

  it('finds what has been published since the last search', () => {
    const before = writtenHouse([communeThu]);
    expect(titles('dưa', before)).toEqual([]);
    const after = writtenHouse([communeThu, documentOf({ subject: 'Trồng dưa' })]);
    Object.assign(before.record, after.record);
    expect(titles('dưa', { ...after, record: before.record })[0]).toContain('Trồng dưa');
  });
});

describe('searchNear()', () => {
  it('looks for what offices call what people ask for, typed with marks or without', () => {
    for (const question of ['giấy khai sinh', 'lam giay KHAI SINH o dau']) {
      const near = searchNear(house, question);
      expect(near.map(({ word }) => word)).toEqual(['hộ tịch']);
      expect(near.flatMap(({ found }) => found.map(({ title }) => title))).toEqual(['Đăng ký hộ tịch.']);
    }
  });

  it('finds nothing where people have no other word for it', () => {
    expect(searchNear(house, 'khai sinhh')).toEqual([]);
    expect(searchNear(house, '')).toEqual([]);
  });
});
