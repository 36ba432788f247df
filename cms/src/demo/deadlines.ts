import type { Time } from '@camket/shared/times';

/** Meanings of deadlines, in short. */
export const inQuarter = (year: number, ...numbers: readonly number[]): readonly Time[] => [
  { kind: 'quarters', quarters: numbers.map((quarter) => `${String(year)}-Q${String(quarter)}`) },
];
export const inMonth = (year: number, month: number): readonly Time[] => {
  const text = `${String(year)}-${String(month).padStart(2, '0')}`;
  return [{ kind: 'months', from: text, to: text }];
};
export const before = (date: string): readonly Time[] => [{ kind: 'before', date }];
export const throughout: readonly Time[] = [{ kind: 'continuous' }];
export const everyQuarter: readonly Time[] = [{ kind: 'every', months: 3 }];

/** The days before which the quarters of a year are reported: the same day of the month after each. */
const daysAfterQuarters = (year: number, day: number): readonly string[] =>
  [`${String(year)}-04`, `${String(year)}-07`, `${String(year)}-10`, `${String(year + 1)}-01`].map(
    (month) => `${month}-${String(day).padStart(2, '0')}`,
  );

export const reportsBefore = (year: number, day: number): readonly Time[] =>
  daysAfterQuarters(year, day).flatMap((date) => before(date));

/** The same days as papers write them. */
export function daysOfReports(year: number, day: number): string {
  const written = String(day).padStart(2, '0');
  return `các ngày ${written}/4, ${written}/7, ${written}/10/${String(year)} và ${written}/01/${String(year + 1)}`;
}
