import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDay, daysBetween, period } from '../values/index.ts';
import { slotsOf, type Time, windowOf } from './index.ts';

describe('slotsOf()', () => {
  it('gives one slot for each calendar quarter, due on its last day', () => {
    expect(slotsOf({ kind: 'every', months: 3 }, [2026])).toEqual(
      ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'].map((text) => ({
        period: period(text),
        dueDay: period(text).lastDay,
      })),
    );
    expect(slotsOf({ kind: 'quarterEnd' }, [2026])).toEqual(slotsOf({ kind: 'every', months: 3 }, [2026]));
  });

  it('lets months, halves and years be the calendar periods of that name', () => {
    const texts = (months: number) => slotsOf({ kind: 'every', months }, [2026]).map((slot) => slot.period.text);

    expect(texts(1)).toHaveLength(12);
    expect(texts(1)[1]).toBe('2026-02');
    expect(texts(6)).toEqual(['2026-H1', '2026-H2']);
    expect(texts(12)).toEqual(['2026']);
    expect(texts(4)[0]).toBe('2026-01-01/2026-04-30');
  });

  it('needs as many years as a long interval spans', () => {
    expect(slotsOf({ kind: 'every', months: 24 }, [2026])).toEqual([]);
    expect(slotsOf({ kind: 'every', months: 24 }, [2026, 2027, 2028]).map(({ dueDay }) => dueDay)).toEqual([
      '2027-12-31',
    ]);
    expect(slotsOf({ kind: 'every', months: 24 }, [2026, 2028])).toEqual([]);
  });

  it.each([1, 2, 3, 4, 6, 12])('splits each year held without gap or overlap: every %d months', (months) => {
    const years = fc.uniqueArray(fc.integer({ min: 1990, max: 2100 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(years, (held) => {
        const slots = slotsOf({ kind: 'every', months }, held);
        expect(slots).toHaveLength((held.length * 12) / months);
        for (const year of held) {
          const inYear = slots.filter(({ period: { firstDay } }) => firstDay.startsWith(String(year)));
          let expected = calendarDay(`${String(year)}-01-01`);
          for (const slot of inYear) {
            expect(slot.period.firstDay).toBe(expected);
            expect(slot.dueDay).toBe(slot.period.lastDay);
            expected = addDays(slot.dueDay, 1);
          }
          expect(expected).toBe(`${String(year + 1)}-01-01`);
        }
      }),
    );
  });

  it('covers the year so far, each slot from 1 January and longer than the one before', () => {
    const slots = slotsOf({ kind: 'yearToDate', months: [12, 6, 9] }, [2026]);

    expect(slots.map((slot) => slot.period.text)).toEqual(['2026-H1', '2026-01-01/2026-09-30', '2026']);
    expect(slots.every((slot) => slot.period.firstDay === '2026-01-01')).toBe(true);
    expect(slots.map(({ dueDay }) => dueDay)).toEqual(['2026-06-30', '2026-09-30', '2026-12-31']);
  });

  it('is for a whole quarter although it is due within it or after it, once that is chosen', () => {
    const time: Time = { kind: 'quarterlyBefore', day: 15 };

    expect(slotsOf(time, [2026])).toEqual([]);
    expect(slotsOf(time, [2026], ['lastMonthOfQuarter']).at(-1)).toEqual({
      period: period('2026-Q4'),
      dueDay: '2026-12-14',
    });
    expect(slotsOf(time, [2026], ['monthAfterQuarter']).at(-1)).toEqual({
      period: period('2026-Q4'),
      dueDay: '2027-01-14',
    });
  });

  it('always ends «trước ngày N» before day N and within a day of it, in whatever month', () => {
    const meanings = fc.constantFrom('lastMonthOfQuarter' as const, 'monthAfterQuarter' as const);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: 1990, max: 2100 }),
        meanings,
        (day, year, meaning) => {
          for (const slot of slotsOf({ kind: 'quarterlyBefore', day }, [year], [meaning])) {
            expect(Number(addDays(slot.dueDay, 1).slice(8))).toBe(day);
            const afterQuarter = daysBetween(slot.period.lastDay, slot.dueDay);
            expect(afterQuarter >= 0).toBe(meaning === 'monthAfterQuarter');
          }
        },
      ),
    );
  });

  it.each<Time>([
    { kind: 'before', date: '2026-11-10' },
    { kind: 'year', year: 2026 },
    { kind: 'continuous' },
    { kind: 'adHoc' },
    { kind: 'onEvent', event: 'có phát sinh' },
  ])('has no slot for a time that does not recur: $kind', (time) => {
    expect(slotsOf(time, [2026])).toEqual([]);
  });

  it('refuses an interval that is no number of months', () => {
    expect(() => slotsOf({ kind: 'every', months: 0 }, [2026])).toThrow(/^Cannot repeat every "0" months/);
    expect(() => slotsOf({ kind: 'every', months: 1.5 }, [2026])).toThrow(RangeError);
  });
});

describe('windowOf()', () => {
  it.each<readonly [Time, string | undefined, string | undefined]>([
    [{ kind: 'quarters', quarters: ['2026-Q1'] }, '2026-01-01', '2026-03-31'],
    [{ kind: 'quarters', quarters: ['2026-Q4', '2026-Q3'] }, '2026-07-01', '2026-12-31'],
    [{ kind: 'months', from: '2024-02', to: '2024-03' }, '2024-02-01', '2024-03-31'],
    [{ kind: 'months', from: '2023-12', to: '2024-01' }, '2023-12-01', '2024-01-31'],
    [{ kind: 'before', date: '2026-11-10' }, undefined, '2026-11-09'],
    [{ kind: 'year', year: 2026 }, '2026-01-01', '2026-12-31'],
    [{ kind: 'from', month: '2021-01' }, '2021-01-01', undefined],
  ])('runs from the first to the last day of what is written: %j', (time, firstDay, lastDay) => {
    expect(windowOf(time)).toEqual({ firstDay, lastDay });
  });

  it('is missing where the words name no days', () => {
    expect(windowOf({ kind: 'continuous' })).toBeUndefined();
    expect(windowOf({ kind: 'every', months: 3 })).toBeUndefined();
    expect(windowOf({ kind: 'quarters', quarters: [] })).toBeUndefined();
  });

  it('names the text of a month or quarter that is none', () => {
    expect(() => windowOf({ kind: 'quarters', quarters: ['2026-Q5'] })).toThrow(/^Cannot read "2026-Q5" as a period/);
  });
});
