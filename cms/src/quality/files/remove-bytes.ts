import type { PayloadRequest } from 'payload';
import { inTransaction } from '../../database/in-transaction.ts';
import { settingsOf } from '../settings.ts';
import { takeOut } from './byte-store.ts';

/** Whether a row of any commune or an entry of the register still names these bytes. */
async function isNamed(req: PayloadRequest, sha256: string): Promise<boolean> {
  const places = [
    ['files', 'sha256'],
    ['entries', 'files.sha256'],
  ] as const;
  for (const [collection, path] of places) {
    const { totalDocs } = await req.payload.count({
      collection,
      where: { [path]: { equals: sha256 } },
      overrideAccess: true, // only whether the bytes are needed
      req,
    });
    if (totalDocs > 0) return true;
  }
  return false;
}

/**
 * Takes bytes out of the store that nothing names any more. In a transaction, so that nobody keeps them again meanwhile.
 * What cannot be removed now is found by the next sweep.
 */
export async function removeUnnamed(req: PayloadRequest, hashes: readonly string[]): Promise<void> {
  const { filesFolder } = settingsOf(req.payload);
  try {
    await inTransaction(req, async (tx) => {
      for (const sha256 of hashes) {
        if (!(await isNamed(tx, sha256))) await takeOut(filesFolder, sha256);
      }
    });
  } catch (error) {
    req.payload.logger.error({ err: error, msg: 'Cannot remove bytes of files that nothing names' });
  }
}
