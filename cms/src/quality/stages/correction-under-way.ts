import type { PayloadRequest } from 'payload';
import { type MovingCollection, stagesUnderWay } from './stages.ts';

/** The row on its way to the register that corrects another, where there is one. */
export async function correctionUnderWay(
  req: PayloadRequest,
  collection: MovingCollection,
  id: string,
): Promise<string | undefined> {
  const { docs } = await req.payload.find({
    collection,
    where: { and: [{ revises: { equals: id } }, { stage: { in: [...stagesUnderWay] } }] },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true, // move() asks the permission table about the row that is corrected
    req,
  });
  return docs[0]?.id;
}
