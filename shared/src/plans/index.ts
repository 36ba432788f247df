/**
 * Plans: the tasks that serve the objectives of one decision, who does them, and by when.
 *
 * `taskState` tells how a task stands on a day. A task whose words have not been read into a time has no due day and is
 * never overdue.
 *
 * @module
 */
export { type Occurrence, type Occurrences, occurrencesOf, periodsForDays } from './occurrences.ts';
export { type ContinuousSlot, continuousSlots, continuousSlotWords } from './continuous-slots.ts';
export { type PieceStanding, pieceStandings, type ReportedPiece, unprovenPieces } from './reported-piece.ts';
export {
  type EvidenceKind,
  evidenceKinds,
  evidenceKindWords,
  type EvidencePiece,
  isNeeded,
  requiredEvidence,
} from './required-evidence.ts';
export { afterDayOff, sayTaskState, taskStateWords } from './say-task-state.ts';
export type { SlotState, TaskDeed } from './slot-state.ts';
export type { Body, Plan, Task, Timing } from './task.ts';
export {
  type NoDueDay,
  type TaskContext,
  type TaskState,
  taskState,
  type TaskStateKind,
  taskStates,
} from './task-state.ts';
