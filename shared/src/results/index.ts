/**
 * Results: what came of the promises.
 *
 * @module
 */
export type { ResultValue } from '../indicators/index.ts';
export type { DecisionReference, Result, TaskReport } from './result.ts';
