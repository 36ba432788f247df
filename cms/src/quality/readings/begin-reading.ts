import { rm } from 'node:fs/promises';
import type { PayloadRequest } from 'payload';
import { afterCommit, inTransaction, isInTransaction } from '../../database/in-transaction.ts';
import { may } from '../../people/may.ts';
import { communeHead } from '../communes/load-commune.ts';
import { putAside, takeIn } from '../files/byte-store.ts';
import { notAllowed, Refusal } from '../refusal.ts';
import { sha256 } from '../register/sha256.ts';
import { settingsOf } from '../settings.ts';
import { removeUnusedPapers } from './paper-bytes.ts';
import { wakeReader } from './reader-queue.ts';
import { noteReading, type ReadingHead, signedIn } from './reading-rows.ts';
import { statesInHand } from './reading-states.ts';
import type { Paper } from './receive-paper.ts';

/** A paper that is in hand now, and whether it was not before. */
export interface Begun {
  readonly row: ReadingHead;
  readonly isNew: boolean;
}

/** The paper of these bytes that somebody of the commune has in hand already. */
async function inHand(req: PayloadRequest, commune: string, hash: string): Promise<ReadingHead | undefined> {
  const { docs } = await req.payload.find({
    collection: 'readings',
    where: {
      and: [{ commune: { equals: commune } }, { sha256: { equals: hash } }, { state: { in: [...statesInHand] } }],
    },
    limit: 1,
    pagination: false,
    depth: 0,
    select: { source: false, reading: false },
    overrideAccess: true, // whoever asks has these very bytes, and may draft in this commune
    req,
  });
  return docs[0];
}

async function makeRow(req: PayloadRequest, commune: string, { name, mediaType, bytes }: Paper): Promise<ReadingHead> {
  const person = signedIn(req);
  const row = await req.payload.create({
    collection: 'readings',
    data: {
      ...{ commune, name, mediaType, size: bytes.length, sha256: sha256(bytes) },
      ...{ state: 'waiting', isOcr: false, revision: 0, attempts: 0 },
      ...{ begunBy: person.id, begunByName: person.name },
    },
    depth: 0,
    overrideAccess: true, // the permission table was asked before
    req,
  });
  await noteReading(req, row, { deed: 'handIn', to: 'waiting' });
  return row;
}

async function communeFor(req: PayloadRequest, slug: string): Promise<string> {
  const person = signedIn(req);
  const commune = await communeHead(req, { slug: { equals: slug } });
  if (commune === undefined) throw new Refusal(404, [{ message: `Chưa có xã, phường "${slug}".`, field: 'commune' }]);
  if (may(person, ['draft', 'reading'], { commune: commune.id })) return commune.id;
  throw notAllowed('Bạn không có quyền soạn văn bản của xã, phường này.');
}

/** Takes a paper in hand: its bytes are kept, its row waits to be read. The same bytes again are the same row. */
export async function beginReading(req: PayloadRequest, paper: Paper): Promise<Begun> {
  if (isInTransaction(req)) throw new Error('Cannot take a paper in hand inside a transaction: its bytes come first.');
  const commune = await communeFor(req, paper.commune);
  const hash = sha256(paper.bytes);
  const { papersFolder } = settingsOf(req.payload);
  const aside = await putAside(papersFolder, paper.bytes);
  try {
    return await inTransaction(req, async (tx) => {
      await takeIn(papersFolder, aside, hash);
      const before = await inHand(tx, commune, hash);
      if (before !== undefined) return { row: before, isNew: false };
      const row = await makeRow(tx, commune, paper);
      afterCommit(tx, () => {
        wakeReader(req.payload);
      });
      return { row, isNew: true };
    });
  } catch (error) {
    await removeUnusedPapers(req, [hash]);
    throw error;
  } finally {
    await rm(aside, { force: true });
  }
}
