/**
 * Indicators: the promises in an objective that a result can be held against.
 *
 * An indicator has a target. `judge` tells whether a value keeps it, exactly; `outlook` tells whether it can still be
 * kept or missed. Words such as `trên` and `từ … trở lên` are kept beside the comparator that they were read as, and
 * `sayTarget` gives the reading in words.
 *
 * @module
 */
export {
  comparatorRead,
  type Demand,
  type Demands,
  demandsOf,
  type JudgeContext,
  type ReadComparator,
  satisfies,
  type Undecided,
} from './demand.ts';
export { figureOf, percent } from './figure.ts';
export { type CountField, countFields, type FigureKind, figureKindOf } from './figure-kind.ts';
export {
  type Accumulation,
  accumulations,
  type Indicator,
  type Measure,
  measures,
  type PartOf,
  type Population,
} from './indicator.ts';
export { type IndicatorFault, indicatorFaults } from './indicator-fault.ts';
export { judge, type Judgement, placeOnScale } from './judge.ts';
export {
  type Counts,
  type Needed,
  outlook,
  type Outlook,
  outlookOfCount,
  type Prospect,
  type Remaining,
} from './outlook.ts';
export type { ResultValue } from './result-value.ts';
export { sayOutlook, sayUndecided, undecidedWords } from './say-outlook.ts';
export { isShare, sayTarget, withUnit } from './say-target.ts';
export { sayState, type State, states, stateWords } from './state.ts';
export { type Baseline, type Comparator, comparators, type Target } from './target.ts';
