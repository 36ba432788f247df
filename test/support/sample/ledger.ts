import { createHash } from 'node:crypto';
import {
  type Act,
  type Body,
  type Entry,
  genesis,
  lineOf,
  type Link,
  linkOf,
  type ReadKind,
  seal,
} from '@camket/shared/register';

/** SHA-256 as the register asks for it. */
const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** A key of the workroom's form: a prefix and ten letters, always the same for the same words. */
export const keyOf = (prefix: string, words: string): string => `${prefix}${sha256(words).slice(0, 10)}`;

/** The body of a kind, without the salt that the ledger adds. */
export type Unsalted<Kind extends ReadKind> = Omit<Body<Kind>, 'salt'>;

/** What is written down: moment, place and author of an act, and what it says. */
export type Deed = Omit<Act, 'body' | 'version' | 'reason'> & {
  readonly at: string;
  readonly reason?: string;
  readonly version?: number;
  readonly body: Act['body'];
};

/** A register in the making: `write` seals the next entry and gives its number. */
export interface Ledger {
  readonly write: (deed: Deed) => number;
  /** Takes the bodies of these entries out, as a redaction does that has just been written. */
  readonly empty: (seqs: readonly number[]) => void;
  readonly lines: () => readonly string[];
  readonly head: () => Link;
}

/** Opens an empty ledger, or goes on after the head of another. */
export function openLedger(from: Link = genesis): Ledger {
  const entries: Entry[] = [];
  let head = from;
  return {
    write: ({ at, ...deed }) => {
      const act = { version: 1, ...deed, body: { ...deed.body, salt: sha256(`salt ${head.seq}`).slice(0, 32) } };
      const entry = seal(act, { head, now: at, sha256 });
      entries.push(entry);
      head = linkOf(entry);
      return entry.seq;
    },
    empty: (seqs) => {
      for (const [index, entry] of entries.entries()) {
        if (!seqs.includes(entry.seq)) continue;
        const { body: _body, ...bare } = entry;
        entries[index] = bare;
      }
    },
    lines: () => entries.map(lineOf),
    head: () => head,
  };
}
