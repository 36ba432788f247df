import type { Payload } from 'payload';
import { settingsOf } from '../settings.ts';
import { takeUpAgain } from './claim-reading.ts';
import { sweepPapers } from './paper-bytes.ts';
import { wakeReader } from './reader-queue.ts';

const everyMinute = 60_000;

/** Goes on with the papers that wait since before the start; where other nodes read too, looks after theirs from time to time. */
export async function goOnReading(payload: Payload): Promise<void> {
  await sweepPapers(payload);
  await takeUpAgain(payload);
  wakeReader(payload);
  if (!settingsOf(payload).isShared) return;
  setInterval(() => {
    takeUpAgain(payload)
      .then(() => {
        wakeReader(payload);
      })
      .catch((error: unknown) => {
        payload.logger.warn({ err: error, msg: 'Cannot look after papers that wait' });
      });
  }, everyMinute).unref();
}
