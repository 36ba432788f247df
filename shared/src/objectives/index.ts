/**
 * Objectives: what a commune sets out to reach in a year, each with its indicators.
 *
 * @module
 */
export type { Objective } from './objective.ts';
