import { EventEmitter } from 'node:events';

/** Bundlers may load this file more than once in a process; listeners and speakers still have to meet. */
const meetingPoint = Symbol.for('camket.announcements');
const known: unknown = Reflect.get(globalThis, meetingPoint);
const news = known instanceof EventEmitter ? known : new EventEmitter();
news.setMaxListeners(0);
Reflect.set(globalThis, meetingPoint, news);

/** Tells everybody who listens in this process that an entry has been committed. */
export function announce(seq: number): void {
  news.emit('entry', seq);
}

/** A wait for the next entry, which ends with it, after so long, or when it is no longer wanted. */
export interface Waiting {
  readonly arrived: Promise<void>;
  readonly end: () => void;
}

/** Begins to wait for the next entry, at most so long. */
export function waitForEntry(patience: number, signal: AbortSignal): Waiting {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const end = (): void => {
    clearTimeout(clock);
    news.off('entry', end);
    signal.removeEventListener('abort', end);
    resolve(undefined);
  };
  const clock = setTimeout(end, patience);
  news.on('entry', end);
  signal.addEventListener('abort', end);
  if (signal.aborted) end();
  return { arrived: promise, end };
}
