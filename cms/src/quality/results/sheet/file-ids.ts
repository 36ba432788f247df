import type { PayloadRequest } from 'payload';

/** The ids of files by their hashes. */
export async function fileIds(
  req: PayloadRequest,
  commune: string,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (hashes.length === 0) return new Map();
  const { docs } = await req.payload.find({
    collection: 'files',
    where: { and: [{ commune: { equals: commune } }, { sha256: { in: [...new Set(hashes)] } }] },
    limit: 0,
    pagination: false,
    depth: 0,
    select: { sha256: true },
    overrideAccess: false,
    req,
  });
  return new Map(docs.map(({ id, sha256 }) => [sha256, id]));
}
