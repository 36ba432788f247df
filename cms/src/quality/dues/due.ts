import type { CalendarDay } from '@camket/shared/values';

/** How something that is due stands in the workroom: `submitted` waits for verification, `done` is public. */
export type DueState = 'upcoming' | 'due' | 'overdue' | 'submitted' | 'done';

/** Something that a unit, or the commune, owes by a day: a report, a task, an action. */
export interface Due {
  /**
   * Stable for ever: `xa-an-bien/bao-cao/<unit>/<document>/<period>`, `xa-an-bien/nhiem-vu/<task>/<slot>/<unit>`, or the
   * address of an action with `nguyen-nhan` or `viec-lam`. Of a task that is due once the slot is `mot-lan`; of what no
   * unit answers for the unit is `whole`.
   */
  readonly id: string;
  readonly kind: 'report' | 'task' | 'action';
  readonly commune: { readonly id: string; readonly slug: string; readonly name: string };
  /** Absent where the whole commune owes it. */
  readonly unit?: { readonly id: string; readonly key: string; readonly name: string };
  /** The document that wants it, with the number and the moment of its entry. */
  readonly decision: {
    readonly subject: string;
    readonly version: number;
    readonly name: string;
    readonly seq: number;
    readonly at: string;
  };
  /** What is owed, in Vietnamese: «Báo cáo Quý I/2026», or the content of the task. */
  readonly title: string;
  readonly period?: string;
  /** The last day in time; absent where the document sets none, and then it is never overdue. */
  readonly dueDay?: CalendarDay;
  readonly overdueFrom?: CalendarDay;
  /** How many of its figures have not been submitted, of how many. A task is one. */
  readonly missing: number;
  readonly all: number;
  readonly state: DueState;
  /** The screen on which it is done. */
  readonly href: string;
}
