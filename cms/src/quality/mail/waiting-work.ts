import type { Payload, PayloadRequest } from 'payload';
import { idIn, idOf } from '../references.ts';
import { deedsFor, thingIn } from '../stages/deeds-for.ts';
import { type MovingCollection, movingCollections, type Stage } from '../stages/stages.ts';
import { may } from '../../people/may.ts';
import type { LetterItem } from './letter.ts';
import type { Staff } from './staff.ts';

/** A document on somebody's desk, as far as permissions look at it. */
interface Waiting {
  readonly collection: MovingCollection;
  readonly commune: string;
  readonly unit: string | undefined;
  readonly stage: Stage;
  readonly submittedBy: string | undefined;
  readonly fourEyes: boolean;
}

const looked: readonly Stage[] = ['submitted', 'returned', 'withdrawing'];

/** All documents that were returned or wait for somebody's word. */
export async function waitingWork(req: PayloadRequest): Promise<readonly Waiting[]> {
  const eyes = await communesWithoutFourEyes(req);
  const found: Waiting[] = [];
  for (const collection of movingCollections) {
    const { docs } = await req.payload.find({
      collection,
      where: { stage: { in: [...looked] } },
      limit: 0,
      pagination: false,
      depth: 0,
      overrideAccess: true, // only counted, for whoever may see them
      req,
    });
    for (const row of docs) {
      const commune = idOf(row.commune);
      const unit = 'unit' in row ? idIn(row.unit) : undefined;
      const { stage } = row;
      found.push({
        collection,
        commune,
        unit,
        stage,
        submittedBy: row.submittedBy ?? undefined,
        fourEyes: !eyes.has(commune),
      });
    }
  }
  return found;
}

async function communesWithoutFourEyes(req: PayloadRequest): Promise<ReadonlySet<string>> {
  const { docs } = await req.payload.find({
    collection: 'communes',
    where: { fourEyes: { equals: false } },
    limit: 0,
    pagination: false,
    depth: 0,
    select: { slug: true },
    overrideAccess: true, // a public setting
    req,
  });
  return new Set(docs.map(({ id }) => id));
}

/** What was returned to a person, and what waits for their word: how many of each kind, with the way to the list. */
export function desksOf(
  person: Staff,
  waiting: readonly Waiting[],
  payload: Payload,
): Record<'returned' | 'toApprove', readonly LetterItem[]> {
  const mine = waiting.filter((row) => may(person, ['read', thingIn[row.collection]], row));
  const returned = mine.filter((row) => row.stage === 'returned' && deedsFor(person, row).includes('edit'));
  const toApprove = mine.filter((row) => deedsFor(person, row).includes('publish'));
  return { returned: countsOf(returned, 'returned', payload), toApprove: countsOf(toApprove, 'submitted', payload) };
}

function countsOf(rows: readonly Waiting[], stage: Stage, payload: Payload): readonly LetterItem[] {
  const admin = payload.config.routes.admin;
  return [...Map.groupBy(rows, ({ collection }) => collection)].map(([collection, found]) => ({
    title: `${wordFor(collection, payload)}: ${found.length}`,
    note: '',
    href:
      collection === 'results' && stage === 'submitted'
        ? `${admin}/tham-dinh-so-lieu`
        : `${admin}/collections/${collection}?buoc=${stage}`,
  }));
}

/** What a collection holds, in the words of the panel. */
function wordFor(collection: MovingCollection, payload: Payload): string {
  const { plural } = payload.collections[collection].config.labels;
  const word: unknown = typeof plural === 'object' && 'vi' in plural ? plural['vi'] : plural;
  return typeof word === 'string' ? word : collection;
}
