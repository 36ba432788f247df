import type { PayloadRequest } from 'payload';
import { settingsOf } from '../settings.ts';
import type { MovingCollection } from './stages.ts';

/** Writes what a deed marks on a row. Its text stays as it is, so no form is checked and no version is kept. */
export async function markRow(
  req: PayloadRequest,
  [collection, id]: readonly [MovingCollection, string],
  marks: object,
): Promise<void> {
  const data = { ...marks, updatedAt: settingsOf(req.payload).now() };
  await req.payload.db.updateOne({ collection, id, data, req, returning: false });
}
