import type { PayloadRequest } from 'payload';
import { afterCommit, inTransaction } from '../../database/in-transaction.ts';
import { Refusal } from '../refusal.ts';
import { removeUnusedPapers } from './paper-bytes.ts';
import { stopReader, wakeReader } from './reader-queue.ts';
import { changeReading, headFor, noteReading, type ReadingHead } from './reading-rows.ts';

const notUnderWay = 'Tệp này không còn đang đọc nên không có gì để dừng.';
const stopped = 'Đã dừng đọc theo yêu cầu. Bấm «Thử lại» để đọc từ đầu.';

/** Stops reading a paper that waits or is being read; it can be read again. */
export async function stopReading(outer: PayloadRequest, id: string): Promise<ReadingHead['state']> {
  const to = 'failed';
  await inTransaction(outer, async (req) => {
    const row = await headFor(req, id, 'draft');
    if (row.state !== 'waiting' && row.state !== 'reading') throw new Refusal(409, notUnderWay, { state: row.state });
    await changeReading(req, id, { state: to, sentence: stopped, progress: null, run: null });
    await noteReading(req, row, { deed: 'stopReading', to });
    afterCommit(req, () => {
      stopReader(id);
    });
  });
  return to;
}

const notFailed = 'Chỉ đọc lại được tệp chưa đọc được hoặc đã dừng đọc.';

/** Puts a paper that could not be read back in the queue. */
export async function readAgain(outer: PayloadRequest, id: string): Promise<ReadingHead['state']> {
  const to = 'waiting';
  await inTransaction(outer, async (req) => {
    const row = await headFor(req, id, 'draft');
    if (row.state !== 'failed') throw new Refusal(409, notFailed, { state: row.state });
    await changeReading(req, id, { state: to, sentence: null, progress: null, attempts: 0 });
    await noteReading(req, row, { deed: 'readAgain', to });
    afterCommit(req, () => {
      wakeReader(outer.payload);
    });
  });
  return to;
}

const isDraft = 'Bản đọc này đã lập thành bản dự thảo nên không bỏ được. Muốn bỏ thì bỏ bản dự thảo.';

/** Gives a paper up: what was read goes, and the original with it where nobody else has it in hand. */
export async function discardReading(outer: PayloadRequest, id: string): Promise<ReadingHead['state']> {
  const to = 'discarded';
  const sha256 = await inTransaction(outer, async (req) => {
    const row = await headFor(req, id, 'discard');
    if (row.state === 'accepted') throw new Refusal(409, isDraft, { state: row.state });
    if (row.state === to) return row.sha256;
    await changeReading(req, id, { state: to, ...nothingKept });
    await noteReading(req, row, { deed: 'discard', to });
    afterCommit(req, () => {
      stopReader(id);
    });
    return row.sha256;
  });
  await removeUnusedPapers(outer, [sha256]);
  return to;
}

/** What an emptied reading holds. */
export const nothingKept = {
  source: null,
  reading: null,
  progress: null,
  sentence: null,
  notes: null,
  run: null,
} as const;
