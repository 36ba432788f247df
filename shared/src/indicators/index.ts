/**
 * Indicators: the promises in an objective that a result can be held against.
 *
 * @module
 */
export {
  accumulations, measures, type Accumulation, type Indicator, type Measure, type PartOf, type Population,
} from './indicator.ts';
export { comparators, type Baseline, type Comparator, type Target } from './target.ts';
