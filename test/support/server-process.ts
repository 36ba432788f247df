import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import process, { env, execPath } from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { keptFolder } from './kept-for-the-run.ts';

export interface ServerProcess {
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  /** Everything it has written so far. */
  readonly output: () => string;
  /** Asks it to end, and waits until it has. */
  readonly stop: () => Promise<void>;
  /** Ends it without a word, as a power cut would. */
  readonly kill: () => Promise<void>;
}

export interface ServerStart {
  readonly name: string;
  readonly script: string;
  readonly folder: string;
  readonly port: number;
  readonly health: string;
  readonly environment: Readonly<Record<string, string>>;
  /** The command that makes `script`, for the sentence that tells of its absence. */
  readonly madeBy: string;
}

const patience = 180_000;

/** The servers that run, so that none outlives the tests that started it, also where these break off. */
const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** Ends every server that still runs. */
export async function endServers(): Promise<void> {
  await Promise.all([...running].map((child) => end(child, 'SIGKILL')));
}

/** Starts a server as a process of its own and waits until it is in good health. */
export async function startServer(start: ServerStart): Promise<ServerProcess> {
  if (!existsSync(start.script)) throw new Error(`Cannot start the ${start.name}: run "${start.madeBy}" first`);
  const child = spawn(execPath, [start.script], {
    cwd: start.folder,
    env: { ...inherited(), ...start.environment, ...compiledOnce(), NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  let written = '';
  const listen = (chunk: Buffer) => {
    written += chunk.toString('utf8');
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const output = () => written;

  const url = `http://127.0.0.1:${start.port}`;
  await untilHealthy(child, `${url}${start.health}`).catch(async (error: unknown) => {
    await end(child, 'SIGKILL');
    throw new Error(`Cannot start the ${start.name}: ${String(error)}\n${output().slice(-4_000)}`);
  });
  return {
    url,
    port: start.port,
    pid: child.pid ?? 0,
    output,
    stop: () => end(child, 'SIGTERM'),
    kill: () => end(child, 'SIGKILL'),
  };
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new TypeError('Cannot read the port of a TCP server');
  return address.port;
}

/** The environment of the run, without what would make a server behave as a test or find another's data. */
function inherited(): Record<string, string> {
  const ours = [
    'NODE_ENV',
    'VITEST',
    'NODE_OPTIONS',
    'CAMKET_DATA',
    'DATABASE_URL',
    'PAYLOAD_SECRET',
    'DEMO',
    'SITE_COMMUNE',
    'CAMKET_TODAY',
  ];
  const kept = Object.entries(env).filter(([name]) => !ours.includes(name) && !name.startsWith('VITEST'));
  return Object.fromEntries(kept.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}

/** Servers of one run compile their code once: Node keeps what it has compiled for the next that starts. */
function compiledOnce(): Record<string, string> {
  const kept = keptFolder();
  return kept === undefined ? {} : { NODE_COMPILE_CACHE: join(kept, 'compiled') };
}

async function untilHealthy(child: ChildProcess, health: string): Promise<void> {
  const deadline = performance.now() + patience;
  while (performance.now() < deadline) {
    if (hasEnded(child)) throw new Error(`it ended with code ${String(child.exitCode ?? child.signalCode)}`);
    const answer = await fetch(health, { signal: AbortSignal.timeout(5_000) }).catch(() => undefined);
    await answer?.body?.cancel();
    if (answer?.ok === true) return;
    await wait(100);
  }
  throw new Error(`${health} did not answer 200 within ${patience / 1_000} s`);
}

async function end(child: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  if (hasEnded(child)) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill(signal);
  const late = setTimeout(() => child.kill('SIGKILL'), 15_000);
  await ended;
  clearTimeout(late);
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}
