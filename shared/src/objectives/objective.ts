import type { Indicator } from '../indicators/index.ts';

/** A numbered quality objective (mục tiêu chất lượng) with the promises in it that can be held against results. */
export interface Objective {
  readonly key: string;
  /** The key of last year's objective that this one goes on from. */
  readonly continues?: string;
  /** The number as printed; a signed document is never renumbered. */
  readonly number?: string;
  /** The whole text, sub-items included, verbatim. */
  readonly statement: string;
  readonly indicators: readonly Indicator[];
}
