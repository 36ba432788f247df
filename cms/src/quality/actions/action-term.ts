import { type ActionTerm, termFor } from '@camket/shared/actions';
import { bodies, settingsSubject } from '@camket/shared/register';
import type { DecisionReference } from '@camket/shared/results';
import type { PayloadRequest } from 'payload';
import { entryAt, lastOf } from '../register/last-of.ts';
import { publishedDecision } from '../register/published-decision.ts';

/** The term for stating a cause: the document's own, else the one that the commune has published, else the default. */
export async function actionTermOf(
  req: PayloadRequest,
  slug: string,
  decision: DecisionReference,
): Promise<ActionTerm> {
  const last = await lastOf(req, settingsSubject(slug));
  const body = last && (await entryAt(req, last.seq))?.body;
  const ofCommune = bodies.settings.safeParse(body).data?.actionTerm;
  return termFor(await publishedDecision(req, slug, decision), ofCommune);
}
