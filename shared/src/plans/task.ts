import type { Time } from '../times/index.ts';

/** Somebody named in a plan: the words as written, and the unit where it is one of the commune's. */
export interface Body {
  readonly text: string;
  /** Key of the unit; absent for roles, groups and bodies outside. */
  readonly unit?: string;
}

/** When something is to be done: the words as written, and what they mean once that has been read. */
export interface Timing {
  readonly wording: string;
  /** What the wording means; absent while nobody has read it, and then there is no due day. */
  readonly times?: readonly Time[];
}

/** One row of a plan. */
export interface Task {
  readonly key: string;
  readonly continues?: string;
  /** Key of the objective that the row serves. */
  readonly objective?: string;
  /** The number as printed, where one is. */
  readonly number?: string;
  readonly content: string;
  readonly lead: readonly Body[];
  readonly support: readonly Body[];
  readonly monitor: readonly Body[];
  readonly time?: Timing;
  /** The expected result or evidence, verbatim. */
  readonly output?: string;
}

/** The plan that serves the objectives of one decision: its rows in printed order. */
export interface Plan {
  readonly key: string;
  readonly title?: string;
  readonly tasks: readonly Task[];
}
