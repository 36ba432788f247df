import { readSync } from 'node:fs';
import { type FileHandle, open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';

const chunkSize = 1_048_576;
const newline = 0x0a;

/** A file of lines that only grows; line 1 is the first. It knows where each line that was read or appended stands. */
export interface LogFile {
  /** Reads the whole file once, from its start: batches of whole lines. What follows the last newline is no line. */
  readonly readAll: () => AsyncGenerator<readonly string[]>;
  /** Forgets every line after the first `count` and cuts the file there. Tells how many bytes went. */
  readonly cutAfter: (count: number) => Promise<number>;
  /** Adds lines and returns once the disk has them. */
  readonly append: (lines: readonly string[]) => Promise<void>;
  /** The text of a line. */
  readonly lineAt: (line: number) => string;
  /** Puts other text in place of some lines: the whole file is written anew and takes the old one's place at once. */
  readonly replace: (changed: ReadonlyMap<number, string>) => Promise<void>;
  readonly close: () => Promise<void>;
}

interface Opened {
  readonly path: string;
  handle: FileHandle;
  /** Where each line ends, its newline included. */
  ends: number[];
}

/** Opens a log, and makes it where there is none. */
export async function openLog(path: string): Promise<LogFile> {
  const opened: Opened = { path, handle: await openOrMake(path), ends: [] };
  return {
    readAll: () => {
      opened.ends = [];
      return readLines(opened.handle, (end) => opened.ends.push(end));
    },
    cutAfter: async (count) => {
      opened.ends.length = Math.min(count, opened.ends.length);
      const { size } = await opened.handle.stat();
      if (size > sizeOf(opened)) await cut(opened.handle, sizeOf(opened));
      return size - sizeOf(opened);
    },
    append: async (lines) => {
      const written = lines.map((line) => Buffer.from(`${line}\n`));
      const from = sizeOf(opened);
      await write(opened.handle, Buffer.concat(written), from).catch(async (error: unknown) => {
        await cut(opened.handle, from);
        throw error;
      });
      for (const { length } of written) opened.ends.push(sizeOf(opened) + length);
    },
    lineAt: (line) => readLine(opened, line),
    replace: (changed) => replaceLines(opened, changed),
    close: () => opened.handle.close(),
  };
}

const sizeOf = ({ ends }: Opened): number => ends.at(-1) ?? 0;

function readLine({ path, handle, ends }: Opened, line: number): string {
  const end = ends[line - 1];
  if (end === undefined) throw new RangeError(`Cannot read line ${line} of "${path}": it has ${ends.length}`);
  const start = ends[line - 2] ?? 0;
  const bytes = Buffer.alloc(end - start - 1);
  readSync(handle.fd, bytes, 0, bytes.length, start);
  return bytes.toString('utf8');
}

async function replaceLines(opened: Opened, changed: ReadonlyMap<number, string>): Promise<void> {
  const { path, handle: old, ends: before } = opened;
  const fresh = await open(`${path}.new`, 'w+');
  const ends: number[] = [];
  let [copied, written] = [0, 0];
  for (const [line, text] of [...changed].sort(([one], [other]) => one - other)) {
    const bytes = Buffer.from(`${text}\n`);
    const start = before[line - 2] ?? 0;
    for (const end of before.slice(ends.length, line - 1)) ends.push(end - copied + written);
    written = await copyBytes([old, copied], [fresh, written], start - copied);
    await fresh.write(bytes, 0, bytes.length, written);
    written += bytes.length;
    copied = before[line - 1] ?? start;
    ends.push(written);
  }
  for (const end of before.slice(ends.length)) ends.push(end - copied + written);
  await copyBytes([old, copied], [fresh, written], sizeOf(opened) - copied);
  await fresh.sync();
  await rename(`${path}.new`, path);
  await syncFolder(dirname(path));
  Object.assign(opened, { handle: fresh, ends });
  await old.close();
}

type Place = readonly [file: FileHandle, position: number];

/** Copies so many bytes, and tells where in the other file they end. */
async function copyBytes([from, start]: Place, [to, target]: Place, count: number): Promise<number> {
  const buffer = Buffer.alloc(Math.min(chunkSize, count));
  for (let done = 0; done < count;) {
    const { bytesRead } = await from.read(buffer, 0, Math.min(buffer.length, count - done), start + done);
    if (bytesRead === 0) throw new RangeError(`Cannot copy ${count} bytes: the file ends after ${done}`);
    await to.write(buffer, 0, bytesRead, target + done);
    done += bytesRead;
  }
  return target + count;
}

async function openOrMake(path: string): Promise<FileHandle> {
  const made = await open(path, 'a');
  await made.close();
  await syncFolder(dirname(path));
  return open(path, 'r+');
}

async function* readLines(handle: FileHandle, found: (end: number) => void): AsyncGenerator<readonly string[]> {
  let rest: Buffer = Buffer.alloc(0);
  for (let position = 0; ;) {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(chunkSize), 0, chunkSize, position);
    if (bytesRead === 0) return;
    position += bytesRead;
    const bytes = Buffer.concat([rest, buffer.subarray(0, bytesRead)]);
    const base = position - bytes.length;
    const lines: string[] = [];
    let from = 0;
    for (let at = bytes.indexOf(newline); at !== -1; at = bytes.indexOf(newline, from)) {
      lines.push(bytes.toString('utf8', from, at));
      from = at + 1;
      found(base + from);
    }
    rest = bytes.subarray(from);
    yield lines;
  }
}

async function write(handle: FileHandle, bytes: Buffer, position: number): Promise<void> {
  for (let done = 0; done < bytes.length;) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, position + done);
    done += bytesWritten;
  }
  await handle.datasync();
}

async function cut(handle: FileHandle, size: number): Promise<void> {
  await handle.truncate(size);
  await handle.datasync();
}

/** A new name is on the disk only when its folder is. Where folders cannot be opened (Windows) the system sees to it. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => undefined);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}
