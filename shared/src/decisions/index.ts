/**
 * Decisions: signed acts that issue a policy, objectives and a plan as one whole.
 *
 * What keeps a draft from being published is an obstacle, and all obstacles are named at once; what merely looks wrong
 * is a doubt, and never blocks.
 *
 * @module
 */
export {
  type Article,
  type ChosenReading,
  type Decision,
  type DecisionForm,
  decisionForms,
  type FileReference,
  type Signer,
} from './decision.ts';
export { articleOfCauseClause } from './article-of-cause-clause.ts';
export { type CauseClause, type CauseTerm, longestTerm } from './cause-clause.ts';
export { isReadableTime } from './bad-times.ts';
export { carryExcerpts, type Change } from './carry-excerpts.ts';
export { type Excerpt, excerptStates } from './excerpt.ts';
export { meaningsChosen, type WordingPlace } from './meanings-chosen.ts';
export { isUsualSymbol, writeNumber } from './number-and-symbol.ts';
export { type Obstacle, type ObstacleKind, obstaclesToPublishing } from './obstacles.ts';
export { type Doubt, type DoubtKind, doubtsOf } from './doubts.ts';
export type { Path } from './places.ts';
export { sayDoubt, sayObstacle } from './say.ts';
export { sayPlace } from './say-place.ts';
export { placeName, type TextPlace, textsOf } from './texts-of.ts';
