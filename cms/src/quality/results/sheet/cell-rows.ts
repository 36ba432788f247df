import type { PayloadRequest, Where } from 'payload';
import type { Result as ResultRow } from '../../../payload-types.ts';
import { type Stage, stagesUnderWay } from '../../stages/stages.ts';
import { withoutBlanks } from '../../without-blanks.ts';
import { nameOf } from './cell-name.ts';
import { type CellToKeep, cellToKeep } from './cells-request.ts';

/** Stages of what stands in the register now. */
const standing: readonly Stage[] = ['published', 'withdrawing'];

/** The rows of one cell: the one on its way to the register, and the one that stands in it. */
export interface RowsOfCell {
  readonly underWay?: ResultRow;
  readonly published?: ResultRow;
}

/** Results that fit, the newest first. */
export async function resultsWhere(req: PayloadRequest, where: Where): Promise<readonly ResultRow[]> {
  const { docs } = await req.payload.find({
    collection: 'results',
    where,
    sort: '-updatedAt',
    limit: 0,
    pagination: false,
    depth: 0,
    overrideAccess: true, // the caller has asked the permission table about the unit whose rows these are
    req,
  });
  return docs;
}

/** The rows of a unit's cells for a period, by the cell's name. */
export async function rowsOfCells(
  req: PayloadRequest,
  { commune, unit, period }: { readonly commune: string; readonly unit: string; readonly period: string },
): Promise<ReadonlyMap<string, RowsOfCell>> {
  const stages = [...stagesUnderWay, ...standing];
  const rows = await resultsWhere(req, {
    and: [
      { commune: { equals: commune } },
      { unit: { equals: unit } },
      { period: { equals: period } },
      { stage: { in: stages } },
    ],
  });
  const found = new Map<string, RowsOfCell>();
  for (const row of rows) {
    const before = found.get(nameOf(row)) ?? {};
    const name = standing.includes(row.stage) ? 'published' : 'underWay';
    found.set(nameOf(row), { [name]: row, ...before });
  }
  return found;
}

const content = cellToKeep.omit({ revision: true, indicator: true, part: true });

/** What a cell says, apart from what it is about. */
export type CellContent = Omit<CellToKeep, 'revision' | 'indicator' | 'part'>;

/** What a row says; nothing where a part of it is missing or in no form that is known. */
export function contentOfRow(row: ResultRow): CellContent | undefined {
  return content.safeParse(withoutBlanks(row)).data;
}

/** What a cell says, as its row takes it: what is left out is emptied. */
export function fieldsOfRow({ value, cutOff, source, cause, note, counts, gapNote, confirmed }: CellContent) {
  return {
    value: { ...value },
    cutOff,
    source,
    cause: cause ?? null,
    note: note ?? null,
    counts: counts === undefined ? null : { ...counts },
    gapNote: gapNote ?? null,
    confirmed: confirmed === undefined ? null : [...confirmed],
  };
}
