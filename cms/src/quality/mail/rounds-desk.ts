import process from 'node:process';
import { ValidationError, type Payload } from 'payload';
import { settingsOf } from '../settings.ts';
import { type RoundDone, runRound, untilMidnight } from './run-round.ts';

/** The one desk of a process at which rounds are done. */
interface Desk {
  /** The newest round; the next one waits for it. */
  atWork: Promise<unknown>;
  clock: NodeJS.Timeout | undefined;
  isStopping: boolean;
  isFirst: boolean;
}

/** Bundlers may load this file more than once in a process; the one desk is on the process itself. */
const place = Symbol.for('camket.rounds');

const isDesk = (value: unknown): value is Desk => typeof value === 'object' && value !== null && 'atWork' in value;

function theDesk(): Desk {
  const found: unknown = Reflect.get(globalThis, place);
  if (isDesk(found)) return found;
  const desk: Desk = { atWork: Promise.resolve(), clock: undefined, isStopping: false, isFirst: true };
  Reflect.set(globalThis, place, desk);
  return desk;
}

/** Does a round now, after the one that this process may be at. Nothing where another node is at it. */
export async function roundNow(payload: Payload, isThorough: boolean): Promise<RoundDone | undefined> {
  const desk = theDesk();
  const before = desk.atWork.catch(() => undefined);
  const mine = before.then(() => {
    const { isFirst } = desk;
    desk.isFirst = false;
    return runRound(payload, { isThorough, isFirst, isStopping: () => desk.isStopping });
  });
  desk.atWork = mine;
  return mine;
}

/** Begins the rounds: one at once, then one every few minutes and at the change of day, until the process is asked to end. */
export function beginRounds(payload: Payload): void {
  const desk = theDesk();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stop(desk, signal));
  const next = (): void => {
    const { now, roundsEvery } = settingsOf(payload);
    const pause = Math.min(roundsEvery * 1_000, untilMidnight(now()) + 2_000);
    desk.clock = setTimeout(goRound, pause);
    desk.clock.unref();
  };
  const goRound = (): void => {
    roundNow(payload, false)
      .catch((error: unknown) => tell(payload, error))
      .finally(() => {
        if (!desk.isStopping) next();
      });
  };
  goRound();
}

/** Begins nothing new. Listening to a signal takes away its usual effect: where nobody else ends the process, it ends. */
function stop(desk: Desk, signal: 'SIGINT' | 'SIGTERM'): void {
  desk.isStopping = true;
  clearTimeout(desk.clock);
  if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
}

function tell(payload: Payload, error: unknown): void {
  const msg = 'Lượt nhắc việc chưa xong, sẽ làm lại. / The round of reminders broke off and will be done again.';
  if (error instanceof ValidationError) payload.logger.warn({ err: error, msg });
  else payload.logger.error({ err: error, msg });
}
