import type { CalendarDay } from '@camket/shared/values';
import type { Due } from '../../quality/dues/dues-of.ts';
import type { WaitingSheet } from '../../quality/results/sheet/waiting-sheets.ts';

/** What a unit has not submitted of a report that is due. */
export interface UnsentSheet extends Pick<WaitingSheet, 'commune' | 'unit' | 'decision' | 'period'> {
  readonly unsent: { readonly missing: number; readonly isOverdue: boolean; readonly dueDay?: CalendarDay };
}

/** The reports of units that lack figures, those that are not due yet among them. */
export function unsentSheets(dues: readonly Due[]): readonly UnsentSheet[] {
  return dues.flatMap(({ kind, commune, unit, decision, period, missing, state, dueDay }) => {
    if (kind !== 'report' || unit === undefined || period === undefined || missing === 0) return [];
    const unsent = { missing, isOverdue: state === 'overdue', ...(dueDay === undefined ? {} : { dueDay }) };
    return state === 'done' ? [] : [{ commune, unit, decision, period, unsent }];
  });
}
