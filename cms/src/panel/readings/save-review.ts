import type { Reading } from '@camket/shared/reading';
import type { Words } from '../../words/vi.ts';
import { ask, isDone, valueAt } from '../request/ask.ts';
import { sayRefusal } from '../request/refused.ts';
import type { NotSaved } from '../saving/saving-status.ts';
import { type WholeReading, wholeReadingIn } from './whole-reading.ts';

/** What came of saving a review. */
export type SavedReview = { readonly kind: 'saved'; readonly revision: number } | NotSaved<WholeReading>;

/** Sends a review to the server, as a change of the revision that it began from. */
export async function saveReview(
  { id, revision }: { readonly id: string; readonly revision: number },
  reading: Reading,
  words: Words,
): Promise<SavedReview> {
  const answer = await ask('PUT', `/readings/${id}/whole`, { revision, reading });
  if (answer.kind === 'offline') return { kind: 'offline' };
  const next = isDone(answer) ? valueAt(answer, 'revision') : undefined;
  if (typeof next === 'number') return { kind: 'saved', revision: next };
  const newest = answer.status === 409 ? await newestReading(id) : undefined;
  if (newest !== undefined) return { kind: 'conflict', newest };
  return { kind: 'failed', message: sayRefusal(answer, words) };
}

/** Asks the server for a reading as it is now. */
async function newestReading(id: string): Promise<WholeReading | undefined> {
  const answer = await ask('GET', `/readings/${id}/whole`);
  return isDone(answer) ? wholeReadingIn(answer.body) : undefined;
}
