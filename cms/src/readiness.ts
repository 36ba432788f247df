/** Bundlers may load this file more than once in a process; the one flag is on the process itself. */
const flag = Symbol.for('camket.preparing');

/** Whether everything is in place that has to be there before the first request. */
export const isReady = (): boolean => Reflect.get(globalThis, flag) !== true;

/** Runs what has to be done before the first request; until it is done, the app is not ready. */
export async function whilePreparing(work: () => Promise<void>): Promise<void> {
  Reflect.set(globalThis, flag, true);
  await work();
  Reflect.set(globalThis, flag, false);
}
