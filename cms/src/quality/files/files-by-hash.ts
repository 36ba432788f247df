import type { PayloadRequest } from 'payload';

/** What the store knows of a file's bytes. */
export interface StoredFile {
  readonly mediaType: string;
  readonly size: number;
}

/** Those of these files that a commune has in its store, by the hash of their bytes. */
export async function filesByHash(
  req: PayloadRequest,
  commune: string,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, StoredFile>> {
  if (hashes.length === 0) return new Map();
  const { docs } = await req.payload.find({
    collection: 'files',
    where: { and: [{ commune: { equals: commune } }, { sha256: { in: [...hashes] } }] },
    limit: 0,
    pagination: false,
    depth: 0,
    select: { sha256: true, mediaType: true, size: true },
    overrideAccess: true, // the caller has asked the permission table about the document that names them
    req,
  });
  return new Map(docs.map(({ sha256, mediaType, size }) => [sha256, { mediaType, size }]));
}
