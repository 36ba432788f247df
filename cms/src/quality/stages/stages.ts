/** How far a document has come. `withdrawing` is published still: its withdrawal waits for a leader's word. */
export const stages = [
  'draft',
  'submitted',
  'returned',
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
export const stagesUnderWay: readonly Stage[] = ['draft', 'submitted', 'returned'];

/** The deeds that move a document. */
export const transitions = ['submit', 'return', 'publish', 'correct', 'replace', 'withdraw', 'discard'] as const;

/** A deed of the list above. */
export type Transition = (typeof transitions)[number];

/** Collections whose rows move through stages by themselves; a decision takes its parts along. */
export const movingCollections = ['decisions', 'results', 'task-reports'] as const;

/** A collection of the list above. */
export type MovingCollection = (typeof movingCollections)[number];

type Moves = Readonly<Record<Transition, Partial<Record<Stage, Stage>>>>;

const moves: Moves = {
  submit: { draft: 'submitted', returned: 'submitted' },
  return: { submitted: 'returned', withdrawing: 'published' },
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

/** The stage that a deed leads to; nothing where the deed does not fit the stage. */
export function nextStage(collection: MovingCollection, deed: Transition, from: Stage): Stage | undefined {
  return (collection === 'decisions' ? movesOfDecisions : moves)[deed][from];
}

/** Deeds that must say why. */
export const reasonNeeded: readonly Transition[] = ['return', 'correct', 'withdraw'];

/** Whether a text names a transition. */
export function isTransition(text: string): text is Transition {
  return transitions.some((deed) => deed === text);
}
