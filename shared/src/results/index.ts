/**
 * Results: what came of the promises.
 *
 * @module
 */
export type { DecisionReference, Result, ResultValue, TaskReport } from './result.ts';
