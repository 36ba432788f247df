/** Bundlers may load this file more than once in a process; the one flag is on the process itself. */
const flag = Symbol.for('camket.ready');

/** Whether everything is in place that has to be there before the first request. */
export const isReady = (): boolean => Reflect.get(globalThis, flag) === true;

/** Says that everything is in place. */
export function becomeReady(): void {
  Reflect.set(globalThis, flag, true);
}
