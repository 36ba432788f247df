import type { PayloadRequest } from 'payload';
import { idOf } from '../../quality/references.ts';
import type { MovingCollection, Stage } from '../../quality/stages/stages.ts';
import type { Asker } from '../frame/screen-request.ts';
import { namesOfCommunes } from '../communes/commune-names.ts';
import { keysWith, type Row, titlesOf } from '../home/row-titles.ts';
import { type ListQuery, rowsPerPage, whereOf } from './list-query.ts';

/** A row of a list. */
export interface ListedRow {
  readonly id: string;
  readonly title: string;
  readonly stage: Stage;
  readonly commune: string;
  readonly at: string;
  readonly version: number;
}

/** A page of a list. */
export interface ListedPage {
  readonly rows: readonly ListedRow[];
  readonly all: number;
  readonly pages: number;
}

/** The documents that somebody may read and looks for, the newest change first. */
export async function listedPage(asker: Asker, collection: MovingCollection, query: ListQuery): Promise<ListedPage> {
  const keys = query.words === '' ? [] : await keysWith(asker, collection, query.words);
  const { docs, totalDocs, totalPages } = await found(asker.req, collection, { query, keys });
  const titles = await titlesOf(asker, collection, docs);
  const communes = await namesOfCommunes(asker.req);
  const rows = docs.map((row) => ({
    id: row.id,
    title: titles.get(row.id) ?? '',
    stage: row.stage,
    commune: communes.get(idOf(row.commune))?.name ?? '',
    at: row.updatedAt,
    version: row.version ?? 1,
  }));
  return { rows, all: totalDocs, pages: totalPages };
}

interface Looking {
  readonly query: ListQuery;
  readonly keys: readonly string[];
}

async function found(req: PayloadRequest, collection: MovingCollection, { query, keys }: Looking) {
  const { docs, totalDocs, totalPages } = await req.payload.find({
    collection,
    where: whereOf(collection, query, keys),
    sort: '-updatedAt',
    limit: rowsPerPage,
    page: query.page,
    depth: 0,
    overrideAccess: false,
    req,
  });
  const rows: readonly Row[] = docs;
  return { docs: rows, totalDocs, totalPages };
}
