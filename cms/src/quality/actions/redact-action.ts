import type { PayloadRequest } from 'payload';
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
