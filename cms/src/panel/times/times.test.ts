import { writtenDecision } from '@camket/shared/register';
import { sayTime } from '@camket/shared/times';
import type { Decision } from '@camket/shared/decisions';
import { calendarDay } from '@camket/shared/values';
import { describe, expect, it } from 'vitest';
import { newIndicator, newObjective, newTask } from '../decisions/new-rows.ts';
import { tidy } from '../decisions/tidy.ts';
import { monthsOfYear, newTime, sayYearlyDays, timeKinds, yearlyDays } from './new-time.ts';

const blankDecision: Decision = {
  form: 'decision', symbol: 'QĐ-UBND', issuer: 'UBND', subject: 'Mục tiêu', year: 2026, legalBases: [], articles: [],
  recipients: [], objectives: [], reporting: [], readings: [], files: [], replaces: [], amends: [],
}; // prettier-ignore

describe('newTime()', () => {
  it.each(timeKinds)('begins a meaning of kind %s that can be said and saved as it stands', (kind) => {
    const time = newTime(kind, 2026);
    expect(sayTime(time)).not.toBe('');
    expect(writtenDecision.shape.reporting.safeParse([{ wording: 'x', times: [time] }]).success).toBe(true);
  });
});

describe('tidy()', () => {
  it('takes a chosen reading along with its words, and away with them', () => {
    const wording = 'trước ngày 15 hàng quý';
    const reading = { wording, meanings: ['a', 'b'], chosen: 'a', by: 'office', reason: 'Theo Sở.' } as const;
    const day = calendarDay('2026-02-10');
    const indicator = newIndicator('Trên 90%');
    const task = { ...newTask(), content: 'Tập huấn', time: { wording: 'Định kỳ' } };
    const decision: Decision = {
      ...blankDecision,
      objectives: [{ ...newObjective(), statement: 'Một', indicators: [indicator] }],
      plan: { key: 'kh', tasks: [task] },
      reporting: [{ wording, times: [{ kind: 'quarterlyBefore', day: 15 }] }],
      readings: [
        { ...reading, day },
        { ...reading, day, about: indicator.key },
        { ...reading, day, about: task.key, wording: 'Định kỳ' },
      ],
    };
    expect(tidy(decision).readings).toHaveLength(3);
    const reworded = { ...decision, reporting: [{ wording: 'hằng quý' }], plan: { key: 'kh', tasks: [] } };
    expect(tidy(reworded).readings.map(({ about }) => about)).toEqual([indicator.key]);
  });
});

describe('yearlyDays()', () => {
  it('reads days as offices write them and leaves impossible ones out', () => {
    expect(yearlyDays('15/6 và 30/11')).toEqual(['06-15', '11-30']);
    expect(yearlyDays('32/1, 5-13')).toEqual([]);
    expect(sayYearlyDays(['06-15', '11-30'])).toBe('15/6, 30/11');
  });
});

describe('monthsOfYear()', () => {
  it('reads how many months a running total covers', () => {
    expect(monthsOfYear('6, 9, 12 và 15')).toEqual([6, 9, 12]);
  });
});
