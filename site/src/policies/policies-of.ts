import { standingOf, type DecisionSummary, type PublicDecision } from '@camket/shared/register';
import type { Policy } from '@camket/shared/policies';
import type { Place } from '../communes/place.ts';
import { documentsOf, read } from '../decisions/documents.ts';

/** A policy with the document that issued it. */
export interface IssuedPolicy {
  readonly policy: Policy;
  readonly decision: PublicDecision;
  readonly summary: DecisionSummary;
}

/** The policies of a commune that were not withdrawn: those of documents in force first, the newest first. */
export function policiesOf(house: App.Locals, place: Place): readonly IssuedPolicy[] {
  const issued = documentsOf(house.record, place)
    .filter(({ decision }) => decision.withdrawn === undefined)
    .flatMap((document) => {
      const policy = read(house, document)?.body.policy;
      return policy === undefined ? [] : { policy, decision: document.decision, summary: document.summary };
    });
  const inForce = issued.filter(({ decision }) => standingOf(decision) === 'inForce');
  return [...inForce, ...issued.filter((one) => !inForce.includes(one))];
}
