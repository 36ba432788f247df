import type { PayloadRequest, Where } from 'payload';
import { nothingKept } from './leave-reading.ts';
import { changeReading, type ReadingHead } from './reading-rows.ts';

async function papersWhere(req: PayloadRequest, where: Where): Promise<readonly ReadingHead[]> {
  const { docs } = await req.payload.find({
    collection: 'readings',
    where,
    limit: 0,
    pagination: false,
    depth: 0,
    select: { source: false, reading: false },
    overrideAccess: true, // whoever redacts has asked the permission table
    req,
  });
  return docs;
}

async function versionsOf(req: PayloadRequest, subject: string): Promise<readonly string[]> {
  const { docs } = await req.payload.find({
    collection: 'decisions',
    where: { subject: { equals: subject } },
    limit: 0,
    pagination: false,
    depth: 0,
    select: {},
    overrideAccess: true, // only which rows there are
    req,
  });
  return docs.map(({ id }) => id);
}

/**
 * Empties the papers that a decision was read from, in whatever version, and the same paper wherever it is in hand; tells
 * the hashes of their bytes.
 */
export async function emptyPapersOf(req: PayloadRequest, subject: string): Promise<readonly string[]> {
  const decisions = await versionsOf(req, subject);
  if (decisions.length === 0) return [];
  const read = await papersWhere(req, { decision: { in: [...decisions] } });
  const hashes = [...new Set(read.map(({ sha256 }) => sha256))].filter((hash) => hash !== '');
  if (hashes.length === 0) return [];
  for (const { id, state } of await papersWhere(req, { sha256: { in: hashes } })) {
    const change = { ...nothingKept, name: redactedName, begunByName: null, sha256: '' };
    await changeReading(req, id, { ...change, state: state === 'accepted' ? state : 'discarded' });
  }
  return hashes;
}

const redactedName = 'Nội dung đã che';
