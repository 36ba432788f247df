/**
 * Plans: the tasks that serve the objectives of one decision, who does them, and by when.
 *
 * `taskState` tells how a task stands on a day. A task whose words have not been read into a time has no due day and is
 * never overdue.
 *
 * @module
 */
export { type Occurrence, type Occurrences, occurrencesOf, periodsForDays } from './occurrences.ts';
export { sayTaskState, taskStateWords } from './say-task-state.ts';
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
