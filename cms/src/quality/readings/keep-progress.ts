import { createLocalReq, type Payload } from 'payload';
import { inTransaction } from '../../database/in-transaction.ts';
import type { Progress } from '../../papers/paper-read.ts';
import { settingsOf } from '../settings.ts';
import type { Claimed } from './claim-reading.ts';
import { changeReading, readingHead } from './reading-rows.ts';

/** Where a reader tells how far it is. */
export interface ProgressKeeper {
  readonly tell: (progress: Progress) => void;
  readonly end: () => Promise<void>;
}

const everySecond = 1_000;
const signOfLife = 30_000;

/**
 * Keeps on the row how far reading has come, at most once a second, with a sign of life where nothing moves. A row that is
 * no longer this run's stops the reader.
 */
export function keepProgress(payload: Payload, { id, run }: Claimed, stop: AbortController): ProgressKeeper {
  let told: Progress | undefined;
  let writing: Promise<void> = Promise.resolve();
  let writtenAt = Date.now();

  const write = async (): Promise<void> => {
    const progress = told;
    told = undefined;
    writtenAt = Date.now();
    const isOurs = await inTransaction(await createLocalReq({}, payload), async (req) => {
      const row = await readingHead(req, id);
      if (row?.state !== 'reading' || row.run !== run) return false;
      const beatAt = settingsOf(payload).now();
      await changeReading(req, id, { beatAt, ...(progress !== undefined && { progress: { ...progress } }) });
      return true;
    });
    if (!isOurs) stop.abort();
  };

  const clock = setInterval(() => {
    if (told === undefined && Date.now() - writtenAt < signOfLife) return;
    writing = writing.then(write).catch((error: unknown) => {
      payload.logger.warn({ err: error, msg: `Cannot keep the progress of paper ${id}` });
    });
  }, everySecond);

  return {
    tell: (progress) => {
      told = progress;
    },
    end: async () => {
      clearInterval(clock);
      await writing;
    },
  };
}
