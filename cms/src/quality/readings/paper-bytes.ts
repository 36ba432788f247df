import { rm } from 'node:fs/promises';
import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { inTransaction } from '../../database/in-transaction.ts';
import { openBytes, takeOut, untouchedFor } from '../files/byte-store.ts';
import { settingsOf } from '../settings.ts';

/** The bytes of a paper; nothing where they are not there. */
export async function bytesOfPaper(payload: Payload, sha256: string): Promise<Uint8Array | undefined> {
  const open = await openBytes(settingsOf(payload).papersFolder, sha256);
  return open && new Uint8Array(await new Response(open.stream).arrayBuffer());
}

async function isUsed(req: PayloadRequest, sha256: string): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'readings',
    where: { and: [{ sha256: { equals: sha256 } }, { state: { not_equals: 'discarded' } }] },
    overrideAccess: true, // only whether the bytes are needed
    req,
  });
  return totalDocs > 0;
}

/** Takes bytes out of the store that no paper in hand needs. What cannot be removed now is found by the next sweep. */
export async function removeUnusedPapers(req: PayloadRequest, hashes: readonly string[]): Promise<void> {
  const { papersFolder } = settingsOf(req.payload);
  try {
    await inTransaction(req, async (tx) => {
      for (const sha256 of hashes) if (!(await isUsed(tx, sha256))) await takeOut(papersFolder, sha256);
    });
  } catch (error) {
    req.payload.logger.error({ err: error, msg: 'Cannot remove bytes of papers that nobody has in hand' });
  }
}

const hour = 3_600_000;

/** Takes out of the store what a process that ended at a bad moment has left. */
export async function sweepPapers(payload: Payload, age = hour): Promise<void> {
  const { hashes, unfinished } = await untouchedFor(settingsOf(payload).papersFolder, age);
  for (const path of unfinished) await rm(path, { force: true });
  if (hashes.length > 0) await removeUnusedPapers(await createLocalReq({}, payload), hashes);
}
