import type { ResultValue } from '../indicators/index.ts';

/** What does not add up between a whole and its parts; it is shown and must be explained, and blocks nothing. */
export interface Gap {
  /** The total less the sum of its parts; below 0 where the parts exceed it. */
  readonly gap: number;
  readonly total: number;
  readonly sum: number;
}

/** The gap between a total and the sum of its parts; nothing where they agree. */
export function reconcile(parts: readonly number[], total: number): Gap | undefined {
  const sum = parts.reduce((before, part) => before + part, 0);
  return sum === total ? undefined : { gap: total - sum, total, sum };
}

type Counted = ResultValue & { readonly kind: 'counted' };

/** How a narrower share disagrees with the one that it is a part of; nothing where the two fit together. */
export function partGap(part: Counted, parent: Counted): 'aboveItsWhole' | 'otherDenominator' | undefined {
  if (part.numerator > parent.numerator) return 'aboveItsWhole';
  return part.denominator === parent.denominator ? undefined : 'otherDenominator';
}
