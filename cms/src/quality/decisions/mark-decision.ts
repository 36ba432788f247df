import type { PayloadRequest } from 'payload';
import { communeById, unitRows } from '../communes/load-commune.ts';
import { unitOf } from '../communes/commune-rows.ts';
import { idOf } from '../references.ts';
import { Refusal } from '../refusal.ts';
import { markRow } from '../stages/mark-row.ts';
import type { Stage } from '../stages/stages.ts';
import { type DecisionRows, decisionOf } from './decision-rows.ts';
import { decisionRow, withParts } from './load-decision.ts';
import { remarksOn } from './remarks.ts';
import { stageParts } from './write-parts.ts';

/** What a deed writes on a decision's row. */
export interface Marks {
  readonly stage: Stage;
  readonly subject?: string;
  readonly submittedBy?: string;
  readonly withdrawalReason?: string | null;
}

/** Writes a deed's marks on a decision, and takes its parts along. */
export async function markDecision(req: PayloadRequest, id: string, marks: Marks): Promise<void> {
  await markRow(req, ['decisions', id], marks);
  await stageParts(req, id, marks.stage);
}

/** The rows of a decision whose stage this transaction has read already, emptied by a redaction or not. */
export async function anyRowsOf(req: PayloadRequest, id: string): Promise<DecisionRows> {
  const row = await decisionRow(req, { id: { equals: id } });
  if (row === undefined) throw new Error(`Cannot find decision ${id} in the transaction that read its stage`);
  return withParts(req, row);
}

const redacted = 'Nội dung văn bản này đã được che: chỉ đính chính hoặc thu hồi được.';

/** The same; refused where a redaction has emptied them. */
export async function rowsOf(req: PayloadRequest, id: string): Promise<DecisionRows> {
  const rows = await anyRowsOf(req, id);
  if (rows.decision.redacted === true) throw new Refusal(410, redacted);
  return rows;
}

/** Refuses, with every obstacle at once, what is not ready to be published. */
export async function refuseObstacles(req: PayloadRequest, rows: DecisionRows): Promise<void> {
  const commune = await communeById(req, idOf(rows.decision.commune));
  const units = (await unitRows(req, commune.id)).map(unitOf);
  const { obstacles } = await remarksOn(req, { decision: decisionOf(rows), row: rows.decision, commune, units });
  if (obstacles.length === 0) return;
  const complaints = obstacles.map(({ kind, path, sentence }) => ({ kind, field: path, message: sentence }));
  throw new Refusal(422, complaints, { obstacles });
}
