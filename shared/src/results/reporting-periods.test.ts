import { describe, expect, it } from 'vitest';
import type { ChosenReading } from '../decisions/index.ts';
import type { Time } from '../times/index.ts';
import { calendarDay } from '../values/index.ts';
import { reportingPeriods } from './index.ts';

const wording = 'báo cáo kết quả thực hiện';
const found = (...clauses: readonly (readonly Time[])[]): string[] =>
  reportingPeriods({ reporting: clauses.map((times) => ({ wording, times })), readings: [] }, 2026, []).map(
    ({ period, dueDay = 'không có hạn' }) => `${period}: ${dueDay}`,
  );
const chosen = (meaning: string): ChosenReading => ({
  wording,
  meanings: [meaning],
  chosen: meaning,
  by: 'office',
  day: calendarDay('2026-02-01'),
  reason: 'theo lệ các năm trước',
});

describe('reportingPeriods()', () => {
  it('makes a quarter due on its last day', () => {
    const quarters = ['2026-Q1: 2026-03-31', '2026-Q2: 2026-06-30', '2026-Q3: 2026-09-30', '2026-Q4: 2026-12-31'];
    expect(found([{ kind: 'every', months: 3 }])).toEqual(quarters);
    expect(found([{ kind: 'every', months: 3 }], [{ kind: 'quarterEnd' }])).toEqual(quarters);
  });

  it('makes one printed day due for the year, on the last day before it; a request adds nothing', () => {
    expect(
      found([
        { kind: 'before', date: '2026-11-10' },
        { kind: 'onRequest', by: 'Đại diện lãnh đạo' },
      ]),
    ).toEqual(['2026: 2026-11-09']);
    expect(found([{ kind: 'before', date: '2027-01-15' }])).toEqual(['2026: 2027-01-14']);
  });

  it('passes over a printed day of another year', () => {
    const every = [{ kind: 'every', months: 12 } as const];
    const found2025 = found(every, [{ kind: 'before', date: '2025-11-10' }], [{ kind: 'before', date: '2027-11-10' }]);
    expect(found2025).toEqual(['2026: 2026-12-31']);
  });

  it('reads two printed days of a clause as those of the halves, and lets them go before the end of a slot', () => {
    expect(found([{ kind: 'yearlyBefore', days: ['06-15', '11-30'] }])).toEqual([
      '2026-H1: 2026-06-14',
      '2026-H2: 2026-11-29',
    ]);
    expect(found([{ kind: 'every', months: 6 }], [{ kind: 'yearlyBefore', days: ['06-15', '11-30'] }])).toEqual([
      '2026-H1: 2026-06-14',
      '2026-H2: 2026-11-29',
    ]);
  });

  it('keeps to the shortest periods where they fill the longer ones', () => {
    expect(
      found([
        { kind: 'every', months: 1 },
        { kind: 'every', months: 3 },
        { kind: 'every', months: 12 },
      ]),
    ).toHaveLength(12);
  });

  it('takes running totals as what they cover', () => {
    expect(found([{ kind: 'yearToDate', months: [6, 9, 12] }])).toEqual([
      '2026-H1: 2026-06-30',
      '2026-01-01/2026-09-30: 2026-09-30',
      '2026: 2026-12-31',
    ]);
  });

  it('makes nothing due by an ambiguous wording until the Office has chosen, and then by the choice', () => {
    const reporting = [{ wording, times: [{ kind: 'quarterlyBefore', day: 15 } as const] }];
    expect(reportingPeriods({ reporting, readings: [] }, 2026, [])).toEqual(
      ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'].map((period) => ({ period })),
    );
    const days = (meaning: string): (string | undefined)[] =>
      reportingPeriods({ reporting, readings: [chosen(meaning)] }, 2026, []).map(({ dueDay }) => dueDay);
    expect(days('lastMonthOfQuarter')).toEqual(['2026-03-14', '2026-06-14', '2026-09-14', '2026-12-14']);
    expect(days('monthAfterQuarter')).toEqual(['2026-04-14', '2026-07-14', '2026-10-14', '2027-01-14']);
    expect(days('trước ngày đó của tháng cuối quý (tháng 3, 6, 9, 12)')).toEqual(days('lastMonthOfQuarter'));
  });

  it('makes nothing due without a clause, or by a clause that says only «định kỳ, đột xuất»', () => {
    const none = ['2026-Q1: không có hạn', '2026-Q2: không có hạn', '2026-Q3: không có hạn', '2026-Q4: không có hạn'];
    expect(found()).toEqual(none);
    expect(found([{ kind: 'periodic' }, { kind: 'adHoc' }])).toEqual(none);
  });

  it('makes nothing due on a day before the decision was signed', () => {
    const reporting = [{ wording, times: [{ kind: 'every', months: 1 } as const] }];
    const periods = reportingPeriods({ reporting, readings: [], issuedOn: calendarDay('2026-03-22') }, 2026, []);
    expect(periods.slice(0, 3)).toEqual([
      { period: '2026-01' },
      { period: '2026-02' },
      { period: '2026-03', dueDay: '2026-03-31', overdueFrom: '2026-04-01' },
    ]);
  });

  it('marks a due day that is a day off as overdue only after the next working day', () => {
    const [first] = reportingPeriods(
      { reporting: [{ wording, times: [{ kind: 'before', date: '2026-03-15' }] }], readings: [] },
      2026,
      [],
    );
    expect(first).toEqual({ period: '2026', dueDay: '2026-03-14', overdueFrom: '2026-03-17' });
  });
});
