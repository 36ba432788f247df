import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import process, { env } from 'node:process';
import { programAside } from '../papers/program-aside.ts';

const heap = 160;
const young = 16;

/**
 * Starts the process that counts. The lists that it reads hold people's names, so it gets none of the server's secrets,
 * reads no file but its own program and packages, writes none, starts nothing, and what it says on its outputs is not
 * listened to: a list cannot get into a log.
 */
export function startCounter(): ChildProcess {
  const { file, folders } = programAside(join('cases', 'count-child.ts'));
  // asked for by name, since Next takes the file of an imported `fork` for a part of the server and looks for it while building
  const { fork } = process.getBuiltinModule('node:child_process');
  return fork(file, [], {
    env: { PATH: env['PATH'] ?? '', TZ: 'Asia/Ho_Chi_Minh', NODE_ENV: 'production' },
    execArgv: [
      `--max-old-space-size=${String(heap)}`,
      `--max-semi-space-size=${String(young)}`,
      '--permission',
      ...folders.map((folder) => `--allow-fs-read=${folder}/`),
      ...['--disable-warning=ExperimentalWarning', '--disable-warning=SecurityWarning'],
    ],
    serialization: 'advanced',
    stdio: ['pipe', 'ignore', 'ignore', 'ipc'],
  });
}
