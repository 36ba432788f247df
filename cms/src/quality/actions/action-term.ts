import { type ActionTerm, defaultActionTerm } from '@camket/shared/actions';
import { bodies, settingsSubject } from '@camket/shared/register';
import type { PayloadRequest } from 'payload';
import { entryAt, lastOf } from '../register/last-of.ts';

/** The term for stating a cause that the commune has published, else the product's own proposal. */
export async function actionTermOf(req: PayloadRequest, slug: string): Promise<ActionTerm> {
  const last = await lastOf(req, settingsSubject(slug));
  const body = last && (await entryAt(req, last.seq))?.body;
  return bodies.settings.safeParse(body).data?.actionTerm ?? defaultActionTerm;
}
