import type { FileReference } from '../decisions/index.ts';
import type { ResultValue } from '../indicators/index.ts';
import type { ReportedPiece } from '../plans/index.ts';
import type { CalendarDay } from '../values/index.ts';
import type { DossierCounts } from './dossiers/dossier-counts.ts';

/** The published document that a result is held against, by its public address and version. */
export interface DecisionReference {
  readonly subject: string;
  readonly version: number;
}

/** A result of an indicator for a period, of one unit or of the whole commune. */
export interface Result {
  readonly decision: DecisionReference;
  /** Key of the indicator. */
  readonly indicator: string;
  /** `2026-Q1`, `2026-03`, `2026-H1`, `2026`, or `2026-01-01/2026-06-30`. */
  readonly period: string;
  /** Key of the unit that reports, or `whole`. */
  readonly part: string;
  readonly value: ResultValue;
  /** The day up to which the counts were taken; may fall before the period's end. */
  readonly cutOff: CalendarDay;
  readonly source: string;
  /** Why the target was missed, in words for the public. */
  readonly cause?: string;
  readonly note?: string;
  /** The counts of dossiers behind the value, where it comes from a list of dossiers. */
  readonly counts?: DossierCounts;
  /** Why the counts do not add up, where they do not; for the public. */
  readonly gapNote?: string;
  /** Said of a figure that a source sent by itself and nobody has verified yet (số liệu tạm tính). */
  readonly provisional?: true;
  readonly evidence: readonly FileReference[];
}

/** The part of a result that sums and verdicts rest on. */
export type Reported = Pick<Result, 'indicator' | 'period' | 'part' | 'value' | 'cutOff'>;

/** What became of a task of the plan, as its unit reports it. */
export interface TaskReport {
  readonly decision: DecisionReference;
  /** Key of the task. */
  readonly task: string;
  /** The occurrence of a recurring task, as a period; absent for a task that is done once. */
  readonly slot?: string;
  readonly status: 'done' | 'inProgress' | 'notStarted' | 'cancelled';
  /** The day on which it was done, with `done`. */
  readonly doneOn?: CalendarDay;
  readonly cutOff: CalendarDay;
  readonly note?: string;
  readonly evidence: readonly FileReference[];
  /** What the plan asks the task to leave behind, each with its files or why it is not there. */
  readonly pieces?: readonly ReportedPiece[];
}
