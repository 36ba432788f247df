import { type Break, type Entry, type Link, linkOf, verifyLine } from '@camket/shared/register';
import { sha256 } from './sha256.ts';

/** An entry with the line that it stands in. */
export interface Kept {
  readonly entry: Entry;
  readonly line: string;
}

/** Lines that follow each other, and the first break where there is one. */
export interface Run<Broken = Break> {
  readonly good: readonly Kept[];
  readonly broken?: Broken;
}

/** Follows lines from a link, up to the first that does not hold. */
export function verifyRun(from: Link, lines: readonly string[]): Run {
  const good: Kept[] = [];
  let last = from;
  for (const line of lines) {
    const verified = verifyLine(last, line, sha256);
    if ('broken' in verified) return { good, broken: verified.broken };
    good.push({ entry: verified.entry, line });
    last = linkOf(verified.entry);
  }
  return { good };
}

/** The numbers of the entries that a redaction empties; none for any other entry. */
export function seqsOf({ kind, body }: Entry): readonly number[] {
  const seqs = kind === 'redaction' ? body?.['seqs'] : undefined;
  return Array.isArray(seqs) ? seqs.filter((seq) => typeof seq === 'number') : [];
}
