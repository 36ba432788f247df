/**
 * Decisions: signed acts that issue a policy, objectives and a plan as one whole.
 *
 * @module
 */
export {
  decisionForms, type Article, type ChosenReading, type Decision, type DecisionForm, type FileReference, type Signer,
} from './decision.ts';
