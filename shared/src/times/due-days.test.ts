import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDay } from '../values/index.ts';
import { type DueContext, dueDays, dueDaysTogether, type Time } from './index.ts';

const in2026: DueContext = { years: [2026] };
const in2024: DueContext = { years: [2024] };

function daysOf(time: Time, context: DueContext = in2026): readonly string[] {
  const due = dueDays(time, context);
  return due.kind === 'known' ? due.days : ['ambiguous'];
}

describe('dueDays() of a dated time', () => {
  it.each<readonly [string, Time, readonly string[]]>([
    ['Quý I/2026', { kind: 'quarters', quarters: ['2026-Q1'] }, ['2026-03-31']],
    ['Quý III, IV/2026', { kind: 'quarters', quarters: ['2026-Q3', '2026-Q4'] }, ['2026-12-31']],
    ['Tháng 2-3/2024', { kind: 'months', from: '2024-02', to: '2024-03' }, ['2024-03-31']],
    ['Tháng 12/2023 – Tháng 01/2024', { kind: 'months', from: '2023-12', to: '2024-01' }, ['2024-01-31']],
    ['Trước 05/01/2024', { kind: 'before', date: '2024-01-05' }, ['2024-01-04']],
    ['trước ngày 10/11/2026', { kind: 'before', date: '2026-11-10' }, ['2026-11-09']],
    ['chậm nhất đến ngày 20/11/2020', { kind: 'before', date: '2020-11-21' }, ['2020-11-20']],
    ['trước ngày 01/3/2024', { kind: 'before', date: '2024-03-01' }, ['2024-02-29']],
    ['Trong năm 2026', { kind: 'year', year: 2026 }, ['2026-12-31']],
  ])('is the last day still in time: %s', (_, time, days) => {
    expect(daysOf(time)).toEqual(days);
  });

  it('does not depend on the years that the document holds', () => {
    expect(daysOf({ kind: 'before', date: '2024-01-05' }, { years: [] })).toEqual(['2024-01-04']);
  });
});

describe('dueDays() of a recurring time', () => {
  it.each<readonly [string, Time, readonly string[]]>([
    ['trước ngày 30 tháng 8 hàng năm', { kind: 'yearlyBefore', days: ['08-30'] }, ['2026-08-29']],
    [
      'trước 15/6 và trước 30/11 hằng năm',
      { kind: 'yearlyBefore', days: ['06-15', '11-30'] },
      ['2026-06-14', '2026-11-29'],
    ],
    ['ngày cuối quý', { kind: 'quarterEnd' }, ['2026-03-31', '2026-06-30', '2026-09-30', '2026-12-31']],
    ['hàng quý', { kind: 'every', months: 3 }, ['2026-03-31', '2026-06-30', '2026-09-30', '2026-12-31']],
    ['06 tháng/01 lần', { kind: 'every', months: 6 }, ['2026-06-30', '2026-12-31']],
    ['hàng năm', { kind: 'every', months: 12 }, ['2026-12-31']],
    ['6 tháng, 12 tháng', { kind: 'yearToDate', months: [6, 12] }, ['2026-06-30', '2026-12-31']],
    ['6 tháng, 9 tháng và năm', { kind: 'yearToDate', months: [6, 9, 12] }, ['2026-06-30', '2026-09-30', '2026-12-31']],
    ['2 tháng đầu năm', { kind: 'yearToDate', months: [2] }, ['2026-02-28']],
  ])('names each due day of the year: %s', (_, time, days) => {
    expect(daysOf(time)).toEqual(days);
  });

  it('is due on the last day of every month, 29 February among them', () => {
    const days = daysOf({ kind: 'every', months: 1 }, in2024);

    expect(days).toHaveLength(12);
    expect(days.slice(0, 4)).toEqual(['2024-01-31', '2024-02-29', '2024-03-31', '2024-04-30']);
  });

  it('comes back in every year the document holds', () => {
    expect(daysOf({ kind: 'yearlyBefore', days: ['08-30'] }, { years: [2027, 2025, 2026, 2026] })).toEqual([
      '2025-08-29',
      '2026-08-29',
      '2027-08-29',
    ]);
    expect(daysOf({ kind: 'every', months: 6 }, { years: [2024, 2026] })).toEqual([
      '2024-06-30',
      '2024-12-31',
      '2026-06-30',
      '2026-12-31',
    ]);
  });

  it('has no due day where the document holds no year', () => {
    expect(daysOf({ kind: 'every', months: 3 }, { years: [] })).toEqual([]);
    expect(daysOf({ kind: 'yearlyBefore', days: ['08-30'] }, { years: [] })).toEqual([]);
  });
});

