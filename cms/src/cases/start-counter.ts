import type { ChildProcess } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process, { cwd, env } from 'node:process';
import { repositoryRoot } from '../repository-root.ts';

const heap = 160;
const young = 16;

/**
 * Starts the process that counts. The lists that it reads hold people's names, so it gets none of the server's secrets,
 * reads no file but its own program and packages, writes none, starts nothing, and what it says on its outputs is not
 * listened to: a list cannot get into a log.
 */
export function startCounter(): ChildProcess {
  const root = realpathSync(programRoot());
  // asked for by name, since Next takes the file of an imported `fork` for a part of the server and looks for it while building
  const { fork } = process.getBuiltinModule('node:child_process');
  return fork(join(root, 'cms', program), [], {
    env: { PATH: env['PATH'] ?? '', TZ: 'Asia/Ho_Chi_Minh', NODE_ENV: 'production' },
    execArgv: [
      `--max-old-space-size=${String(heap)}`,
      `--max-semi-space-size=${String(young)}`,
      '--permission',
      ...['node_modules', 'cms', 'shared'].map((folder) => `--allow-fs-read=${join(root, folder)}/`),
      ...['--disable-warning=ExperimentalWarning', '--disable-warning=SecurityWarning'],
    ],
    serialization: 'advanced',
    stdio: ['pipe', 'ignore', 'ignore', 'ipc'],
  });
}

const program = join('src', 'cases', 'count-child.ts');

/** A built server carries the program in its own folder; whatever else runs, runs in the repository. */
function programRoot(): string {
  return existsSync(join(cwd(), program)) ? dirname(cwd()) : repositoryRoot(cwd());
}
