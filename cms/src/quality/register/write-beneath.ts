import type { CollectionSlug, PayloadRequest } from 'payload';

/** Writes beneath every form and hook, as a redaction does: nothing is checked and no earlier version is left. */
export async function writeBeneath(
  req: PayloadRequest,
  [collection, id]: readonly [CollectionSlug, string],
  change: object,
): Promise<void> {
  const row = await req.payload.db.findOne({ collection, where: { id: { equals: id } }, req });
  const data = { ...row, ...change }; // a row with lists is written whole
  await req.payload.db.updateOne({ collection, id, data, req, returning: false });
  const { versions } = req.payload.collections[collection].config;
  if (versions) await req.payload.db.deleteVersions({ collection, where: { parent: { equals: id } }, req });
}
