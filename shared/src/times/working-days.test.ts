import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDay, weekdayOf } from '../values/index.ts';
import {
  addWorkingDays,
  endOfTerm,
  isWorkingDay,
  markedOverdueFrom,
  nextWorkingDay,
  postedThrough,
  rollForward,
  workingCalendars,
  workingDaysBetween,
} from './index.ts';

const days = fc.integer({ min: 0, max: 1090 }).map((number) => addDays(calendarDay('2025-01-01'), number));
const day = calendarDay;

describe('isWorkingDay()', () => {
  it('is Monday to Friday, less public holidays', () => {
    expect(isWorkingDay(day('2026-03-13'), workingCalendars)).toBe(true);
    expect(isWorkingDay(day('2026-03-14'), workingCalendars)).toBe(false);
    expect(isWorkingDay(day('2026-03-15'), workingCalendars)).toBe(false);
    expect(isWorkingDay(day('2026-04-30'), workingCalendars)).toBe(false);
    expect(isWorkingDay(day('2026-09-02'), workingCalendars)).toBe(false);
  });

  it('is off from 14/02 to 22/02/2026 for Tết, and works on the days around it', () => {
    const off = Array.from({ length: 11 }, (_, index) => addDays(day('2026-02-13'), index));

    expect(off.filter((one) => isWorkingDay(one, workingCalendars))).toEqual(['2026-02-13', '2026-02-23']);
  });

  it('works on a Saturday that was exchanged for a Friday, and not on that Friday', () => {
    expect(isWorkingDay(day('2025-04-26'), workingCalendars)).toBe(true);
    expect(isWorkingDay(day('2025-05-02'), workingCalendars)).toBe(false);
  });

  it('lets a later calendar of the same year replace an earlier one', () => {
    const plain = { year: 2026, holidays: [], daysOff: [], extraWorkingDays: [] };

    expect(isWorkingDay(day('2026-02-17'), [...workingCalendars, plain])).toBe(true);
    expect(isWorkingDay(day('2026-02-17'), [plain, ...workingCalendars])).toBe(false);
  });

  it('knows only weekends in a year without a calendar', () => {
    expect(isWorkingDay(day('2031-01-01'), workingCalendars)).toBe(true);
    expect(isWorkingDay(day('2031-01-04'), workingCalendars)).toBe(false);
  });
});

describe('workingCalendars', () => {
  it.each(workingCalendars)('holds the eleven public holidays of $year, each once and in its year', (calendar) => {
    const names = calendar.holidays.map(({ name }) => name);
    const all = [...calendar.holidays.map((one) => one.day), ...calendar.daysOff, ...calendar.extraWorkingDays];

    expect(names.filter((name) => name === 'Tết Âm lịch')).toHaveLength(5);
    expect(names.filter((name) => name === 'Quốc khánh')).toHaveLength(2);
    expect(names.filter((name) => name !== 'Ngày Văn hóa Việt Nam')).toHaveLength(11);
    expect(new Set(all).size).toBe(all.length);
    expect(all.every((one) => one.startsWith(String(calendar.year)))).toBe(true);
  });

  it.each(workingCalendars)('exchanges a weekday for a weekend in $year, never a weekday for a weekday', (calendar) => {
    expect(calendar.extraWorkingDays.every((one) => weekdayOf(one) > 5)).toBe(true);
    expect(calendar.daysOff.every((one) => weekdayOf(one) <= 5)).toBe(true);
  });

  it('calls only the days that the law fixes by date read', () => {
    const read = workingCalendars[1].holidays.filter(({ confidence }) => confidence === 'read');

    expect(read.map((holiday) => holiday.day)).toEqual(['2026-01-01', '2026-04-30', '2026-05-01', '2026-09-02']);
  });

  it('puts Tết and Giỗ Tổ on the days of the lunar calendar', () => {
    const holidays = workingCalendars.flatMap((calendar) => calendar.holidays);
    const named = (name: string) => holidays.filter((one) => one.name === name).map((one) => one.day);

    expect(named('Tết Âm lịch')).toEqual(expect.arrayContaining(['2025-01-29', '2026-02-17', '2027-02-06']));
    expect(named('Giỗ Tổ Hùng Vương')).toEqual(['2025-04-07', '2026-04-26', '2027-04-16']);
  });
});

