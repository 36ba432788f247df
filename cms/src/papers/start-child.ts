import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import process, { env } from 'node:process';
import { programAside } from './program-aside.ts';

const heap = 400;

/**
 * Starts the process that reads. It opens files that strangers wrote, so it gets none of the server's secrets, reads no
 * file but its own program and packages, writes none and starts nothing.
 */
export function startChild(): ChildProcess {
  const { file, folders } = programAside(join('papers', 'paper-child.ts'));
  // asked for by name, since Next takes the file of an imported `fork` for a part of the server and looks for it while building
  const { fork } = process.getBuiltinModule('node:child_process');
  return fork(file, [], {
    env: { PATH: env['PATH'] ?? '', TZ: env.TZ ?? 'Asia/Ho_Chi_Minh', OMP_THREAD_LIMIT: '1', NODE_ENV: 'production' },
    execArgv: [
      `--max-old-space-size=${String(heap)}`,
      ...['--permission', '--allow-addons', '--allow-worker'],
      ...folders.map((folder) => `--allow-fs-read=${folder}/`),
      ...['--disable-warning=ExperimentalWarning', '--disable-warning=SecurityWarning'],
    ],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
}
