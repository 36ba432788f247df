import { describe, expect, it } from 'vitest';
import { namedDayOfMonth, namedDayOfYear, type PartOfPeriod } from './index.ts';

const parts: readonly PartOfPeriod[] = ['start', 'middle', 'end'];

describe('namedDayOfMonth()', () => {
  it('reads «đầu tháng», «giữa tháng» and «cuối tháng» as the 1st, the 15th and the last day', () => {
    expect(parts.map((part) => namedDayOfMonth(part, 2026, 2))).toEqual(['2026-02-01', '2026-02-15', '2026-02-28']);
  });
});

describe('namedDayOfYear()', () => {
  it('reads «đầu năm», «giữa năm» and «cuối năm» as 1 January, 30 June and 31 December', () => {
    expect(parts.map((part) => namedDayOfYear(part, 2026))).toEqual(['2026-01-01', '2026-06-30', '2026-12-31']);
  });
});
