import { describe, expect, it } from 'vitest';
import { communeThu, writtenHouse } from '../page/written-house.ts';
import { addressOfEntry, entriesAPage, logPage } from './entry-pages.ts';

const manyOf = (count: number) =>
  writtenHouse(
    Array.from({ length: count }, (_, place) => ({
      ...communeThu,
      commune: place % 2 === 0 ? 'xa-thu' : 'xa-khac',
    })),
  ).record;

describe('logPage()', () => {
  it('shows the newest entries first', () => {
    expect(logPage(manyOf(3)).entries.map(({ seq }) => seq)).toEqual([3, 2, 1]);
  });

  it('counts pages from the oldest, so that a page once full never changes', () => {
    const first = (count: number) => logPage(manyOf(count), undefined, '1').entries.map(({ seq }) => seq);
    expect(first(120)).toEqual(first(170));
    expect(first(120)).toHaveLength(entriesAPage);
  });

  it('fills the newest page even where it has just begun', () => {
    expect(logPage(manyOf(101)).entries).toHaveLength(entriesAPage);
  });

  it('shows the newest page where there is no such page', () => {
    for (const asked of ['0', '99', '-1', '1.5', 'x', '']) expect(logPage(manyOf(60), undefined, asked).page).toBe(2);
  });

  it('lists only the entries of a commune', () => {
    expect(logPage(manyOf(6), 'xa-khac').entries.map(({ seq }) => seq)).toEqual([6, 4, 2]);
  });
});

describe('addressOfEntry()', () => {
  it('names the page on which the log shows the entry, for good', () => {
    const record = manyOf(210);
    const address = addressOfEntry(record, { base: '/xa-thu', slug: 'xa-thu' }, 103);
    expect(address).toBe('/xa-thu/nhat-ky?trang=2#muc-103');
    expect(logPage(record, 'xa-thu', '2').entries.map(({ seq }) => seq)).toContain(103);
  });
});
