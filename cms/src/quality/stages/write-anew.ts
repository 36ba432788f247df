import type { DecisionReference } from '@camket/shared/results';
import type { PayloadRequest } from 'payload';
import { newId } from '../../database/insert-rows.ts';
import { lastOf } from '../register/last-of.ts';
import { settingsOf } from '../settings.ts';

interface Emptied {
  readonly decision: DecisionReference;
  readonly [field: string]: unknown;
}

/**
 * Adds the draft of a correction whose model was redacted: where it belongs is there, what it says is for a person to
 * write. It goes beneath the form, which takes no blanks; whoever saves it is asked for them.
 */
export async function writeAnew(
  req: PayloadRequest,
  collection: 'results' | 'task-reports',
  emptied: Emptied,
): Promise<string> {
  const id = newId(req);
  const now = settingsOf(req.payload).now();
  const times = { createdAt: now, updatedAt: now };
  const decision = await standingReference(req, emptied.decision);
  const data = { ...emptied, decision, ...times, redacted: false };
  await req.payload.db.create({ collection, data, customID: id, req, returning: false });
  return id;
}

/** The version of a document that stands now, so that nothing is held against one whose words are gone. */
export async function standingReference(
  req: PayloadRequest,
  { subject, version }: DecisionReference,
): Promise<DecisionReference> {
  const last = await lastOf(req, subject);
  return { subject, version: last?.kind === 'decision' ? last.version : version };
}
