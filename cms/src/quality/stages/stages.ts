/** How far a document has come. `withdrawing` is published still: its withdrawal waits for a leader's word. */
export const stages = [
  'draft',
  'submitted',
  'returned',
  'accepted',
  'published',
  'withdrawing',
  'superseded',
  'withdrawn',
  'discarded',
] as const;

/** A stage of the list above. */
export type Stage = (typeof stages)[number];

/** Stages of what stands in the register. */
export const publicStages: readonly Stage[] = ['published', 'withdrawing', 'superseded', 'withdrawn'];

/** Stages in which the text may be changed. */
export const openStages: readonly Stage[] = ['draft', 'returned'];

/** Stages of a version on its way to the register. */
export const stagesUnderWay: readonly Stage[] = ['draft', 'submitted', 'returned', 'accepted'];

/** The deeds that move a document. */
export const transitions = [
  'submit',
  'return',
  'accept',
  'publish',
  'correct',
  'replace',
  'withdraw',
  'discard',
] as const;

/** A deed of the list above. */
export type Transition = (typeof transitions)[number];

/** Collections whose rows move through stages by themselves; a decision takes its parts along. */
export const movingCollections = ['decisions', 'results', 'task-reports', 'unit-reports', 'reports'] as const;

/** A collection of the list above. */
export type MovingCollection = (typeof movingCollections)[number];

type Moves = Readonly<Record<Transition, Partial<Record<Stage, Stage>>>>;

const moves: Moves = {
  submit: { draft: 'submitted', returned: 'submitted' },
  return: { submitted: 'returned', withdrawing: 'published' },
  accept: {},
  publish: { submitted: 'published', withdrawing: 'withdrawn' },
  correct: { published: 'published' },
  replace: {},
  withdraw: { published: 'withdrawn' },
  discard: { draft: 'discarded', returned: 'discarded' },
};

/** A decision's withdrawal is asked for by one and confirmed by another; a result's is done at once. */
const movesOfDecisions: Moves = {
  ...moves,
  replace: { published: 'published' },
  withdraw: { published: 'withdrawing' },
};

/** A consolidated report is compiled by the secretary and published by a leader; its withdrawal waits for a leader too. */
const movesOfReports: Moves = { ...moves, withdraw: { published: 'withdrawing' } };

/** A unit's report is accepted by the secretary first; it is published with the consolidated one, or by itself. */
const movesOfUnitReports: Moves = {
  ...movesOfReports,
  return: { submitted: 'returned', accepted: 'returned', withdrawing: 'published' },
  accept: { submitted: 'accepted' },
  publish: { accepted: 'published', withdrawing: 'withdrawn' },
};

const movesOf: Readonly<Record<MovingCollection, Moves>> = {
  decisions: movesOfDecisions,
  results: moves,
  'task-reports': moves,
  'unit-reports': movesOfUnitReports,
  reports: movesOfReports,
};

/** The stage that a deed leads to; nothing where the deed does not fit the stage. */
export function nextStage(collection: MovingCollection, deed: Transition, from: Stage): Stage | undefined {
  return movesOf[collection][deed][from];
}

/** Deeds that must say why. */
export const reasonNeeded: readonly Transition[] = ['return', 'correct', 'withdraw'];

/** Whether a text names a transition. */
export function isTransition(text: string): text is Transition {
  return transitions.some((deed) => deed === text);
}
