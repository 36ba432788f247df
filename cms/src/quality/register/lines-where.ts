import type { PayloadRequest, Where } from 'payload';

/** The canonical lines of the entries that match a condition, the oldest first. */
export async function linesWhere(req: PayloadRequest, where: Where): Promise<readonly string[]> {
  const { docs } = await req.payload.find({
    collection: 'entries',
    where,
    sort: 'seq',
    limit: 0,
    pagination: false,
    depth: 0,
    select: { line: true },
    overrideAccess: true, // every entry is public
    req,
  });
  return docs.map(({ line }) => line);
}
