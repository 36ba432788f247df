import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const isHash = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);

/** Keeps the bytes of a file under their hash; the same bytes are kept once. */
export async function keepFile(folder: string, hash: string, bytes: Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const passing = join(folder, `.${randomUUID()}`);
  await writeFile(passing, bytes, { mode: 0o600, flush: true });
  await rename(passing, join(folder, hash)); // whole or not there, also after a power cut
}

/** The bytes of a file as a stream, with their number; nothing where they are not kept. */
export async function openFile(folder: string, hash: string): Promise<{ body: ReadableStream; size: number } | undefined> {
  if (!isHash(hash)) return undefined;
  const path = join(folder, hash);
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return undefined;
  return { body: ReadableStream.from<Uint8Array>(createReadStream(path)), size: found.size };
}

/** Takes the bytes of a file away. */
export async function removeFile(folder: string, hash: string): Promise<void> {
  if (isHash(hash)) await rm(join(folder, hash), { force: true });
}

/** Takes away what no row names any more and what was half written, if it has lain there for a day. */
export async function sweepFiles(folder: string, isNamed: (hash: string) => Promise<boolean>): Promise<void> {
  const dayAgo = Date.now() - 86_400_000;
  for (const name of await readdir(folder).catch((): string[] => [])) {
    const { mtimeMs } = await stat(join(folder, name));
    if (mtimeMs < dayAgo && !(isHash(name) && (await isNamed(name)))) await rm(join(folder, name), { force: true });
  }
}
