import type { Decision } from '@camket/shared/decisions';
import { calendarDay } from '@camket/shared/values';
import { describe, expect, it } from 'vitest';
import { newIndicator, newObjective } from '../decisions/new-rows.ts';
import { dueReports } from './due-reports.ts';

const own = { ...newIndicator('Trên 90%'), owner: 'dv1' };
const shared = { ...newIndicator('Từ 95%'), parts: ['dv1', 'dv2'] };

const decision: Decision = {
  form: 'decision', symbol: 'QĐ-UBND', issuer: 'UBND', subject: 'Mục tiêu', year: 2026, issuedOn: calendarDay('2026-01-15'),
  legalBases: [], articles: [], recipients: [], readings: [], files: [], replaces: [], amends: [],
  objectives: [{ ...newObjective(), statement: 'Một', indicators: [own, shared] }],
  reporting: [{ wording: 'hàng quý', times: [{ kind: 'quarterEnd' }] }],
}; // prettier-ignore

const ask = (day: string, unit?: string, entered: Parameters<typeof dueReports>[0]['entered'] = []) =>
  dueReports({ decision, entered, unit, today: calendarDay(day) });

describe('dueReports()', () => {
  it('tells a unit what it still has to report, and by when', () => {
    expect(ask('2026-03-20', 'dv1')).toMatchObject([
      { period: '2026-Q1', dueDay: '2026-03-31', isOverdue: false, missing: 2, all: 2 },
    ]);
    expect(ask('2026-03-20', 'dv2')).toMatchObject([{ missing: 1, all: 1 }]);
  });

  it('says nothing long before, and nothing once all is entered', () => {
    expect(ask('2026-01-20', 'dv1')).toEqual([]);
    const entered = [
      { indicator: own.key, period: '2026-Q1', part: 'whole' },
      { indicator: shared.key, period: '2026-Q1', part: 'dv1' },
    ];
    expect(ask('2026-03-20', 'dv1', entered)).toEqual([]);
  });

  it('counts every part for the whole commune, and marks what is overdue', () => {
    expect(ask('2026-04-20')).toMatchObject([{ period: '2026-Q1', isOverdue: true, missing: 3, all: 3 }]);
  });

  it('holds nothing due where the decision has no reporting clause that can be read', () => {
    expect(
      dueReports({
        decision: { ...decision, reporting: [] },
        entered: [],
        unit: undefined,
        today: calendarDay('2026-04-20'),
      }),
    ).toEqual([]);
  });
});
