import type { Payload } from 'payload';
import { claimNext } from './claim-reading.ts';
import { readClaimed } from './read-claimed.ts';

/** The one desk of a process: a paper lies on it, or none. */
interface Desk {
  isAtWork: boolean;
  isAsked: boolean;
  current: { readonly id: string; readonly stop: AbortController } | undefined;
}

/** Bundlers may load this file more than once in a process; the one desk is on the process itself. */
const place = Symbol.for('camket.reader');

const isDesk = (value: unknown): value is Desk => typeof value === 'object' && value !== null && 'isAtWork' in value;

function theDesk(): Desk {
  const found: unknown = Reflect.get(globalThis, place);
  if (isDesk(found)) return found;
  const desk: Desk = { isAtWork: false, isAsked: false, current: undefined };
  Reflect.set(globalThis, place, desk);
  return desk;
}

/** Tells the reader that a paper waits. Papers are read one at a time, beside whatever the server does. */
export function wakeReader(payload: Payload): void {
  const desk = theDesk();
  desk.isAsked = true;
  if (!desk.isAtWork) void work(payload, desk);
}

async function work(payload: Payload, desk: Desk): Promise<void> {
  desk.isAtWork = true;
  try {
    while (desk.isAsked) {
      desk.isAsked = false;
      await readAllWaiting(payload, desk);
    }
  } catch (error) {
    payload.logger.error({ err: error, msg: 'Cannot go on reading papers' });
  } finally {
    desk.isAtWork = false;
  }
}

async function readAllWaiting(payload: Payload, desk: Desk): Promise<void> {
  for (let next = await claimNext(payload); next !== undefined; next = await claimNext(payload)) {
    const stop = new AbortController();
    desk.current = { id: next.id, stop };
    try {
      await readClaimed(payload, next, stop);
    } finally {
      desk.current = undefined;
    }
  }
}

/** Stops reading a paper, where it lies on this process's desk. */
export function stopReader(id: string): void {
  const { current } = theDesk();
  if (current?.id === id) current.stop.abort();
}
