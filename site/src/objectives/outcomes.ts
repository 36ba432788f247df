import { type HouseOnADay, type Outcome, type OutcomesOfObjective, outcomesIn } from '@camket/shared/register';
import type { ReadDocument } from '../decisions/documents.ts';

export type { Outcome };

/** An objective of a document and how each of its indicators stands today. */
export type ObjectiveOutcome = OutcomesOfObjective & { readonly document: ReadDocument };

/** How everything that a document promises stands today. */
export function outcomesOf(house: HouseOnADay, document: ReadDocument): readonly ObjectiveOutcome[] {
  return outcomesIn(house, document.body).map((outcome) => ({ ...outcome, document }));
}
