import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';

const variable = 'CAMKET_KEPT';

/** The folder in which the files of one run keep what others of them start from; nothing outside a run. */
export function keptFolder(): string | undefined {
  return env[variable];
}

/** Makes the folder before the workers start, which inherit its name, and takes it away after them. */
export async function setup(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'camket-kept-'));
  env[variable] = folder;
  return () => rm(folder, { recursive: true, force: true });
}
