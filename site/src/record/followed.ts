import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Pin } from './replica.ts';

/** What a run leaves for the next: how far the register had come, and when it was last heard. */
export interface Followed extends Pin {
  readonly heardAt?: string;
}

const name = 'followed.json';

/** Reads what the run before left; nothing where it left nothing that can be read. */
export async function readFollowed(folder: string): Promise<Followed | undefined> {
  const text = await readFile(join(folder, name), 'utf8').catch(() => '');
  try {
    const read: unknown = JSON.parse(text);
    return isFollowed(read) ? read : undefined;
  } catch {
    return undefined;
  }
}

/** Leaves a note for the next run. */
export async function writeFollowed(folder: string, followed: Followed): Promise<void> {
  await writeFile(join(folder, `${name}.new`), JSON.stringify(followed));
  await rename(join(folder, `${name}.new`), join(folder, name));
}

function isFollowed(read: unknown): read is Followed {
  if (typeof read !== 'object' || read === null || !('seq' in read) || !('hash' in read)) return false;
  const heardAt = 'heardAt' in read ? read.heardAt : undefined;
  return (
    typeof read.seq === 'number' &&
    typeof read.hash === 'string' &&
    (heardAt === undefined || (typeof heardAt === 'string' && !Number.isNaN(Date.parse(heardAt))))
  );
}
