import type { Role } from '@camket/shared/communes';
import type { PayloadRequest } from 'payload';
import type { Person } from '../../people/person.ts';
import { note } from '../journal/note.ts';
import { idOf } from '../references.ts';
import { actionRows, markAction, nothingNext, publishedAction } from './action-rows.ts';

/**
 * Takes out of the workroom what a redacted version of an action said: the step being written may have been copied from
 * it. The action goes on from the newest version that is still public; where none is left, nothing more is written of it.
 */
export async function emptyActions(req: PayloadRequest, subject: string): Promise<void> {
  for (const row of await actionRows(req, { subject: { equals: subject } })) {
    const left = await publishedAction(req, row);
    await markAction(req, row, {
      ...nothingNext(),
      ...{ stage: 'published', reason: null, redacted: left === undefined, revision: (row.revision ?? 0) + 1 },
      reached: left?.stage ?? row.reached,
    });
  }
}

/** The version of an action that says what is left of the one before it. */
interface CoveredVersion {
  readonly subject: string;
  readonly version: number;
  readonly reason: string;
}

/** Marks on the row of an action that a covered version stands now, and carries on from there. */
export async function carryOnCovered(
  req: PayloadRequest,
  { subject, version, reason }: CoveredVersion,
  { person, role }: { readonly person: Person; readonly role: Role },
): Promise<void> {
  for (const row of await actionRows(req, { subject: { equals: subject } })) {
    const revision = (row.revision ?? 0) + 1;
    await markAction(req, row, { version, revision, redacted: false, ...(row.stage === 'published' && { reason }) });
    const journal = { deed: 'redact', collection: 'actions', document: row.id, role, who: person, reason };
    await note(req, { ...journal, commune: idOf(row.commune) });
  }
}
