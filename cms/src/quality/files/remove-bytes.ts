import type { PayloadRequest } from 'payload';
import { inTransaction } from '../../database/in-transaction.ts';
import { settingsOf } from '../settings.ts';
import { takeOut } from './byte-store.ts';

async function hasRow(req: PayloadRequest, sha256: string): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'files',
    where: { sha256: { equals: sha256 } },
    overrideAccess: true, // the same bytes may be kept for another commune
    req,
  });
  return totalDocs > 0;
}

/**
 * Takes bytes out of the store that no row names any more. In a transaction, so that nobody keeps them again meanwhile.
 * What cannot be removed now is found by the next sweep.
 */
export async function removeUnnamed(req: PayloadRequest, hashes: readonly string[]): Promise<void> {
  const { filesFolder } = settingsOf(req.payload);
  try {
    await inTransaction(req, async (tx) => {
      for (const sha256 of hashes) {
        if (!(await hasRow(tx, sha256))) await takeOut(filesFolder, sha256);
      }
    });
  } catch (error) {
    req.payload.logger.error({ err: error, msg: 'Cannot remove bytes of files that nothing names' });
  }
}
