import { draftReading, marksOf } from '@camket/shared/reading';
import type { PayloadRequest } from 'payload';
import type { Reading as ReadingRow } from '../../payload-types.ts';
import { communeById } from '../communes/load-commune.ts';
import { idIn, idOf } from '../references.ts';
import { headFor, type ReadingHead, rowFor } from './reading-rows.ts';

/** How far a paper has come. */
export interface Standing {
  readonly state: ReadingHead['state'];
  readonly progress: ReadingHead['progress'];
  readonly sentence?: string;
}

const standingOf = ({ state, progress, sentence }: ReadingHead): Standing => ({
  state,
  progress: progress ?? null,
  ...(typeof sentence === 'string' && { sentence }),
});

/** How far a paper has come, for whoever waits before the screen. */
export async function readingStanding(req: PayloadRequest, id: string): Promise<Standing> {
  return standingOf(await headFor(req, id, 'read'));
}

/** The names of people, by their ids. */
async function namesOf(req: PayloadRequest, ids: readonly string[]): Promise<Readonly<Record<string, string>>> {
  if (ids.length === 0) return {};
  const { docs } = await req.payload.find({
    collection: 'people',
    where: { id: { in: [...ids] } },
    limit: 0,
    pagination: false,
    depth: 0,
    select: { name: true },
    overrideAccess: true, // whoever sees a reading may know who has confirmed it
    req,
  });
  return Object.fromEntries(docs.map(({ id, name }) => [id, name]));
}

function signersOf({ begunBy, reading }: ReadingRow): readonly string[] {
  const parsed = draftReading(reading);
  const signers = parsed === undefined ? [] : Object.values(marksOf(parsed)).map(({ by }) => by);
  return [...new Set([begunBy, ...signers])].filter((id) => typeof id === 'string');
}

/** A reading with all that its screen shows. */
export async function wholeReading(req: PayloadRequest, id: string) {
  const row = await rowFor(req, id, 'read');
  const { slug, title } = await communeById(req, idOf(row.commune));
  const { name, mediaType, size, pages, isOcr, notes, revision, source, reading, begunBy } = row;
  const decision = idIn(row.decision);
  return {
    id: row.id,
    commune: { slug, name: title ?? slug },
    ...{ name, mediaType, size, pages: pages ?? null, isOcr: isOcr ?? false },
    ...standingOf(row),
    notes: notes ?? [],
    revision: revision ?? 0,
    ...(source !== null && { source }),
    ...(reading !== null && { reading }),
    people: await namesOf(req, signersOf(row)),
    begunBy: begunBy ?? null,
    ...{ createdAt: row.createdAt, updatedAt: row.updatedAt },
    ...(decision !== undefined && { decision }),
  };
}
