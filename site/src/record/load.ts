import { canonicalText, Entry, extend, type PublicRecord } from '@camket/shared/register';
import type { LogFile } from './log-file.ts';
import { type NamedFiles, forgetFiles, noteFiles } from './named-files.ts';
import { seqsOf, verifyRun } from './verify-run.ts';

/** What is built from the entries: the record, and the files that they name. */
export interface Folded {
  readonly record: PublicRecord;
  readonly files: NamedFiles;
}

/** What loading found: how many bytes at the end of the file did not hold and were cut off. */
export interface Loaded {
  readonly cutOff: number;
}

/** Folds a verified entry in. */
export function foldIn({ record, files }: Folded, entry: Entry): void {
  extend(record, entry);
  noteFiles(files, entry);
  const redacted = seqsOf(entry).filter((seq) => seq < entry.seq);
  if (redacted.length > 0) forgetFiles(files, redacted);
}

/**
 * Reads a log from its first line, verifying each. The first line that does not hold and all after it are cut off: they
 * are fetched again. A body that a redaction names and that is still there goes from the disk now.
 */
export async function load(log: LogFile, folded: Folded): Promise<Loaded> {
  for await (const lines of log.readAll()) {
    const { good, broken } = verifyRun(folded.record.head, lines);
    for (const { entry } of good) foldIn(folded, entry);
    if (broken !== undefined) break;
  }
  const cutOff = await log.cutAfter(folded.record.head.seq);
  await emptyLines(
    log,
    folded.record.entries.flatMap(({ seq, redactedBy }) => (redactedBy === undefined ? [] : [seq])),
  );
  return { cutOff };
}

/** Takes the bodies of entries out of the file. */
export async function emptyLines(log: LogFile, seqs: readonly number[]): Promise<void> {
  const changed = new Map<number, string>();
  for (const seq of seqs) {
    const { body, ...bare } = Entry.parse(JSON.parse(log.lineAt(seq)));
    if (body !== undefined) changed.set(seq, canonicalText(bare));
  }
  if (changed.size > 0) await log.replace(changed);
}
