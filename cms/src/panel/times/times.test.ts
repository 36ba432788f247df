import { writtenDecision } from '@camket/shared/register';
import { sayTime } from '@camket/shared/times';
import { describe, expect, it } from 'vitest';
import { monthsOfYear, newTime, sayYearlyDays, timeKinds, yearlyDays } from './new-time.ts';

describe('newTime()', () => {
  it.each(timeKinds)('begins a meaning of kind %s that can be said and saved as it stands', (kind) => {
    const time = newTime(kind, 2026);
    expect(sayTime(time)).not.toBe('');
    expect(writtenDecision.shape.reporting.safeParse([{ wording: 'x', times: [time] }]).success).toBe(true);
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