describe('dueDays() of a time that waits or never ends', () => {
  it.each<Time>([
    { kind: 'continuous' },
    { kind: 'from', month: '2026-01' },
    { kind: 'adHoc' },
    { kind: 'onEvent', event: 'có phát sinh' },
    { kind: 'asPlanned', plan: 'kế hoạch' },
    { kind: 'onRequest', by: 'Đại diện lãnh đạo' },
  ])('has none, so that it is never overdue: $kind', (time) => {
    expect(dueDays(time, in2026)).toEqual({ kind: 'known', days: [] });
  });

  it.each<Time>([
    { kind: 'onEvent', event: 'có phát sinh' },
    { kind: 'asPlanned', plan: 'kế hoạch' },
    { kind: 'onRequest', by: 'Đại diện lãnh đạo' },
  ])('is due on the day that a record has set: $kind', (time) => {
    const recorded = { [time.kind]: [calendarDay('2026-05-20')] };

    expect(daysOf(time, { ...in2026, recorded })).toEqual(['2026-05-20']);
  });

  it('takes no day from a record of another kind', () => {
    const recorded = { onRequest: [calendarDay('2026-05-20')] };

    expect(daysOf({ kind: 'onEvent', event: 'có phát sinh' }, { ...in2026, recorded })).toEqual([]);
    expect(daysOf({ kind: 'continuous' }, { ...in2026, recorded })).toEqual([]);
  });
});

describe('dueDays() of ambiguous words', () => {
  const before15: Time = { kind: 'quarterlyBefore', day: 15 };

  it('has no due day until a meaning is chosen, and offers them all: trước ngày 15 hàng quý', () => {
    expect(dueDays(before15, in2026)).toMatchObject({
      kind: 'ambiguous',
      meanings: [{ name: 'lastMonthOfQuarter' }, { name: 'monthAfterQuarter' }],
    });
  });

  it('falls in the last month of the quarter where that was chosen', () => {
    expect(daysOf(before15, { ...in2026, chosen: ['lastMonthOfQuarter'] })).toEqual([
      '2026-03-14',
      '2026-06-14',
      '2026-09-14',
      '2026-12-14',
    ]);
  });

  it('falls in the month after the quarter where that was chosen, the last one in the next year', () => {
    expect(daysOf(before15, { ...in2026, chosen: ['monthAfterQuarter'] })).toEqual([
      '2026-04-14',
      '2026-07-14',
      '2026-10-14',
      '2027-01-14',
    ]);
  });

  it('stays undecided by a meaning that was chosen for other words', () => {
    expect(daysOf(before15, { ...in2026, chosen: ['everyMonth', 'thisYearOnly'] })).toEqual(['ambiguous']);
    expect(daysOf({ kind: 'periodic' }, { ...in2026, chosen: ['lastMonthOfQuarter'] })).toEqual(['ambiguous']);
  });

  it('ends with the month before for the 1st, and with the month where it has no such day', () => {
    expect(daysOf({ kind: 'yearlyBefore', days: ['01-01'] })).toEqual(['2025-12-31']);

    const [march, june] = daysOf({ kind: 'quarterlyBefore', day: 31 }, { ...in2026, chosen: ['lastMonthOfQuarter'] });

    expect([march, june]).toEqual(['2026-03-30', '2026-06-30']);
    expect(daysOf({ kind: 'yearlyBefore', days: ['02-29'] }, { years: [2023, 2024] })).toEqual([
      '2023-02-28',
      '2024-02-28',
    ]);
  });

  it('reads «định kỳ» as the period that was chosen', () => {
    expect(daysOf({ kind: 'periodic' })).toEqual(['ambiguous']);
    expect(daysOf({ kind: 'periodic' }, { ...in2026, chosen: ['everyMonth'] })).toHaveLength(12);
    expect(daysOf({ kind: 'periodic' }, { ...in2026, chosen: ['everyHalf'] })).toEqual(['2026-06-30', '2026-12-31']);
    expect(daysOf({ kind: 'periodic' }, { ...in2026, chosen: ['everyQuarter'] })).toEqual(
      daysOf({ kind: 'every', months: 3 }),
    );
  });

  it('reads «định kỳ» as the reporting clause where that was chosen, and has no day where the clause has none', () => {
    const reportingDays = [calendarDay('2026-11-09'), calendarDay('2026-06-14')];
    const chosen = ['asReportingClause'] as const;

    expect(daysOf({ kind: 'periodic' }, { ...in2026, chosen, reportingDays })).toEqual(['2026-06-14', '2026-11-09']);
    expect(daysOf({ kind: 'periodic' }, { ...in2026, chosen })).toEqual([]);
  });

  it('reads «hàng năm» of a one-year plan as this year, and as later years only where that was chosen', () => {
    const yearly: Time = { kind: 'yearlyBefore', days: ['08-30'] };
    const throughYear = 2026;

    expect(daysOf(yearly, { ...in2024, throughYear })).toEqual(['2024-08-29']);
    expect(daysOf(yearly, { ...in2024, throughYear, chosen: ['thisYearOnly'] })).toEqual(['2024-08-29']);
    expect(daysOf(yearly, { ...in2024, throughYear, chosen: ['everyYearUntilReplaced'] })).toEqual([
      '2024-08-29',
      '2025-08-29',
      '2026-08-29',
    ]);
    expect(daysOf(yearly, { ...in2024, throughYear: 2020, chosen: ['everyYearUntilReplaced'] })).toEqual([
      '2024-08-29',
    ]);
  });
});

