import { isDeepStrictEqual } from 'node:util';
import type { PayloadRequest } from 'payload';
import { inTransaction } from '../../../database/in-transaction.ts';
import { may } from '../../../people/may.ts';
import { personOf } from '../../../people/person.ts';
import type { Result as ResultRow } from '../../../payload-types.ts';
import { type Complaint, notAllowed, Refusal, signInFirst } from '../../refusal.ts';
import { openStages } from '../../stages/stages.ts';
import { nameOf } from './cell-name.ts';
import { contentOfRow, fieldsOfRow, type RowsOfCell, rowsOfCells } from './cell-rows.ts';
import { faultsOfCells, groundOf } from './cell-faults.ts';
import { type CellConflict, type CellsToKeep, type CellToKeep, type KeptCell } from './cells-request.ts';
import { sheetOf } from './sheet-of.ts';

const words = {
  submitted: 'Số liệu này đã trình và đang chờ thẩm định: muốn sửa thì đề nghị thư ký ISO trả lại.',
  published: 'Số liệu này đã công bố: muốn sửa thì mở bản đã công bố và chọn Đính chính.',
  stale: 'Ô này vừa được người khác sửa: xem hai số liệu rồi chọn số đúng.',
} as const;

/**
 * Keeps cells of a unit's sheet as drafts, all or none: a cell without a draft gets one. What is submitted or
 * published is left alone. A cell that says what its draft says already is kept as it is, so that a request may be
 * sent again. Refused: who may not draft for the unit (403), impossible values (422), and drafts that somebody else
 * has changed since (409, with what stands there as `conflicts`).
 */
export async function keepCells(outer: PayloadRequest, request: CellsToKeep): Promise<readonly KeptCell[]> {
  const person = personOf(outer);
  if (person === undefined) throw signInFirst();
  if (!may(person, ['draft', 'result'], request)) throw notAllowed();
  const ground = await groundOf(outer, request);
  const faults = faultsOfCells(ground, request);
  if (faults.length > 0) throw new Refusal(422, faults);
  const kept = await inTransaction(outer, (req) => keepInside(req, request));
  return withWarnings(outer, request, kept);
}

async function keepInside(req: PayloadRequest, request: CellsToKeep): Promise<readonly KeptCell[]> {
  const rows = await rowsOfCells(req, request);
  const standing = (cell: CellToKeep): RowsOfCell => rows.get(nameOf(cell)) ?? {};
  const locked = request.cells.flatMap((cell, place) => lockOf(standing(cell), `cells.${String(place)}`));
  if (locked.length > 0) throw new Refusal(409, locked);
  refuseStale(request, standing);
  const kept: KeptCell[] = [];
  for (const cell of request.cells) {
    const row = await keepOne(req, request, [cell, standing(cell).underWay]);
    kept.push({
      indicator: cell.indicator,
      part: cell.part,
      id: row.id,
      revision: row.revision ?? 0,
      warnings: [],
    });
  }
  return kept;
}

/** The kept cells with what looks wrong in them now. */
async function withWarnings(
  req: PayloadRequest,
  { commune, unit, decision, period }: CellsToKeep,
  kept: readonly KeptCell[],
): Promise<readonly KeptCell[]> {
  const { rows } = await sheetOf(req, { commune, unit, decision: decision.subject, period });
  return kept.map((cell) => ({ ...cell, warnings: rows.find(({ cell: own }) => own?.id === cell.id)?.warnings ?? [] }));
}

function lockOf({ underWay, published }: RowsOfCell, field: string): readonly Complaint[] {
  if (underWay?.stage === 'submitted') return [{ message: words.submitted, kind: 'submitted', field }];
  return underWay === undefined && published !== undefined
    ? [{ message: words.published, kind: 'published', field }]
    : [];
}

function saysTheSame(row: ResultRow, cell: CellToKeep): boolean {
  const { indicator: _indicator, part: _part, revision: _revision, ...content } = cell;
  return isDeepStrictEqual(contentOfRow(row), content);
}

/** Drafts that were changed since they were read, and say something else than what is to be kept. */
function refuseStale({ cells }: CellsToKeep, standing: (cell: CellToKeep) => RowsOfCell): void {
  const stale = cells.flatMap((cell, place) => {
    const row = standing(cell).underWay;
    const isStale = row !== undefined && row.revision !== cell.revision && !saysTheSame(row, cell);
    return isStale ? [{ row, cell, field: `cells.${String(place)}` }] : [];
  });
  if (stale.length === 0) return;
  const complaints = stale.map(({ field }) => ({ message: words.stale, kind: 'stale', field }));
  const conflicts: readonly CellConflict[] = stale.map(({ row, cell: { indicator, part } }) => ({
    indicator,
    part,
    theirs: { ...contentOfRow(row), indicator, part, revision: row.revision ?? 0 },
  }));
  throw new Refusal(409, complaints, { conflicts });
}

async function keepOne(
  req: PayloadRequest,
  { commune, unit, decision, period }: CellsToKeep,
  [cell, row]: readonly [CellToKeep, ResultRow | undefined],
): Promise<ResultRow> {
  const { indicator, part } = cell;
  const fields = { ...fieldsOfRow(cell), decision: { ...decision } };
  if (row === undefined) {
    return req.payload.create({
      collection: 'results',
      data: { ...fields, commune, unit, period, indicator, part, evidence: [], stage: 'draft' },
      depth: 0,
      overrideAccess: false,
      req,
    });
  }
  const isHeldTheSame = row.decision.subject === decision.subject && row.decision.version === decision.version;
  if ((saysTheSame(row, cell) && isHeldTheSame) || !openStages.includes(row.stage)) return row;
  return req.payload.update({
    collection: 'results',
    id: row.id,
    data: { ...fields, revision: row.revision ?? 0 },
    depth: 0,
    overrideAccess: false,
    req,
  });
}
