import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  calendarDay,
  type CalendarPeriodKind,
  comparePeriods,
  daysBetween,
  isPeriodText,
  nextPeriod,
  type Period,
  period,
  periodAt,
  periodCovers,
  periodsIn,
  previousPeriod,
  quarterOf,
  span,
} from './index.ts';

const kinds: readonly CalendarPeriodKind[] = ['month', 'quarter', 'half', 'year'];
const someDay = fc.integer({ min: -40_000, max: 40_000 }).map((number) => addDays(calendarDay('2026-01-01'), number));
const calendarPeriods = fc.tuple(someDay, fc.constantFrom(...kinds)).map(([day, kind]) => periodAt(day, kind));
const spans = fc.tuple(someDay, fc.nat(800)).map(([day, length]) => span(day, addDays(day, length)));
const periods: fc.Arbitrary<Period> = fc.oneof(calendarPeriods, spans);

describe('period()', () => {
  it.each([
    ['2026-03', 'month', '2026-03-01', '2026-03-31'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2026-Q1', 'quarter', '2026-01-01', '2026-03-31'],
    ['2026-Q4', 'quarter', '2026-10-01', '2026-12-31'],
    ['2026-H1', 'half', '2026-01-01', '2026-06-30'],
    ['2026-H2', 'half', '2026-07-01', '2026-12-31'],
    ['2026', 'year', '2026-01-01', '2026-12-31'],
    ['9999', 'year', '9999-01-01', '9999-12-31'],
    ['2025-07-01/2025-11-26', 'span', '2025-07-01', '2025-11-26'],
    ['2026-03-31/2026-03-31', 'span', '2026-03-31', '2026-03-31'],
  ])('reads %s as a %s with both its first and last day', (text, ...[kind, firstDay, lastDay]) => {
    expect(period(text)).toEqual({ kind, text, firstDay, lastDay });
  });

  it.each([
    '',
    '26',
    '2026-13',
    '2026-00',
    '2026-3',
    '2026-Q5',
    '2026-Q0',
    '2026-H3',
    '2026-q1',
    '2026/2027',
    '2026-01-01/',
  ])('refuses %j, which names no period', (text) => {
    expect(isPeriodText(text)).toBe(false);
    expect(() => period(text)).toThrow(/^Cannot read ".*" as a period: expected a form such as/);
  });

  it('refuses a span that ends before it begins, holds an impossible day or a third part', () => {
    expect(isPeriodText('2026-06-30/2026-01-01')).toBe(false);
    expect(isPeriodText('2026-02-30/2026-03-01')).toBe(false);
    expect(isPeriodText('2026-01-01/2026-01-02/2026-01-03')).toBe(false);
    expect(() => span(calendarDay('2026-01-02'), calendarDay('2026-01-01'))).toThrow(RangeError);
  });

  it('gives back every period from its own text', () => {
    fc.assert(
      fc.property(periods, (one) => {
        expect(period(one.text)).toEqual(one);
      }),
    );
  });
});

describe('periodAt() and quarterOf()', () => {
  it('find the quarter of a day', () => {
    expect(quarterOf(calendarDay('2026-03-31')).text).toBe('2026-Q1');
    expect(quarterOf(calendarDay('2026-04-01')).text).toBe('2026-Q2');
  });

  it('always find a period that holds the day', () => {
    fc.assert(
      fc.property(someDay, fc.constantFrom(...kinds), (day, kind) => {
        expect(periodCovers(periodAt(day, kind), span(day, day))).toBe(true);
      }),
    );
  });
});

describe('periodsIn()', () => {
  it('lists the quarters of a year and the months of a quarter in order', () => {
    const texts = (outer: string, kind: CalendarPeriodKind) => periodsIn(period(outer), kind).map(({ text }) => text);

    expect(texts('2026', 'quarter')).toEqual(['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4']);
    expect(texts('2026-Q2', 'month')).toEqual(['2026-04', '2026-05', '2026-06']);
    expect(texts('2026', 'half')).toEqual(['2026-H1', '2026-H2']);
    expect(texts('9999', 'quarter')).toHaveLength(4);
  });

  it('leaves out periods that a span holds only in part', () => {
    const months = periodsIn(period('2025-07-02/2025-11-26'), 'month');

    expect(months.map(({ text }) => text)).toEqual(['2025-08', '2025-09', '2025-10']);
    expect(periodsIn(period('2026-01'), 'quarter')).toEqual([]);
  });

  it('splits every calendar year without gap or overlap', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2200 }), fc.constantFrom(...kinds), (year, kind) => {
        const whole = period(String(year));
        const parts = periodsIn(whole, kind);
        expect(parts[0]?.firstDay).toBe(whole.firstDay);
        expect(parts.at(-1)?.lastDay).toBe(whole.lastDay);
        for (const [index, part] of parts.slice(1).entries()) {
          expect(part.firstDay).toBe(addDays(parts[index]?.lastDay ?? whole.lastDay, 1));
        }
      }),
    );
  });
});

describe('previousPeriod() and nextPeriod()', () => {
  it('cross the year', () => {
    expect(previousPeriod(period('2026-Q1')).text).toBe('2025-Q4');
    expect(nextPeriod(period('2025-12')).text).toBe('2026-01');
    expect(previousPeriod(period('2026-H1')).text).toBe('2025-H2');
  });

  it('move a span by its own number of days', () => {
    expect(nextPeriod(period('2026-01-01/2026-01-10')).text).toBe('2026-01-11/2026-01-20');
    expect(previousPeriod(period('2026-01-11/2026-01-20')).text).toBe('2026-01-01/2026-01-10');
  });

  it('undo each other and touch the period they start from', () => {
    fc.assert(
      fc.property(periods, (one) => {
        const next = nextPeriod(one);
        expect(previousPeriod(next)).toEqual(one);
        expect(nextPeriod(previousPeriod(one))).toEqual(one);
        expect(daysBetween(one.lastDay, next.firstDay)).toBe(1);
        expect(next.kind).toBe(one.kind);
      }),
    );
  });
});

describe('periodCovers() and comparePeriods()', () => {
  it('let a period cover itself and its parts, and never what reaches beyond it', () => {
    expect(periodCovers(period('2026'), period('2026'))).toBe(true);
    expect(periodCovers(period('2026'), period('2026-Q3'))).toBe(true);
    expect(periodCovers(period('2026-Q3'), period('2026'))).toBe(false);
    expect(periodCovers(period('2026-01'), period('2026-01-31/2026-02-01'))).toBe(false);
  });

  it('order by beginning, then by end', () => {
    const mixed = ['2026', '2026-Q2', '2026-01', '2026-H1', '2026-Q1', '2025-12'].map(period);

    expect(mixed.toSorted(comparePeriods).map(({ text }) => text)).toEqual([
      '2025-12',
      '2026-01',
      '2026-Q1',
      '2026-H1',
      '2026',
      '2026-Q2',
    ]);
  });

  it('order any two periods the same way round, and call only equal ones equal', () => {
    fc.assert(
      fc.property(periods, periods, (one, other) => {
        expect(comparePeriods(one, other) + comparePeriods(other, one)).toBe(0);
        expect(comparePeriods(one, other) === 0).toBe(one.text === other.text);
      }),
    );
  });
});