describe('dueDaysTogether()', () => {
  const year2026: Time = { kind: 'year', year: 2026 };

  it('has no due day for «thường xuyên, liên tục trong năm 2026»', () => {
    expect(dueDaysTogether([{ kind: 'continuous' }, year2026], in2026)).toEqual({ days: [], undecided: [] });
  });

  it('keeps the due day of a year that stands alone or beside another date', () => {
    expect(dueDaysTogether([year2026], in2026).days).toEqual(['2026-12-31']);
    expect(dueDaysTogether([year2026, { kind: 'before', date: '2026-06-01' }], in2026).days).toEqual([
      '2026-05-31',
      '2026-12-31',
    ]);
  });

  it('is due each quarter for «thường xuyên theo dõi; báo cáo định kỳ hàng quý»', () => {
    expect(dueDaysTogether([{ kind: 'continuous' }, { kind: 'every', months: 3 }], in2026).days).toHaveLength(4);
  });

  it('names a day once that is due as month, as quarter and as year: «tháng, quý, năm»', () => {
    const times: Time[] = [1, 3, 12].map((months) => ({ kind: 'every', months }));

    expect(dueDaysTogether(times, in2026).days).toEqual(daysOf({ kind: 'every', months: 1 }));
  });

  it('keeps the date of «trước ngày 10/11/2026 hoặc theo yêu cầu», and a request adds an earlier one', () => {
    const times: Time[] = [
      { kind: 'before', date: '2026-11-10' },
      { kind: 'onRequest', by: 'Đại diện lãnh đạo' },
    ];

    expect(dueDaysTogether(times, in2026).days).toEqual(['2026-11-09']);
    expect(dueDaysTogether(times, { ...in2026, recorded: { onRequest: [calendarDay('2026-07-01')] } }).days).toEqual([
      '2026-07-01',
      '2026-11-09',
    ]);
  });

  it('keeps the certain days beside words that still need a choice', () => {
    const together = dueDaysTogether([{ kind: 'before', date: '2026-11-10' }, { kind: 'periodic' }], in2026);

    expect(together.days).toEqual(['2026-11-09']);
    expect(together.undecided.map(({ time }) => time)).toEqual([{ kind: 'periodic' }]);
    expect(together.undecided[0]?.meanings).toHaveLength(4);
  });

  it('counts recurring times only in the year that the same cell names', () => {
    expect(dueDaysTogether([{ kind: 'every', months: 6 }, year2026], { years: [2025, 2026, 2027] }).days).toEqual([
      '2026-06-30',
      '2026-12-31',
    ]);
  });

  it('begins recurring times with the month that the same cell names', () => {
    const times: Time[] = [
      { kind: 'from', month: '2026-08' },
      { kind: 'every', months: 3 },
    ];

    expect(dueDaysTogether(times, in2026).days).toEqual(['2026-09-30', '2026-12-31']);
  });

  it('is the same in whatever order the words stand', () => {
    const cell: Time[] = [
      year2026,
      { kind: 'every', months: 3 },
      { kind: 'yearlyBefore', days: ['11-30', '06-15'] },
      { kind: 'periodic' },
      { kind: 'from', month: '2026-05' },
    ];
    const expected = dueDaysTogether(cell, in2026);
    fc.assert(
      fc.property(fc.shuffledSubarray(cell, { minLength: cell.length }), (shuffled) => {
        expect(dueDaysTogether(shuffled, in2026)).toEqual(expected);
      }),
    );
  });
});