describe('addWorkingDays()', () => {
  it('does not count the day of signing: 5 days from Monday 02/02/2026 end on Monday 09/02/2026', () => {
    expect(addWorkingDays(day('2026-02-02'), 5, workingCalendars)).toBe('2026-02-09');
  });

  it('skips the days off of Tết: 5 days from Thursday 12/02/2026 end on Thursday 26/02/2026', () => {
    expect(addWorkingDays(day('2026-02-12'), 1, workingCalendars)).toBe('2026-02-13');
    expect(addWorkingDays(day('2026-02-12'), 2, workingCalendars)).toBe('2026-02-23');
    expect(addWorkingDays(day('2026-02-12'), 5, workingCalendars)).toBe('2026-02-26');
  });

  it('passes exactly so many working days, whatever the event', () => {
    fc.assert(
      fc.property(days, fc.nat(60), (event, count) => {
        const last = addWorkingDays(event, count, workingCalendars);
        let passed = 0;
        for (let next = addDays(event, 1); next <= last; next = addDays(next, 1)) {
          if (isWorkingDay(next, workingCalendars)) passed += 1;
        }
        expect(passed).toBe(count);
        if (count > 0) expect(isWorkingDay(last, workingCalendars)).toBe(true);
      }),
    );
  });

  it('refuses a number of days that cannot be counted', () => {
    expect(() => addWorkingDays(day('2026-02-02'), -1, workingCalendars)).toThrow(/^Cannot count "-1" working days/);
    expect(() => addWorkingDays(day('2026-02-02'), 1.5, workingCalendars)).toThrow(RangeError);
  });
});

describe('rollForward(), nextWorkingDay() and endOfTerm()', () => {
  it('end a term whose last day is a day off with the next working day', () => {
    expect(endOfTerm(day('2026-03-01'), 13, workingCalendars)).toBe('2026-03-16');
    expect(endOfTerm(day('2026-02-04'), 10, workingCalendars)).toBe('2026-02-23');
    expect(endOfTerm(day('2026-03-02'), 10, workingCalendars)).toBe('2026-03-12');
  });

  it('never go back, and stop at the first working day', () => {
    fc.assert(
      fc.property(days, (from) => {
        const rolled = rollForward(from, workingCalendars);
        expect(rolled >= from).toBe(true);
        expect(isWorkingDay(rolled, workingCalendars)).toBe(true);
        expect(rollForward(rolled, workingCalendars)).toBe(rolled);
        expect(nextWorkingDay(from, workingCalendars)).toBe(rollForward(addDays(from, 1), workingCalendars));
      }),
    );
  });
});

describe('markedOverdueFrom()', () => {
  it('keeps the printed Saturday 14/3/2026 and marks from Tuesday 17/3/2026', () => {
    expect(markedOverdueFrom(day('2026-03-14'), workingCalendars)).toBe('2026-03-17');
  });

  it('marks from the day after where the due day is a working day', () => {
    expect(markedOverdueFrom(day('2026-03-31'), workingCalendars)).toBe('2026-04-01');
    expect(markedOverdueFrom(day('2026-03-13'), workingCalendars)).toBe('2026-03-14');
  });

  it('waits for the end of Tết', () => {
    expect(markedOverdueFrom(day('2026-02-14'), workingCalendars)).toBe('2026-02-24');
  });
});

describe('workingDaysBetween()', () => {
  it('leaves out the first day and counts the last, over weekends and holidays', () => {
    expect(workingDaysBetween(day('2026-03-13'), day('2026-03-16'), workingCalendars)).toBe(1);
    expect(workingDaysBetween(day('2026-04-29'), day('2026-05-05'), workingCalendars)).toBe(2);
    expect(workingDaysBetween(day('2026-03-13'), day('2026-03-13'), workingCalendars)).toBe(0);
    expect(workingDaysBetween(day('2026-03-16'), day('2026-03-13'), workingCalendars)).toBe(0);
  });

  it('is what one counts day by day, also where two calendars speak of one year', () => {
    const own = { year: 2026, holidays: [], daysOff: [day('2026-03-02')], extraWorkingDays: [day('2026-03-07')] };
    fc.assert(
      fc.property(days, days, fc.boolean(), (after, upTo, isAmended) => {
        const calendars = isAmended ? [...workingCalendars, own] : workingCalendars;
        let counted = 0;
        for (let one = addDays(after, 1); one <= upTo; one = addDays(one, 1))
          counted += Number(isWorkingDay(one, calendars));
        expect(workingDaysBetween(after, upTo, calendars)).toBe(counted);
      }),
    );
  });
});

describe('postedThrough()', () => {
  it('counts from the day after: put up on Monday 09/02/2026 for 30 days, it hangs through 11/03/2026', () => {
    expect(postedThrough(day('2026-02-09'), 30)).toBe('2026-03-11');
  });
});
