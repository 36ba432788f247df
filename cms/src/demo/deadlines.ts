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
