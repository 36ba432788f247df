/**
 * Corrective actions: what follows when a promise was not kept.
 *
 * `missesOf` finds the closed periods that failed; each opens one action. How far an action has come follows from what
 * is written of it (`stageReached`), what is missing for the next stage is told all at once (`obstaclesToStep`), and
 * whether it has helped is read from later figures alone (`effectivenessOf`). An accepted deviation stands beside a
 * state and never changes it.
 *
 * @module
 */
export {
  type ActionTerm,
  causeDueDay,
  defaultActionTerm,
  sayActionTerm,
  sayTermSetter,
  termFor,
  termSetters,
} from './action-term.ts';
export {
  type ActionContent,
  type ActionStage,
  actionStages,
  actionStageWords,
  type ActionStep,
  contentOf,
  type CorrectiveAction,
  endedStages,
  foundOf,
  type Miss,
  openAction,
  type OpenedAction,
  type ShownBy,
} from './corrective-action.ts';
export {
  type Deviation,
  deviationFaults,
  type DeviationStanding,
  sayDeviation,
  standingOfDeviation,
} from './deviation.ts';
export { type AwaitedBecause, effectivenessOf, type Effectiveness, type PeriodFigure } from './effectiveness.ts';
export { figuresOf, type MissedPeriod, missesOf } from './misses.ts';
export { sayAction, sayCauseLate, sayEffectiveness } from './say-action.ts';
export { changesWhatStood, sayNews } from './say-news.ts';
export { type ActionStanding, causeStatedOn, type DatedVersion, standingOfAction } from './standing.ts';
export {
  type ActionContext,
  type ActionObstacle,
  actionWith,
  contentFaults,
  nextStageOf,
  obstaclesToStep,
  stageReached,
  type WrittenStage,
} from './steps.ts';
