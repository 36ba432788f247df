import { noticeDays } from '@camket/shared/reports';
import { addDays, type CalendarDay } from '@camket/shared/values';
import type { DueState } from './due.ts';

/** What the state of something due rests on. */
export interface DueFacts {
  readonly dueDay?: CalendarDay | undefined;
  readonly overdueFrom?: CalendarDay | undefined;
  /** Figures that were not even submitted, and those that are not public. */
  readonly missing: number;
  readonly unpublished: number;
  readonly today: CalendarDay;
}

/** How something due stands: what is public is done, what waits for verification is submitted, the days tell the rest. */
export function dueState({ dueDay, overdueFrom, missing, unpublished, today }: DueFacts): DueState {
  if (unpublished === 0) return 'done';
  if (missing === 0) return 'submitted';
  if (overdueFrom !== undefined && overdueFrom <= today) return 'overdue';
  return dueDay !== undefined && addDays(dueDay, -noticeDays) <= today ? 'due' : 'upcoming';
}
