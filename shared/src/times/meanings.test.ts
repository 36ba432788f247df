import { describe, expect, it } from 'vitest';
import { calendarDay, period } from '../values/index.ts';
import { meaningsOf, meaningsOfReport, needsChoice, type Time } from './index.ts';

const names = (time: Time, years: readonly number[] = [2026]) => meaningsOf(time, years).map(({ name }) => name);

describe('meaningsOf()', () => {
  it('offers the last month of the quarter and the month after it for «trước ngày 15 hàng quý»', () => {
    expect(names({ kind: 'quarterlyBefore', day: 15 })).toEqual(['lastMonthOfQuarter', 'monthAfterQuarter']);
  });

  it('offers month, quarter, half and the reporting clause for «định kỳ»', () => {
    expect(names({ kind: 'periodic' })).toEqual(['everyMonth', 'everyQuarter', 'everyHalf', 'asReportingClause']);
  });

  it('offers this year and every year for «hàng năm» in a one-year plan, and nothing in a longer one', () => {
    expect(names({ kind: 'yearlyBefore', days: ['08-30'] })).toEqual(['thisYearOnly', 'everyYearUntilReplaced']);
    expect(names({ kind: 'every', months: 12 })).toEqual(['thisYearOnly', 'everyYearUntilReplaced']);
    expect(names({ kind: 'yearlyBefore', days: ['08-30'] }, [2025, 2026, 2027])).toEqual([]);
  });

  it('explains every meaning in a sentence', () => {
    expect(meaningsOf({ kind: 'periodic' }, [2026])[1]).toEqual({ name: 'everyQuarter', says: 'mỗi quý một lần' });
  });

  it('offers nothing where the words have one meaning', () => {
    expect(names({ kind: 'every', months: 3 })).toEqual([]);
    expect(names({ kind: 'before', date: '2026-11-10' })).toEqual([]);
    expect(names({ kind: 'continuous' })).toEqual([]);
  });
});

describe('needsChoice()', () => {
  it('is true only where no day is common to all meanings', () => {
    expect(needsChoice({ kind: 'quarterlyBefore', day: 15 })).toBe(true);
    expect(needsChoice({ kind: 'periodic' })).toBe(true);
    expect(needsChoice({ kind: 'yearlyBefore', days: ['08-30'] })).toBe(false);
    expect(needsChoice({ kind: 'quarterEnd' })).toBe(false);
  });
});

describe('meaningsOfReport()', () => {
  it('offers two meanings for a report that is due before its period is over', () => {
    const report = meaningsOfReport(calendarDay('2026-06-14'), period('2026-H1'));

    expect(report.map(({ name }) => name)).toEqual(['fullPeriodWithCutOff', 'soFarReplacedLater']);
    expect(meaningsOfReport(calendarDay('2026-11-09'), period('2026'))).toHaveLength(2);
  });

  it('offers none for a report that is due on the last day of its period or later', () => {
    expect(meaningsOfReport(calendarDay('2026-06-30'), period('2026-H1'))).toEqual([]);
    expect(meaningsOfReport(calendarDay('2026-07-10'), period('2026-H1'))).toEqual([]);
  });
});
