import { canonicalText, type Json } from './canonical-text.ts';
import { Entry, type EntryKind, type Link, type Sha256 } from './entry.ts';

/** What an act brings to the register; number, moment and hashes are added when it is sealed. */
export type Act = Pick<Entry, 'commune' | 'subject' | 'version' | 'by'> & {
  readonly kind: EntryKind;
  readonly reason?: string;
  readonly body: Readonly<Record<string, Json | undefined>>;
};

/** The text whose SHA-256 is an entry's `hash`: every field but the hash itself and the body. */
export function hashedText(entry: Entry): string {
  const { body: _body, hash: _hash, ...covered } = entry;
  return canonicalText(covered);
}

/** The line under which an entry is stored, served and kept by replicas: its canonical text, body included. */
export function lineOf(entry: Entry): string {
  return canonicalText(entry);
}

/**
 * Makes the next entry after `head`. `now` is an ISO moment in UTC with milliseconds; an entry is never older than the
 * one before it. Throws a `RangeError` where a version after the first has no reason, or the form is not an entry's.
 */
export function seal(act: Act, { head, now, sha256 }: { head: Link; now: string; sha256: Sha256 }): Entry {
  if (act.version > 1 && (act.reason ?? '') === '')
    throw new RangeError(
      `Cannot seal version ${String(act.version)} of "${act.subject}": a new version needs a public reason`,
    );
  const { body, ...fields } = act;
  const written = {
    ...fields,
    seq: head.seq + 1,
    at: now > head.at ? now : head.at,
    bodyHash: sha256(canonicalText(body)),
    previous: head.hash,
  };
  const hash = sha256(canonicalText(written));
  return Entry.parse({ ...written, hash, body: asWritten(body) });
}

const asWritten = (body: Act['body']): unknown => JSON.parse(canonicalText(body));

/** The link that an entry gives to the next one. */
export function linkOf({ seq, hash, at }: Entry): Link {
  return { seq, hash, at };
}
