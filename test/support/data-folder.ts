import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The repository's root. */
export const root = join(import.meta.dirname, '..', '..');

/** A fresh folder for the state of one server, outside the tree. */
export function makeDataFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'camket-'));
}
