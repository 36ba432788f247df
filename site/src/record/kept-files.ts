import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { setTimeout as wait } from 'node:timers/promises';
import type { Feed } from './feed-client.ts';
import type { NamedFile, NamedFiles } from './named-files.ts';

/** The files of the register that stand on our own disk. */
export interface KeptFiles {
  /** Hashes of the files that are here. */
  readonly here: ReadonlySet<string>;
  /** Fetches what is named and not here, and throws out what is here and no longer named. */
  readonly settle: () => void;
  /** The path of a file whose bytes were checked against their hash; nothing where it is not here or was changed. */
  readonly checked: (sha256: string) => Promise<string | undefined>;
  /** How many files are named and not here. */
  readonly missing: () => number;
}

export interface KeptFilesStart {
  readonly folder: string;
  readonly named: NamedFiles;
  readonly feed: Feed;
  readonly signal: AbortSignal;
  /** Told whenever a file came or went. */
  readonly changed: (file: Pick<NamedFile, 'sha256' | 'commune'>) => void;
  readonly tell: (sentence: string) => void;
}

const patience = 120_000;
const firstPause = 1_000;
const longestPause = 300_000;

/** Opens the folder of files. */
export async function keepFiles(start: KeptFilesStart): Promise<KeptFiles> {
  const { folder, named, changed, tell } = start;
  await mkdir(folder, { recursive: true });
  const here = new Set((await readdir(folder)).filter((name) => /^[0-9a-f]{64}$/.test(name)));
  const sound = new Map<string, string>();
  const settle = settler(start, here);
  return {
    here,
    settle,
    missing: () => missingOf(named, here).length,
    checked: async (sha256) => {
      if (!here.has(sha256) || !named.has(sha256)) return undefined;
      const path = join(folder, sha256);
      const seen = await seenAs(path);
      if (seen !== undefined && (sound.get(sha256) === seen || (await hashOf(path)) === sha256)) {
        sound.set(sha256, seen);
        return path;
      }
      here.delete(sha256);
      await rm(path, { force: true });
      changed({ sha256, commune: named.get(sha256)?.commune ?? '' });
      tell(`Tệp ${sha256} trên đĩa đã bị thay đổi; đang tải lại.`);
      settle();
      return undefined;
    },
  };
}

const missingOf = (named: NamedFiles, here: ReadonlySet<string>): readonly NamedFile[] =>
  [...named.values()].filter(({ sha256 }) => !here.has(sha256));

/** One worker at a time: it fetches until nothing is missing, and pauses longer after each round that failed. */
function settler({ signal, tell, ...start }: KeptFilesStart, here: Set<string>): () => void {
  let news = new AbortController();
  let working = false;
  const work = async () => {
    for (let failures = 0; !signal.aborted;) {
      const { signal: noticed } = news;
      const [error] = await fetchAll({ signal, tell, ...start }, here);
      if (error === undefined && !noticed.aborted) return;
      if (error === undefined) continue;
      failures += 1;
      if (failures === 1) tell(`Còn tệp chưa tải về được: ${error.message}`);
      const pause = Math.min(longestPause, firstPause * 2 ** (failures - 1));
      await wait(pause, undefined, { signal: AbortSignal.any([signal, noticed]) }).catch(() => undefined);
    }
  };
  const workOn = async () => {
    try {
      await work();
    } catch (error) {
      tell(`Không giữ được tệp: ${String(error)}`);
    } finally {
      working = false;
    }
  };
  return () => {
    news.abort();
    news = new AbortController();
    if (working) return;
    working = true;
    void workOn();
  };
}

async function fetchAll({ folder, named, feed, signal, changed }: KeptFilesStart, here: Set<string>): Promise<Error[]> {
  for (const sha256 of [...here].filter((name) => !named.has(name))) {
    here.delete(sha256);
    await rm(join(folder, sha256), { force: true });
  }
  const errors: Error[] = [];
  for (const file of missingOf(named, here)) {
    const { sha256 } = file;
    try {
      const bytes = await feed.file(sha256, AbortSignal.any([signal, AbortSignal.timeout(patience)]));
      await fetchInto(join(folder, sha256), file, bytes);
      here.add(sha256); // where a redaction took its name meanwhile, the next round throws it out
      changed(file);
    } catch (error) {
      errors.push(error instanceof Error ? error : new Error(String(error)));
    }
  }
  return errors;
}

async function seenAs(path: string): Promise<string | undefined> {
  const found = await stat(path, { bigint: true }).catch(() => undefined);
  return found && [found.ino, found.size, found.mtimeNs].join(' ');
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

/** Writes a stream beside its place, and moves it there once its size and hash are right and the disk has it. */
async function fetchInto(path: string, file: NamedFile, bytes: ReadableStream<Uint8Array>): Promise<void> {
  const part = `${path}.part`;
  const handle = await open(part, 'w');
  try {
    const hash = createHash('sha256');
    let size = 0;
    for await (const piece of bytes) {
      size += piece.length;
      if (size > file.size)
        throw new RangeError(`Cannot keep file ${file.sha256}: it is longer than ${file.size} bytes`);
      hash.update(piece);
      await handle.write(piece);
    }
    if (size !== file.size || hash.digest('hex') !== file.sha256)
      throw new RangeError(`Cannot keep file ${file.sha256}: its bytes do not fit its hash and size`);
    await handle.sync();
    await rename(part, path);
  } finally {
    await handle.close();
    await rm(part, { force: true });
  }
}
