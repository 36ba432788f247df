import { draftReading, type Reading } from '@camket/shared/reading';
import type { Shelf } from '../decisions/local-draft.ts';
import { isRecord } from '../sheet/is-record.ts';

/** A review as this machine holds it. */
export interface KeptReview {
  /** The revision of the server that it began from. */
  readonly revision: number;
  /** When it was last kept, as an instant. */
  readonly at: string;
  readonly reading: Reading;
}

const nameOf = (id: string): string => `camket:reading:${id}`;
const seenNameOf = (id: string): string => `camket:reading-seen:${id}`;

/** Keeps a review on this machine. Answers whether there was room for it. */
export function keepReview(shelf: Shelf, id: string, review: KeptReview): boolean {
  try {
    shelf.setItem(nameOf(id), JSON.stringify(review));
    return true;
  } catch {
    return false;
  }
}

/** Forgets what was kept, once the server has it. */
export function dropReview(shelf: Shelf, id: string): void {
  shelf.removeItem(nameOf(id));
}

/** What was kept of a review; nothing where there is none or it cannot be read. */
export function keptReview(shelf: Shelf, id: string): KeptReview | undefined {
  const value = parsed(shelf.getItem(nameOf(id)));
  if (!isRecord(value) || typeof value['revision'] !== 'number' || typeof value['at'] !== 'string') return undefined;
  const reading = draftReading(value['reading']);
  return reading === undefined ? undefined : { revision: value['revision'], at: value['at'], reading };
}

/** The doubts that were marked as seen on this machine. */
export function keptSeen(shelf: Shelf, id: string): ReadonlySet<string> {
  const value = parsed(shelf.getItem(seenNameOf(id)));
  return new Set(Array.isArray(value) ? value.filter((name) => typeof name === 'string') : []);
}

/** Keeps which doubts were seen. */
export function keepSeen(shelf: Shelf, id: string, seen: ReadonlySet<string>): void {
  try {
    shelf.setItem(seenNameOf(id), JSON.stringify([...seen]));
  } catch {
    // without room the mark lasts as long as the page
  }
}

function parsed(text: string | null): unknown {
  if (text === null) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}
