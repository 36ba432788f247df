/**
 * Objectives: what a commune sets out to reach in a year, each with its indicators.
 *
 * An objective has no state of its own: `countStates` shows those of its indicators.
 *
 * @module
 */
export type { Objective } from './objective.ts';
export { countStates, sayCounts, type StateCount } from './state-of-objective.ts';
