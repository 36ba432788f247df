import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { environment } from './tree.mjs';

const longestPause = 30_000;
const patience = 12_000;

/**
 * Keeps servers running: shows their lines under their names and starts a dead one again, each time after a longer
 * pause. One that ends before it was ever in good health is not started again: its settings are wrong.
 */
export function keepServers() {
  const running = new Map();
  let isStopping = false;

  /** Starts a server and waits for its health. Answers false where it ends before. */
  async function start(server) {
    const state = { deaths: 0, isReady: false };
    spawnOnce(server, state);
    state.isReady = await untilHealthy(server.health, () => running.has(server.name) && !isStopping);
    return state.isReady;
  }

  function spawnOnce(server, state) {
    const child = spawn(server.command, server.args, {
      cwd: server.folder,
      env: environment(server.environment),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.set(server.name, child);
    const born = Date.now();
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => console.log(`[${server.name}] ${line}`));
    }
    child.once('error', (error) => console.error(`[${server.name}] ${error.message}`));
    child.once('close', (code, signal) => {
      running.delete(server.name);
      if (!isStopping && state.isReady) void startAgain(server, state, { born, end: signal ?? code });
    });
  }

  async function startAgain(server, state, { born, end }) {
    state.deaths = Date.now() - born > 60_000 ? 0 : state.deaths + 1;
    const pause = Math.min(1_000 * 2 ** state.deaths, longestPause);
    console.error(`[${server.name}] đã dừng (${end}); khởi động lại sau ${pause / 1_000} giây.`);
    await wait(pause);
    if (!isStopping) spawnOnce(server, state);
  }

  /** Asks all to end; those that have not after a while are ended. */
  async function stop() {
    isStopping = true;
    const children = [...running.values()];
    for (const child of children) child.kill('SIGTERM');
    const late = setTimeout(() => children.forEach((child) => child.kill('SIGKILL')), patience);
    await Promise.all(
      children.map((child) => (hasEnded(child) ? undefined : new Promise((done) => child.once('exit', done)))),
    );
    clearTimeout(late);
  }

  return { start, stop };
}

async function untilHealthy(url, isWorthwhile) {
  while (isWorthwhile()) {
    const answer = await fetch(url, { signal: AbortSignal.timeout(20_000) }).catch(() => undefined);
    await answer?.body?.cancel();
    if (answer?.ok === true) return true;
    await wait(250);
  }
  return false;
}

function hasEnded(child) {
  return child.exitCode !== null || child.signalCode !== null;
}
