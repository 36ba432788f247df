import { sayState, states } from '@camket/shared/indicators';
import { vi } from '../words/vi.ts';
import type { PeriodRow } from './period-rows.ts';

/** What the periods come to in one sentence, worst first: `1 kỳ không đạt, 3 kỳ đạt.` */
export function countPeriods(rows: readonly PeriodRow[]): string {
  const told = [...states].flatMap((state) => {
    const count = rows.filter((row) => row.state === state && row.value !== undefined).length;
    return count === 0 ? [] : [vi.result.periods(count, sayState(state))];
  });
  const empty = rows.filter(({ value }) => value === undefined).length;
  const all = empty === 0 ? told : [...told, vi.result.periodsEmpty(empty)];
  return all.length === 0 ? '' : `${all.join(', ')}.`;
}
