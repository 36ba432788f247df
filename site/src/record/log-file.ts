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
  const { path, handle: old, ends: lines } = opened;
  const fresh = await open(`${path}.new`, 'w+');
  const ends = await copyLines(fresh, lines.length, (line) => changed.get(line) ?? readLine(opened, line));
  await rename(`${path}.new`, path);
  await syncFolder(dirname(path));
  Object.assign(opened, { handle: fresh, ends });
  await old.close();
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

async function copyLines(to: FileHandle, count: number, textOf: (line: number) => string): Promise<number[]> {
  const ends: number[] = [];
  let position = 0;
  for (let first = 1; first <= count; first += 1_000) {
    const batch: Buffer[] = [];
    for (let line = first; line < first + 1_000 && line <= count; line += 1) {
      const bytes = Buffer.from(`${textOf(line)}\n`);
      batch.push(bytes);
      ends.push((ends.at(-1) ?? 0) + bytes.length);
    }
    const bytes = Buffer.concat(batch);
    await to.write(bytes, 0, bytes.length, position);
    position += bytes.length;
  }
  await to.sync();
  return ends;
}

/** A new name is on the disk only when its folder is. Where folders cannot be opened (Windows) the system sees to it. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => undefined);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}
