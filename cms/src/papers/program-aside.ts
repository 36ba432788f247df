import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { cwd } from 'node:process';
import { repositoryRoot } from '../repository-root.ts';

/** A program that runs in a process of its own, and the folders that it is made of. */
export interface ProgramAside {
  readonly file: string;
  readonly folders: readonly string[];
}

/**
 * Finds a program by its file in `src`. A built server carries it beside itself in one piece, which begins in a fraction
 * of the time; whatever else runs, runs what is written in the repository.
 */
export function programAside(source: string): ProgramAside {
  const carried = join(cwd(), 'aside', `${basename(source, '.ts')}.mjs`);
  const isCarried = existsSync(carried);
  const root = realpathSync(isCarried ? dirname(cwd()) : repositoryRoot(cwd()));
  return {
    file: isCarried ? realpathSync(carried) : join(root, 'cms', 'src', source),
    folders: ['node_modules', 'cms', 'shared'].map((folder) => join(root, folder)),
  };
}
