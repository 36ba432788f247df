import { setTimeout as wait } from 'node:timers/promises';

/** Waits until something holds, and says what it waited for where it never does. */
export async function until(what: string, holds: () => boolean | Promise<boolean>, patience = 30_000): Promise<void> {
  const deadline = performance.now() + patience;
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error(`Waited ${patience} ms in vain: ${what}`);
    await wait(20);
  }
}
