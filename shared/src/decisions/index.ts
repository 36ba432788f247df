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
export { meaningsChosen, type WordingPlace } from './meanings-chosen.ts';
