import { setTimeout as wait } from 'node:timers/promises';
import type { Payload } from 'payload';
import type { CmsHere } from '../support/cms-here.ts';
import type { City, Somebody } from '../support/city.ts';
import { listIn, memberOf } from '../support/door.ts';
import { markOf } from './marks.ts';
import { headOf } from './stage-rows.ts';
import { type Actor, publicStages, type Reach } from './table.ts';

/** A stored row, with what permissions look at. */
export interface StoredRow {
  readonly id: string;
  readonly commune: string | undefined;
  readonly unit: string | undefined;
  readonly stage: string | undefined;
  /** Whose memory it is, of what the panel remembers. */
  readonly owner: string | undefined;
  /** To whom it is addressed, of mails. */
  readonly recipient: string | undefined;
  /** All of it, as text, to see whether it changed. */
  readonly whole: string;
}

const words = (value: unknown, name: string): string | undefined => {
  const found = memberOf(value, name);
  return typeof found === 'string' ? found : undefined;
};

/** Waits until no paper is being read: the server itself writes on its row meanwhile. */
async function untilAtRest(payload: Payload): Promise<void> {
  const underWay = { state: { in: ['waiting', 'reading'] } };
  const count = { collection: 'readings', where: underWay, overrideAccess: true } as const;
  for (let tries = 0; tries < 600; tries += 1) {
    if ((await payload.count(count)).totalDocs === 0) return;
    await wait(25);
  }
  throw new Error('Cannot look at papers: the reader does not come to rest');
}

interface Seen {
  readonly mark: string;
  readonly rows: readonly StoredRow[];
}

/** What was read of each collection, and under which mark. */
const seenBefore = new Map<string, Seen>();

/** Every row of a collection, as it stands in the database. They are read again where the database says that it was written to since. */
export async function storedRows(payload: Payload, slug: string): Promise<readonly StoredRow[]> {
  if (slug === 'readings') await untilAtRest(payload);
  const mark = await markOf(payload);
  const seen = seenBefore.get(slug);
  if (seen?.mark === mark) return seen.rows;
  const rows = await readRows(payload, slug);
  seenBefore.set(slug, { mark, rows });
  return rows;
}

let headBefore = { mark: '', head: 0 };

/** The number of the newest entry of the register; asked for again where the database was written to since. */
export async function headNow({ door, payload }: Pick<CmsHere, 'door' | 'payload'>): Promise<number> {
  const mark = await markOf(payload);
  if (mark !== headBefore.mark) headBefore = { mark, head: await headOf(door) };
  return headBefore.head;
}

async function readRows(payload: Payload, slug: string): Promise<readonly StoredRow[]> {
  const { docs } = await payload.find({
    collection: slug,
    pagination: false,
    limit: 0,
    depth: 0,
    overrideAccess: true,
    showHiddenFields: true,
  });
  const rows = docs.map((row) => ({
    id: String(row.id),
    commune: words(row, 'commune'),
    unit: words(row, 'unit'),
    stage: words(row, 'stage'),
    owner: words(memberOf(row, 'user'), 'value'),
    recipient: words(row, 'recipient'),
    whole: JSON.stringify(row),
  }));
  return rows.toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

/** Who plays each part; `anonymous` is nobody. All of a commune belong to the first one, `unit` to its first unit. */
export function somebodyOf({ admin, inspector, own }: City, actor: Actor): Somebody | undefined {
  const cast = {
    anonymous: undefined,
    source: own.source,
    admin,
    inspector,
    office: own.office,
    isoSecretary: own.isoSecretary,
    leader: own.leader,
    unit: own.units[0].person,
  } as const satisfies Record<Actor, Somebody | undefined>;
  return cast[actor];
}

/** Whether a permission covers a row of a collection, for who plays the part. */
export function covers(
  reach: Reach | undefined,
  row: StoredRow,
  { city, self }: { city: City; self: string | undefined },
): boolean {
  const isOwn = row.commune === city.own.id;
  switch (reach) {
    case undefined:
      return false;
    case 'all':
      return true;
    case 'self':
      return self !== undefined && row.id === self;
    case 'addressee':
      return self !== undefined && row.recipient === self;
    case 'owner':
      return self !== undefined && row.owner === self;
    case 'commune':
      return isOwn;
    case 'published':
      return isOwn && publicStages.includes(row.stage ?? '');
    case 'unit':
      return isOwn && row.unit === city.own.units[0].id;
  }
}

/** One row of each kind that permissions could tell apart: by commune, stage, state, owner, addressee and roles; for a unit by unit too. */
export function oneOfEachKind(rows: readonly StoredRow[], actor: Actor): readonly StoredRow[] {
  const isOfUnit = actor === 'unit';
  return [...new Map(rows.map((row) => [`${kindOf(row)} ${isOfUnit ? (row.unit ?? '') : ''}`, row])).values()];
}

function kindOf({ id, commune, stage, owner, recipient, whole }: StoredRow): string {
  const row: unknown = JSON.parse(whole);
  const roles = listIn(row, 'memberships').map((one) => [memberOf(one, 'commune'), memberOf(one, 'role')]);
  const isPlace = memberOf(row, 'names') !== undefined; // a commune or a unit is itself what permissions name
  const others = ['state', 'kind', 'collection', 'cityRole'].map((name) => memberOf(row, name));
  return JSON.stringify([commune, stage, owner, recipient, ...others, roles, isPlace ? id : '']);
}
