import { randomBytes } from 'node:crypto';
import { type FileHandle, link, mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** The bytes of a file on their way out. */
export interface OpenFile {
  readonly size: number;
  readonly stream: ReadableStream<Uint8Array>;
}

const isHash = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);
const unfinished = '.part';

function pathOf(folder: string, sha256: string): string {
  if (!isHash(sha256)) throw new RangeError(`Cannot name a file "${sha256}": expected 64 hexadecimal digits`);
  return join(folder, sha256);
}

const isErrno = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;

/** Writes bytes beside the store, whole and on the disk, and tells where. */
export async function putAside(folder: string, bytes: Uint8Array): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const aside = join(folder, `${randomBytes(16).toString('hex')}${unfinished}`);
  const file = await open(aside, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  } finally {
    await file.close();
  }
  return aside;
}

/** Gives bytes that were put aside their place in the store, at one stroke; does nothing where they are there already. */
export async function takeIn(folder: string, aside: string, sha256: string): Promise<void> {
  try {
    await link(aside, pathOf(folder, sha256));
  } catch (error) {
    if (!isErrno(error, 'EEXIST')) throw error;
  }
}

/** Takes bytes out of the store. */
export async function takeOut(folder: string, sha256: string): Promise<void> {
  await rm(pathOf(folder, sha256), { force: true });
}

/** Opens the bytes of a hash; nothing where they are not there. Whoever does not read them closes them (`cancel`). */
export async function openBytes(folder: string, sha256: string): Promise<OpenFile | undefined> {
  try {
    const file = await open(pathOf(folder, sha256), 'r');
    const { size } = await file.stat();
    return { size, stream: streamOf(file) };
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return undefined;
    throw error;
  }
}

const piece = 65_536;

function streamOf(file: FileHandle): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      try {
        const { bytesRead, buffer } = await file.read(new Uint8Array(piece), 0, piece);
        if (bytesRead > 0) {
          controller.enqueue(buffer.subarray(0, bytesRead));
          return;
        }
        controller.close();
        await file.close();
      } catch (error) {
        controller.error(error);
        await file.close();
      }
    },
    cancel: () => file.close(),
  });
}

/** Names in the store that nothing has touched for so many milliseconds: hashes, and what was never taken in. */
export async function untouchedFor(folder: string, age: number): Promise<{ hashes: string[]; unfinished: string[] }> {
  const names = await readdir(folder).catch(() => []);
  const hashes: string[] = [];
  const left: string[] = [];
  for (const name of names) {
    if (!isHash(name) && !name.endsWith(unfinished)) continue;
    const { mtimeMs, ctimeMs } = await stat(join(folder, name));
    if (Date.now() - Math.max(mtimeMs, ctimeMs) < age) continue;
    (isHash(name) ? hashes : left).push(isHash(name) ? name : join(folder, name));
  }
  return { hashes, unfinished: left };
}
