import { draftReading } from '@camket/shared/reading';
import type { PayloadRequest } from 'payload';
import { inTransaction } from '../../database/in-transaction.ts';
import { asJson } from '../as-json.ts';
import { Refusal } from '../refusal.ts';
import { settingsOf } from '../settings.ts';
import { changeReading, type ReadingHead, rowFor, signedIn } from './reading-rows.ts';
import { signMarks } from './sign-marks.ts';

/** A review as far as it has come, and the revision that it began from. */
export interface Saving {
  readonly id: string;
  readonly revision: number;
  readonly reading: unknown;
}

const noReading =
  'Nội dung gửi lên không phải là một bản đọc: thiếu phần hoặc có phần sai kiểu. Hãy tải lại trang rồi rà soát tiếp.';
const stale = 'Người khác vừa lưu bản đọc này sau khi bạn mở. Hãy xem bản mới rồi lưu lại phần của mình.';

const closedFor: Readonly<Partial<Record<ReadingHead['state'], readonly [status: number, sentence: string]>>> = {
  waiting: [409, 'Tệp đang chờ đọc, chưa có gì để rà soát.'],
  reading: [409, 'Tệp đang được đọc, chưa có gì để rà soát.'],
  failed: [409, 'Tệp này chưa đọc được, chưa có gì để rà soát.'],
  accepted: [423, 'Bản đọc này đã lập thành bản dự thảo: hãy sửa tiếp ở bản dự thảo.'],
  discarded: [423, 'Bản đọc này đã bỏ.'],
};

/** Refuses a review that is not open, or that began from an older revision. */
export function refuseUnlessOpen(row: ReadingHead, revision: number): void {
  const [status, sentence] = closedFor[row.state] ?? [];
  const now = row.revision ?? 0;
  if (status !== undefined) throw new Refusal(status, sentence ?? '', { state: row.state });
  if (now !== revision) throw new Refusal(409, stale, { revision: now });
}

/** Saves a review as far as it has come. */
export async function saveReading(outer: PayloadRequest, { id, revision, reading }: Saving): Promise<number> {
  const person = signedIn(outer);
  return inTransaction(outer, async (req) => {
    const row = await rowFor(req, id, 'draft');
    refuseUnlessOpen(row, revision);
    const sent = draftReading(reading);
    if (sent === undefined) throw new Refusal(400, [{ message: noReading, field: 'reading' }]);
    const signature = { by: person.id, on: settingsOf(req.payload).today() };
    const signed = signMarks(sent, draftReading(row.reading), signature);
    await changeReading(req, id, { reading: asJson(signed), revision: revision + 1 });
    return revision + 1;
  });
}
