import type { Decision } from '@camket/shared/decisions';
import type { PayloadRequest } from 'payload';
import type { Decision as DecisionRow } from '../../payload-types.ts';
import { idOf } from '../references.ts';
import { Refusal } from '../refusal.ts';
import type { Doing } from '../stages/life.ts';
import { stagesUnderWay } from '../stages/stages.ts';
import { decisionAnew } from './decision-anew.ts';
import { decisionOf } from './decision-rows.ts';
import { insertDecision } from './insert-decision.ts';
import { decisionRow } from './load-decision.ts';
import { anyRowsOf, rowsOf } from './mark-decision.ts';
import { asContinuation } from './own-keys.ts';

async function refuseSecondDraft(req: PayloadRequest, { id }: DecisionRow): Promise<void> {
  const open = await decisionRow(req, { and: [{ revises: { equals: id } }, { stage: { in: [...stagesUnderWay] } }] });
  if (open === undefined) return;
  throw new Refusal(409, 'Đã có một bản đính chính đang soạn cho văn bản này: hãy sửa tiếp bản đó.', { id: open.id });
}

/** Drafts a correction: the same subject, the next version, every key as it was. What was redacted is written anew. */
export const correctDecision: Doing = async (req, { id, person, reason }) => {
  const rows = await anyRowsOf(req, id);
  const { decision: row } = rows;
  await refuseSecondDraft(req, row);
  const begun = row.redacted === true ? await decisionAnew(req, rows) : decisionOf(rows);
  const draft = await insertDecision(req, begun, {
    commune: idOf(row.commune),
    editedBy: person.id,
    revises: id,
    version: (row.version ?? 1) + 1,
    ...(reason !== undefined && { reason }),
    subject: row.subject ?? null,
  });
  return { id: draft };
};

/** What of a decision another one can begin with: its content, without what only a signed act has. */
function beginning(decision: Decision, subject: string): Decision {
  const { number: _number, issuedOn: _issuedOn, issuedMonth: _issuedMonth, excerpts: _excerpts, ...rest } = decision;
  return { ...rest, readings: [], files: [], amends: [], replaces: [subject] };
}

/** Drafts a decision that takes the place of this one. In another year every part goes on under a new key. */
export const replaceDecision: Doing = async (req, { id, person, year }) => {
  const rows = await rowsOf(req, id);
  const { decision: row } = rows;
  if (typeof row.subject !== 'string')
    throw new Error(`Cannot replace decision ${id}: it is published without a subject`);
  const before = decisionOf(rows);
  const next = year !== undefined && year !== before.year ? { ...asContinuation(before), year } : before;
  return {
    id: await insertDecision(req, beginning(next, row.subject), { commune: idOf(row.commune), editedBy: person.id }),
  };
};
