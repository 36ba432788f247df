import { join } from 'node:path';
import { feedAt } from './feed-client.ts';
import { type FeedStatus, feedStatus } from './feed-status.ts';
import { type Followed, readFollowed, writeFollowed } from './followed.ts';
import { follow } from './follow.ts';
import { type KeptFiles, keepFiles } from './kept-files.ts';
import { type Change, openReplica, type Replica } from './replica.ts';

/** A register's copy that keeps itself whole and new. */
export interface FollowedRegister {
  readonly folder: string;
  readonly replica: Replica;
  readonly status: FeedStatus;
  readonly files: KeptFiles;
  /** How often files of a commune came or went since the start. */
  readonly fileChanges: (commune: string) => number;
  /** Ends following; returns once nothing is being written any more. */
  readonly close: () => Promise<void>;
}

export interface RegisterStart {
  readonly folder: string;
  readonly cmsUrl: string;
  /** How long, in milliseconds, the cms may be silent before visitors are told. */
  readonly silenceAfter?: number;
  readonly changed: (change: Change) => void;
  readonly tell: (sentence: string) => void;
}

const noteEvery = 30_000;

/** Opens the copy in a folder, and begins to follow the feed. */
export async function followRegister(start: RegisterStart): Promise<FollowedRegister> {
  const { folder, cmsUrl, silenceAfter = 60_000, tell } = start;
  const stopping = new AbortController();
  const { signal } = stopping;
  const before = await readFollowed(folder);
  const later: { settle?: () => void } = {};
  const replica = await openCopy(start, before, (change) => {
    later.settle?.();
    start.changed(change);
  });
  const heardBefore = before?.heardAt === undefined ? {} : { heardAt: before.heardAt };
  const status = feedStatus({ silenceAfter, tell, ...heardBefore });
  const feed = feedAt(cmsUrl);
  const changes = countByCommune();
  const files = await keepFiles({
    folder: join(folder, 'files'),
    named: replica.files,
    feed,
    signal,
    tell,
    changed: changes.add,
  });
  later.settle = files.settle;
  files.settle();
  const note = noteKeeper(folder, replica, status);
  const following = follow({ replica, feed, status, signal });
  const close = async () => {
    stopping.abort();
    await following;
    await note.close();
    await replica.close();
  };
  return { folder, replica, status, files, fileChanges: changes.of, close };
}

async function openCopy(
  { folder, tell }: RegisterStart,
  pin: Followed | undefined,
  changed: (change: Change) => void,
): Promise<Replica> {
  const replica = await openReplica({ folder, changed, ...(pin === undefined ? {} : { pin }) });
  const { seq } = replica.record().head;
  if (replica.cutOff > 0) tell(`Tệp sổ công bố bị hỏng ở cuối: đã bỏ ${replica.cutOff} byte, giữ đến mục số ${seq}.`);
  return replica;
}

function countByCommune() {
  const counts = new Map<string, number>();
  const of = (commune: string): number => counts.get(commune) ?? 0;
  return { of, add: ({ commune }: { readonly commune: string }) => void counts.set(commune, of(commune) + 1) };
}

/** Writes down, now and then and at the end, how far we are. What a refused feed says changes nothing: only what we keep counts. */
function noteKeeper(folder: string, { record }: Replica, { heardAt }: FeedStatus) {
  const note = async () => {
    const { seq, hash } = record().head;
    const heard = heardAt();
    await writeFollowed(folder, { seq, hash, ...(heard === undefined ? {} : { heardAt: heard }) });
  };
  let writing = Promise.resolve();
  const next = () => (writing = writing.then(note, note));
  const timer = setInterval(() => void next().catch(() => undefined), noteEvery);
  timer.unref();
  return {
    close: async () => {
      clearInterval(timer);
      await next();
    },
  };
}
