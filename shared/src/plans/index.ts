/**
 * Plans: the tasks that serve the objectives of one decision, who does them, and by when.
 *
 * @module
 */
export type { Body, Plan, Task, Timing } from './task.ts';
