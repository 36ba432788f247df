import { canonicalText } from './canonical-text.ts';
import { Entry, genesis, type Link, type Sha256 } from './entry.ts';
import { hashedText, linkOf } from './seal.ts';

/** What can be wrong with a line of the register. */
export type Fault =
  | 'notJson'
  | 'notAnEntry'
  | 'notCanonical'
  | 'wrongNumber'
  | 'wrongPrevious'
  | 'wrongHash'
  | 'wrongBody'
  | 'timeGoesBack'
  | 'noReason'
  | 'bodyMissing';

/** The first place where a register does not hold together. */
export interface Break {
  readonly seq: number;
  readonly fault: Fault;
}

/** A line that holds, as the entry that it is; or the break. */
export type Verified = { readonly entry: Entry } | { readonly broken: Break };

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function faultOf(previous: Link, entry: Entry, sha256: Sha256): Fault | undefined {
  if (entry.seq !== previous.seq + 1) return 'wrongNumber';
  if (entry.previous !== previous.hash) return 'wrongPrevious';
  if (entry.hash !== sha256(hashedText(entry))) return 'wrongHash';
  if (entry.body !== undefined && entry.bodyHash !== sha256(canonicalText(entry.body))) return 'wrongBody';
  if (entry.at < previous.at) return 'timeGoesBack';
  if (entry.version > 1 && entry.reason === undefined) return 'noReason';
  return undefined;
}

/**
 * Checks one line against the link before it. A line without a body holds as far as its hash goes; whether a redaction
 * accounts for it is `verifyRegister`'s and fold's to say, since the redaction comes later.
 */
export function verifyLine(previous: Link, line: string, sha256: Sha256): Verified {
  const seq = previous.seq + 1;
  const value = parsed(line);
  if (value === undefined) return { broken: { seq, fault: 'notJson' } };
  const { success, data: entry } = Entry.safeParse(value);
  if (!success) return { broken: { seq, fault: 'notAnEntry' } };
  if (canonicalText(entry) !== line) return { broken: { seq, fault: 'notCanonical' } };
  const fault = faultOf(previous, entry, sha256);
  return fault === undefined ? { entry } : { broken: { seq, fault } };
}

/** What checking a whole register gives: its head, and the first break where there is one. */
export interface Verdict {
  readonly head: Link;
  readonly entries: number;
  /** Entries whose bodies were redacted, each named by a later redaction. */
  readonly redacted: number;
  readonly broken?: Break;
}

const seqsOf = ({ kind, body }: Entry): readonly unknown[] => {
  const seqs = kind === 'redaction' ? body?.['seqs'] : undefined;
  return Array.isArray(seqs) ? seqs : [];
};

/** Checks a whole register, line by line from the first, and that each missing body is named by a later redaction. */
export function verifyRegister(lines: Iterable<string>, sha256: Sha256): Verdict {
  const bodiless = new Set<unknown>();
  let head = genesis;
  let redacted = 0;
  for (const line of lines) {
    const verified = verifyLine(head, line, sha256);
    if ('broken' in verified) return { head, entries: head.seq, redacted, broken: verified.broken };
    head = linkOf(verified.entry);
    if (verified.entry.body === undefined) bodiless.add(verified.entry.seq);
    for (const seq of seqsOf(verified.entry)) if (bodiless.delete(seq)) redacted += 1;
  }
  const [missing] = bodiless;
  if (typeof missing !== 'number') return { head, entries: head.seq, redacted };
  return { head, entries: head.seq, redacted, broken: { seq: missing, fault: 'bodyMissing' } };
}
