import type { ChildProcess } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process, { cwd, env } from 'node:process';
import { repositoryRoot } from '../repository-root.ts';

const heap = 400;

/**
 * Starts the process that reads. It opens files that strangers wrote, so it gets none of the server's secrets, reads no
 * file but its own program and packages, writes none and starts nothing.
 */
export function startChild(): ChildProcess {
  const root = realpathSync(programRoot());
  // asked for by name, since Next takes the file of an imported `fork` for a part of the server and looks for it while building
  const { fork } = process.getBuiltinModule('node:child_process');
  return fork(programIn(root), [], {
    env: { PATH: env['PATH'] ?? '', TZ: env.TZ ?? 'Asia/Ho_Chi_Minh', OMP_THREAD_LIMIT: '1', NODE_ENV: 'production' },
    execArgv: [
      `--max-old-space-size=${String(heap)}`,
      ...['--permission', '--allow-addons', '--allow-worker'],
      ...['node_modules', 'cms', 'shared'].map((folder) => `--allow-fs-read=${join(root, folder)}/`),
      ...['--disable-warning=ExperimentalWarning', '--disable-warning=SecurityWarning'],
    ],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
}

const program = join('src', 'papers', 'paper-child.ts');

const programIn = (root: string): string => join(root, 'cms', program);

/** A built server carries the program in its own folder; whatever else runs, runs in the repository. */
function programRoot(): string {
  return existsSync(join(cwd(), program)) ? dirname(cwd()) : repositoryRoot(cwd());
}
