import { randomUUID } from 'node:crypto';
import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { inTransaction } from '../../database/in-transaction.ts';
import { settingsOf } from '../settings.ts';
import { changeReading, type ReadingHead } from './reading-rows.ts';

/** A paper that this process reads now; whoever reads it later has another run. */
export interface Claimed {
  readonly id: string;
  readonly run: string;
  readonly name: string;
  readonly sha256: string;
}

type Waiting = Pick<ReadingHead, 'id' | 'name' | 'sha256' | 'mediaType' | 'createdAt' | 'attempts'>;

/** What is soon done comes first: text before what may have to be recognised from pictures. */
function effort({ mediaType }: Waiting): number {
  if (mediaType.startsWith('image/')) return 2;
  return mediaType === 'application/pdf' ? 1 : 0;
}

function inTurn(one: Waiting, other: Waiting): number {
  const difference = effort(one) - effort(other);
  return difference === 0 ? one.createdAt.localeCompare(other.createdAt) : difference;
}

async function rowsIn(req: PayloadRequest, state: 'reading' | 'waiting'): Promise<readonly ReadingHead[]> {
  const { docs } = await req.payload.find({
    collection: 'readings',
    where: { state: { equals: state } },
    sort: 'createdAt',
    limit: 200,
    pagination: false,
    depth: 0,
    select: { source: false, reading: false },
    overrideAccess: true, // the reader works for everybody
    req,
  });
  return docs;
}

/** Takes the next waiting paper, so that nobody else reads it; nothing where none waits. */
export async function claimNext(payload: Payload): Promise<Claimed | undefined> {
  return inTransaction(await createLocalReq({}, payload), async (req) => {
    const [next] = (await rowsIn(req, 'waiting')).toSorted(inTurn);
    if (next === undefined) return undefined;
    const { id, name, sha256, attempts } = next;
    const run = randomUUID();
    await changeReading(req, id, {
      ...{ state: 'reading', run, beatAt: settingsOf(payload).now(), attempts: (attempts ?? 0) + 1 },
      ...{ progress: { done: 0, of: 0, words: 'Đang mở tệp' }, sentence: null },
    });
    return { id, run, name, sha256 };
  });
}

/** How long a node may be silent about a paper that it reads, in milliseconds. */
const patience = 180_000;
const mostAttempts = 3;

const brokenOff =
  'Máy chủ đã ngừng giữa chừng ba lần khi đang đọc tệp này. Tệp có thể quá nặng: hãy tách tệp, hoặc quét lại ở độ phân giải thấp hơn.';

/**
 * Puts papers back in the queue whose reader has ended in the middle: all of them where no other node reads, else those of
 * which nothing was heard for a while. A paper that breaks off again and again is given back with the reason.
 */
export async function takeUpAgain(payload: Payload): Promise<void> {
  const { isShared, now } = settingsOf(payload);
  const silentSince = new Date(Date.parse(now()) - patience).toISOString();
  await inTransaction(await createLocalReq({}, payload), async (req) => {
    for (const { id, beatAt, attempts } of await rowsIn(req, 'reading')) {
      if (isShared && (beatAt ?? '') > silentSince) continue;
      const isGivenUp = (attempts ?? 0) >= mostAttempts;
      const change = isGivenUp ? ({ state: 'failed', sentence: brokenOff } as const) : ({ state: 'waiting' } as const);
      await changeReading(req, id, { ...change, progress: null, run: null });
    }
  });
}
