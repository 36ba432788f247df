import type { Where } from 'payload';
import { mayAnywhere } from '../../people/may.ts';
import { idIn, idOf } from '../../quality/references.ts';
import { deedsFor, thingIn } from '../../quality/stages/deeds-for.ts';
import { type MovingCollection, movingCollections, type Stage } from '../../quality/stages/stages.ts';
import type { Asker } from '../frame/screen-request.ts';
import { type NamedCommune, namesOfCommunes } from '../communes/commune-names.ts';
import { type Row, titlesOf } from './row-titles.ts';

/** Why a document stands on somebody's desk. */
export type Desk = 'returned' | 'toApprove' | 'drafts' | 'submitted';

/** Something to do, and the way to it. */
export interface WorkItem {
  /** Id of the row. */
  readonly id: string;
  readonly collection: MovingCollection;
  readonly desk: Desk;
  readonly href: string;
  readonly title: string;
  readonly stage: Stage;
  readonly commune: string;
  readonly at: string;
}

const open: readonly Stage[] = ['draft', 'returned', 'submitted', 'accepted', 'withdrawing'];
const most = 60;

/** What waits for a person, or was begun and is not finished: of the documents that they may read, the newest first. */
export async function workItems(asker: Asker): Promise<readonly WorkItem[]> {
  const communes = await namesOfCommunes(asker.req);
  const items: WorkItem[] = [];
  for (const collection of movingCollections) {
    if (!mayAnywhere(asker.person, ['read', thingIn[collection]])) continue;
    const rows = await openRows(asker, collection);
    const titles = await titlesOf(asker, collection, rows);
    items.push(
      ...rows.flatMap((row) => itemFor(row, { asker, collection, communes, title: titles.get(row.id) ?? '' })),
    );
  }
  return items;
}

async function openRows({ req }: Asker, collection: MovingCollection): Promise<readonly Row[]> {
  const where: Where = { stage: { in: [...open] } };
  const { docs } = await req.payload.find({
    collection,
    where,
    sort: '-updatedAt',
    limit: most,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  });
  return docs;
}

interface Around {
  readonly asker: Asker;
  readonly collection: MovingCollection;
  readonly communes: ReadonlyMap<string, NamedCommune>;
  readonly title: string;
}

function itemFor(row: Row, { asker: { person, adminPath }, collection, communes, title }: Around): readonly WorkItem[] {
  const commune = communes.get(idOf(row.commune));
  const deeds = deedsFor(person, {
    collection,
    commune: idOf(row.commune),
    unit: 'unit' in row ? idIn(row.unit) : undefined,
    stage: row.stage,
    submittedBy: row.submittedBy ?? undefined,
    fourEyes: commune?.fourEyes ?? true,
  });
  const desk = deskFor(row.stage, deeds);
  if (desk === undefined) return [];
  const href = `${adminPath}/collections/${collection}/${row.id}`;
  const { id, stage, updatedAt: at } = row;
  return [{ id, collection, desk, href, title, stage, commune: commune?.name ?? '', at }];
}

function deskFor(stage: Stage, deeds: readonly string[]): Desk | undefined {
  if (deeds.includes('publish') || deeds.includes('accept')) return 'toApprove';
  if (deeds.includes('edit')) return stage === 'returned' ? 'returned' : 'drafts';
  return stage === 'submitted' || stage === 'accepted' || stage === 'withdrawing' ? 'submitted' : undefined;
}
