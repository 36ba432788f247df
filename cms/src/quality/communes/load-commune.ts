import type { PayloadRequest, Where } from 'payload';
import { withinTransaction } from '../../database/within-transaction.ts';
import type { Commune as CommuneRow, Unit as UnitRow } from '../../payload-types.ts';
import { notFound } from '../refusal.ts';

/** What most deeds need of a commune, without its lists of names. */
export type CommuneHead = Pick<CommuneRow, 'id' | 'slug' | 'kind' | 'title' | 'fourEyes'>;

const head = { slug: true, kind: true, title: true, fourEyes: true } as const;

const heads = withinTransaction<CommuneHead>();
const keys = withinTransaction<string>();
const lists = withinTransaction<readonly UnitRow[]>();

/** Called when a commune or a unit has changed, so that the deed that changed it sees it as it is. */
export function forgetCommunes(): void {
  heads.forget();
  keys.forget();
  lists.forget();
}

/** The head of a commune; nothing where there is none. */
export async function communeHead(req: PayloadRequest, where: Where): Promise<CommuneHead | undefined> {
  const { docs } = await req.payload.find({
    collection: 'communes',
    where,
    limit: 1,
    pagination: false,
    depth: 0,
    select: head,
    overrideAccess: true, // names of communes are no secret among those who have signed in
    req,
  });
  return docs[0];
}

/** The head of a commune, which must be there. */
export async function communeById(req: PayloadRequest, id: string): Promise<CommuneHead> {
  const found = await heads.find(req, id, () => communeHead(req, { id: { equals: id } }));
  if (found === undefined) throw notFound();
  return found;
}

/** A commune's whole row, which must be there. */
export async function communeRow(req: PayloadRequest, id: string): Promise<CommuneRow> {
  const { docs } = await req.payload.find({
    collection: 'communes',
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true, // the caller has asked the permission table
    req,
  });
  if (docs[0] === undefined) throw notFound();
  return docs[0];
}

/** The units of a commune, in their order. */
export async function unitRows(req: PayloadRequest, commune: string): Promise<readonly UnitRow[]> {
  return (await lists.find(req, commune, () => readUnits(req, commune))) ?? [];
}

async function readUnits(req: PayloadRequest, commune: string): Promise<readonly UnitRow[]> {
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

/** The key under which results name a unit; nothing where there is no such unit. */
export async function unitKey(req: PayloadRequest, id: string | undefined): Promise<string | undefined> {
  return id === undefined ? undefined : keys.find(req, id, () => keyOfUnit(req, id));
}

async function keyOfUnit(req: PayloadRequest, id: string): Promise<string | undefined> {
  const { docs } = await req.payload.find({
    collection: 'units',
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    depth: 0,
    select: { key: true },
    overrideAccess: true, // keys of units are public
    req,
  });
  return docs[0]?.key ?? undefined;
}
