import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  calendarDay,
  dayAt,
  daysBetween,
  firstDayOfMonth,
  isCalendarDay,
  lastDayOfMonth,
  monthOf,
  vietnameseDay,
  weekdayOf,
  yearOf,
} from './index.ts';

const days = fc.integer({ min: -300_000, max: 300_000 }).map((number) => addDays(calendarDay('2026-01-01'), number));

describe('isCalendarDay()', () => {
  it.each(['2026-02-28', '2024-02-29', '2000-02-29', '2026-12-31', '0001-01-01', '9999-12-31'])(
    'takes %s, a day that the calendar has',
    (text) => {
      expect(isCalendarDay(text)).toBe(true);
    },
  );

  it.each(['2026-02-29', '1900-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00'])(
    'refuses %s, a day that the calendar does not have',
    (text) => {
      expect(isCalendarDay(text)).toBe(false);
    },
  );

  it.each([
    '',
    '2026-3-31',
    '31/03/2026',
    '2026-03',
    '2026-03-31T00:00:00Z',
    ' 2026-03-31',
    '+02026-03-31',
    '2026-03-31\n',
  ])('refuses %j, which is not written year-month-day', (text) => {
    expect(isCalendarDay(text)).toBe(false);
  });
});

describe('calendarDay()', () => {
  it('names the text that it cannot read and what would have been right', () => {
    expect(() => calendarDay('31/10/2027')).toThrow(
      new RangeError('Cannot read "31/10/2027" as a calendar day: expected a real date such as "2026-03-31"'),
    );
  });
});

describe('addDays()', () => {
  it('steps over the end of a month, of a year and over 29 February', () => {
    expect(addDays(calendarDay('2026-02-28'), 1)).toBe('2026-03-01');
    expect(addDays(calendarDay('2024-02-28'), 1)).toBe('2024-02-29');
    expect(addDays(calendarDay('2025-12-31'), 1)).toBe('2026-01-01');
    expect(addDays(calendarDay('2026-01-01'), -1)).toBe('2025-12-31');
  });

  it('agrees with daysBetween() and weekdayOf() on every day', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -10_000, max: 10_000 }), (day, number) => {
        const moved = addDays(day, number);
        expect(daysBetween(day, moved)).toBe(number);
        expect(addDays(moved, -number)).toBe(day);
        expect(weekdayOf(moved)).toSatisfy((weekday: number) => weekday >= 1 && weekday <= 7);
        expect(Math.abs((weekdayOf(moved) - weekdayOf(day) - number) % 7)).toBe(0);
        expect(Math.sign(number)).toBe(day < moved ? 1 : day > moved ? -1 : 0);
      }),
    );
  });

  it('refuses a part of a day and a day that no four-digit year holds', () => {
    expect(() => addDays(calendarDay('2026-01-01'), 0.5)).toThrow(/^Cannot add "0.5" days to "2026-01-01"/);
    expect(() => addDays(calendarDay('9999-12-31'), 1)).toThrow(RangeError);
    expect(() => addDays(calendarDay('2026-01-01'), Number.MAX_SAFE_INTEGER)).toThrow(RangeError);
  });
});

describe('weekdayOf()', () => {
  it('counts from 1 for Monday to 7 for Sunday', () => {
    expect(weekdayOf(calendarDay('2026-02-02'))).toBe(1);
    expect(weekdayOf(calendarDay('2026-03-14'))).toBe(6);
    expect(weekdayOf(calendarDay('2026-03-15'))).toBe(7);
    expect(weekdayOf(calendarDay('1969-12-31'))).toBe(3);
    expect(weekdayOf(calendarDay('1900-01-01'))).toBe(1);
    expect(weekdayOf(calendarDay('1900-01-07'))).toBe(7);
  });
});

describe('dayAt()', () => {
  it('turns the day at 17:00 UTC, when it is midnight in Viet Nam', () => {
    expect(dayAt('2026-03-31T16:59:59.999Z')).toBe('2026-03-31');
    expect(dayAt('2026-03-31T17:00:00.000Z')).toBe('2026-04-01');
    expect(dayAt('2025-12-31T17:00Z')).toBe('2026-01-01');
  });

  it('reads the offset that an instant is written with', () => {
    expect(dayAt('2026-04-01T00:00:00+07:00')).toBe('2026-04-01');
    expect(dayAt('2026-03-31T23:59:59+07:00')).toBe('2026-03-31');
    expect(dayAt('2026-03-31T12:00:00-05:00')).toBe('2026-04-01');
  });

  it.each(['2026-03-31', '2026-03-31T12:00:00', '2026-02-30T12:00:00Z', '2026-03-31T25:00:00Z', 'now', ''])(
    'refuses %j, which names no single instant',
    (text) => {
      expect(() => dayAt(text)).toThrow(/^Cannot read ".*" as an instant/);
    },
  );
});

describe('months and years of days', () => {
  it('ends February by the leap years of the Gregorian calendar', () => {
    expect([2023, 2024, 2100, 2000].map((year) => lastDayOfMonth(year, 2))).toEqual([
      '2023-02-28',
      '2024-02-29',
      '2100-02-28',
      '2000-02-29',
    ]);
    expect(lastDayOfMonth(9999, 12)).toBe('9999-12-31');
  });

  it('reads back the year and month that a day was made from', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const [first, last] = [firstDayOfMonth(year, month), lastDayOfMonth(year, month)];
        expect([yearOf(first), monthOf(first), yearOf(last), monthOf(last)]).toEqual([year, month, year, month]);
        expect(daysBetween(first, last)).toBeGreaterThanOrEqual(27);
        if (last < '9999-12-31') expect(addDays(last, 1).endsWith('-01')).toBe(true);
      }),
    );
  });

  it('refuses a thirteenth month', () => {
    expect(() => lastDayOfMonth(2026, 13)).toThrow(RangeError);
    expect(() => firstDayOfMonth(2026, 0)).toThrow(RangeError);
  });

  it('writes a day the Vietnamese way', () => {
    expect(vietnameseDay(calendarDay('2026-01-05'))).toBe('05/01/2026');
  });
});
