import { Buffer } from 'node:buffer';
import { spawn, spawnSync } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const bin = join(root, 'node_modules', '.bin');

/** The Node that the lock pins, whatever the machine's own is. */
export const node = join(bin, 'node');

const quiet = {
  ASTRO_DEV_BACKGROUND: '0',
  ASTRO_PREVIEW_BACKGROUND: '0',
  ASTRO_TELEMETRY_DISABLED: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  TURBO_TELEMETRY_DISABLED: '1',
};

/** The environment for what is started here: our tools first on the path, nothing that calls home. */
export function environment(more = {}) {
  return { ...process.env, ...quiet, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`, ...more };
}

/** Runs a command to its end and shows what it writes. Answers whether it went well, and in time if a limit is given. */
export function run(command, args, { more = {}, limit = 0 } = {}) {
  const out = 'inherit';
  return ended(
    spawn(command, args, { cwd: root, stdio: ['ignore', out, out], env: environment(more), timeout: limit }),
  );
}

/** Runs a command to its end beside others. Answers whether it went well, and all that it wrote. */
export async function runAside(command, args) {
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env: environment() });
  const written = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes) => written.push(bytes));
  const isWell = await ended(child);
  return { isWell, written: Buffer.concat(written).toString('utf8') };
}

function ended(child) {
  return new Promise((resolve) => {
    child.once('error', () => resolve(false));
    child.once('close', (code) => resolve(code === 0));
  });
}

/** What a command writes, or nothing where it cannot be run. */
export function ask(command, args) {
  const answer = spawnSync(command, args, { cwd: root, encoding: 'utf8', env: environment() });
  return answer.status === 0 ? answer.stdout.trim() : undefined;
}
