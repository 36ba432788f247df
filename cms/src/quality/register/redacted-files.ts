import type { PayloadRequest } from 'payload';
import { permitFor } from '../stages/guard.ts';
import type { Named } from './redacted-entries.ts';

async function isNamedStill(req: PayloadRequest, sha256: string): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'entries',
    where: { 'files.sha256': { equals: sha256 } },
    overrideAccess: true, // every entry is public
    req,
  });
  return totalDocs > 0;
}

/** Removes the rows of files that only emptied entries named, in every commune, and tells their hashes. */
export async function dropFiles(req: PayloadRequest, entries: readonly Named[]): Promise<readonly string[]> {
  const hashes = new Set(entries.flatMap(({ files }) => (files ?? []).map(({ sha256 }) => sha256)));
  const dropped: string[] = [];
  for (const sha256 of hashes) {
    if (await isNamedStill(req, sha256)) continue;
    dropped.push(sha256);
    const { docs } = await req.payload.find({
      collection: 'files',
      where: { sha256: { equals: sha256 } },
      limit: 0,
      pagination: false,
      depth: 0,
      select: {},
      overrideAccess: true, // a redaction reaches every commune that keeps these bytes
      req,
    });
    for (const { id } of docs) {
      await req.payload.delete({
        collection: 'files',
        id,
        context: permitFor(id),
        depth: 0,
        overrideAccess: true,
        req,
      });
    }
  }
  return dropped;
}
