import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder in which the trials of one run keep their data, and what they hand on to each other. */
    readonly trials: string;
  }
}

/** Makes the folder of a run before its tests; afterwards nothing of it is left. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'camket-trials-'));
  project.provide('trials', folder);
  return () => rm(folder, { recursive: true, force: true });
}
