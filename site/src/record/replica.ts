import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type Body,
  type DecisionBody,
  emptyRecord,
  genesis,
  type Link,
  type PublicRecord,
  verifyLine,
} from '@camket/shared/register';
import { type BodyReader, readBodies } from './body-reader.ts';
import type { FeedBreak } from './break-words.ts';
import { emptyLines, type Folded, foldIn, load } from './load.ts';
import { type LogFile, openLog } from './log-file.ts';
import type { NamedFiles } from './named-files.ts';
import { sha256 } from './sha256.ts';
import { type Kept, type Run, seqsOf, verifyRun } from './verify-run.ts';
import { waitingRoom } from './waiting-room.ts';

/** What was kept by one step: the newest number, and whether something was taken out. */
export interface Change {
  readonly seq: number;
  readonly redacted: boolean;
}

/** The site's own copy of the register: every entry in it was verified and stands on the disk. */
export interface Replica {
  /** The record as it stands; a new object after each change, so that what was made from an older one can be told. */
  readonly record: () => PublicRecord;
  readonly files: NamedFiles;
  /** The link after which lines are wanted next: our head, or the last of the entries that wait for their redaction. */
  readonly wanted: () => Link;
  /** Verifies lines, keeps what holds, tells about it, and names the first break. */
  readonly take: (lines: readonly string[]) => Promise<FeedBreak | undefined>;
  /** The first entry without a body that no redaction has named; such entries wait and are not yet kept. */
  readonly unproven: () => number | undefined;
  /** Lets go of what waits. */
  readonly letGo: () => void;
  /** Whether a line is the newest entry that we have, as far as its hash says. */
  readonly isHead: (line: string) => boolean;
  /** What a document's entry says; nothing where the body is gone. Throws where our own file no longer holds it. */
  readonly bodyOf: (seq: number) => DecisionBody | undefined;
  /** What a published report says, by the same rules. */
  readonly reportOf: (seq: number) => Body<'report'> | undefined;
  /** An entry whose line was found damaged on the disk, until it is mended. */
  readonly damaged: () => number | undefined;
  /** Puts a good line in the place of a damaged one. Tells whether it fits. */
  readonly mend: (line: string) => Promise<boolean>;
  /** Bytes that were cut off the file at loading because they did not hold. */
  readonly cutOff: number;
  readonly close: () => Promise<void>;
}

/** Which entry a copy has already seen, so that a feed cannot bring another one in its place. */
export type Pin = Pick<Link, 'seq' | 'hash'>;

export interface ReplicaStart {
  readonly folder: string;
  readonly pin?: Pin;
  readonly changed: (change: Change) => void;
}

/** Opens the copy in a folder and verifies every line of it. */
export async function openReplica({ folder, pin, changed }: ReplicaStart): Promise<Replica> {
  await mkdir(folder, { recursive: true });
  const log = await openLog(join(folder, 'register.jsonl'));
  const folded: Folded = { record: emptyRecord(), files: new Map() };
  const { cutOff } = await load(log, folded);
  return replicaOf({ log, folded, cutOff, changed, ...(pin === undefined ? {} : { pin }) });
}

interface Parts {
  readonly log: LogFile;
  readonly folded: Folded;
  readonly cutOff: number;
  readonly pin?: Pin;
  readonly changed: (change: Change) => void;
}

function replicaOf({ log, folded, cutOff, pin, changed }: Parts): Replica {
  const { record, files } = folded;
  const waiting = waitingRoom();
  const reader = readBodies(log, record);
  let view = { ...record };
  const last = () => waiting.last() ?? record.head;
  const keep = async (kept: readonly Kept[]) => {
    if (kept.length === 0) return;
    await log.append(kept.map(({ line }) => line));
    for (const { entry } of kept) foldIn(folded, entry);
    const redacted = kept.flatMap(({ entry }) => seqsOf(entry).filter((seq) => seq < entry.seq));
    reader.forget(redacted);
    await emptyLines(log, redacted);
    view = { ...record };
    changed({ seq: record.head.seq, redacted: redacted.length > 0 });
  };
  return {
    record: () => view,
    files,
    wanted: last,
    take: async (lines) => {
      const { good, broken } = unlessPinned(verifyRun(last(), lines), pin);
      waiting.add(good);
      await keep(waiting.proven());
      return broken;
    },
    unproven: () => waiting.unproven() ?? firstUnproven(record),
    letGo: waiting.letGo,
    isHead: (line) => isEntry(record, record.head.seq, line),
    bodyOf: reader.bodyOf,
    reportOf: reader.reportOf,
    damaged: reader.damaged,
    mend: (line) => mendLine({ log, record, line, reader }),
    cutOff,
    close: log.close,
  };
}

interface Mending {
  readonly log: LogFile;
  readonly record: PublicRecord;
  readonly line: string;
  readonly reader: BodyReader;
}

async function mendLine({ log, record, line, reader }: Mending): Promise<boolean> {
  const seq = reader.damaged() ?? 0;
  if (!isEntry(record, seq, line)) return false;
  await log.replace(new Map([[seq, line]]));
  reader.mended();
  return true;
}

/** Ends a run before the entry that stands in the place of another one which we have already seen. */
function unlessPinned(run: Run, pin: Pin | undefined): Run<FeedBreak> {
  const other = run.good.findIndex(({ entry }) => entry.seq === pin?.seq && entry.hash !== pin.hash);
  if (other === -1 || pin === undefined) return run;
  return { good: run.good.slice(0, other), broken: { seq: pin.seq, fault: 'otherHistory' } };
}

function isEntry(record: PublicRecord, seq: number, line: string): boolean {
  const verified = verifyLine(linkBefore(record, seq), line, sha256);
  return 'entry' in verified && verified.entry.hash === record.entries[seq - 1]?.hash;
}

function linkBefore({ entries }: PublicRecord, seq: number): Link {
  return entries[seq - 2] ?? genesis;
}

function firstUnproven({ unshown }: PublicRecord): number | undefined {
  return [...unshown.values()].find(({ because }) => because === 'bodyMissing')?.seq;
}
