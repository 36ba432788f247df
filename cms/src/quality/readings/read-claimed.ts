import { createLocalReq, type Payload } from 'payload';
import { inTransaction } from '../../database/in-transaction.ts';
import type { WholeRead } from '../../papers/paper-read.ts';
import { asJson } from '../as-json.ts';
import { settingsOf } from '../settings.ts';
import type { Claimed } from './claim-reading.ts';
import { keepProgress } from './keep-progress.ts';
import { bytesOfPaper } from './paper-bytes.ts';
import { changeReading, readingHead, type ReadingChange } from './reading-rows.ts';

const noBytes = 'Không còn tệp gốc trong kho của hệ thống. Hãy tải tệp lên lại.';
const brokeDown =
  'Phần đọc văn bản gặp sự cố khi đọc tệp này. Hãy thử lại; nếu vẫn vậy, hãy dán nội dung văn bản thay cho tệp.';
const tooLong =
  'Văn bản dài hơn 1,5 triệu ký tự, quá dài để rà soát một lần. Hãy tách riêng quyết định và các phụ lục cần nhập.';

/** The longest text that is kept: a database row must hold it beside what was read out of it. */
const longestText = 1_500_000;

function changeFor(outcome: WholeRead): ReadingChange {
  if (outcome.kind === 'refused') return { state: 'failed', sentence: outcome.sentence };
  const { source, reading, mediaType, pages, isOcr, notes } = outcome;
  if (source.text.length > longestText) return { state: 'failed', sentence: tooLong };
  return {
    ...{ state: 'read', sentence: null, revision: 1, attempts: 0 },
    ...{ source: asJson(source), reading: asJson(reading), notes: [...notes] },
    ...{ mediaType, pages, isOcr },
  };
}

/** Reads a claimed paper and keeps what came of it, unless somebody has stopped or discarded it meanwhile. */
export async function readClaimed(payload: Payload, claimed: Claimed, stop: AbortController): Promise<void> {
  const outcome = await outcomeOf(payload, claimed, stop);
  if (stop.signal.aborted) return;
  await inTransaction(await createLocalReq({}, payload), async (req) => {
    const row = await readingHead(req, claimed.id);
    if (row?.state !== 'reading' || row.run !== claimed.run) return;
    await changeReading(req, claimed.id, { ...changeFor(outcome), progress: null, run: null });
  });
}

async function outcomeOf(payload: Payload, claimed: Claimed, stop: AbortController): Promise<WholeRead> {
  const progress = keepProgress(payload, claimed, stop);
  try {
    const bytes = await bytesOfPaper(payload, claimed.sha256);
    if (bytes === undefined) return { kind: 'refused', sentence: noBytes };
    const watch = { signal: stop.signal, onProgress: progress.tell };
    return await settingsOf(payload).readPaper(bytes, claimed.name, watch);
  } catch (error) {
    if (!stop.signal.aborted) payload.logger.error({ err: error, msg: `Cannot read paper ${claimed.id}` });
    return { kind: 'refused', sentence: brokeDown };
  } finally {
    await progress.end();
  }
}
