import type { PayloadRequest, Where } from 'payload';
import type { Commune as CommuneRow, Unit as UnitRow } from '../../payload-types.ts';
import { notFound } from '../refusal.ts';

/** A commune's row; nothing where there is none. */
export async function communeRow(req: PayloadRequest, where: Where): Promise<CommuneRow | undefined> {
  const { docs } = await req.payload.find({
    collection: 'communes',
    where,
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true, // names of communes are no secret among those who have signed in
    req,
  });
  return docs[0];
}

/** A commune's row, which must be there. */
export async function communeById(req: PayloadRequest, id: string): Promise<CommuneRow> {
  const row = await communeRow(req, { id: { equals: id } });
  if (row === undefined) throw notFound();
  return row;
}

/** The units of a commune, in their order. */
export async function unitRows(req: PayloadRequest, commune: string): Promise<readonly UnitRow[]> {
  const { docs } = await req.payload.find({
    collection: 'units',
    where: { commune: { equals: commune } },
    sort: 'position',
    limit: 0,
    pagination: false,
    depth: 0,
    overrideAccess: true, // names of units are no secret among those who have signed in
    req,
  });
  return docs;
}
