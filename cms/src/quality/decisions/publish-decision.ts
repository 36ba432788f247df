import type { Decision } from '@camket/shared/decisions';
import type { PayloadRequest } from 'payload';
import type { Decision as DecisionRow } from '../../payload-types.ts';
import { bodyOfEntry } from '../as-json.ts';
import { communeById } from '../communes/load-commune.ts';
import { idIn, idOf } from '../references.ts';
import { Refusal } from '../refusal.ts';
import { append, newSalt } from '../register/append.ts';
import { lastOf, type Standing } from '../register/last-of.ts';
import type { Doing, Permitted } from '../stages/life.ts';
import { decisionOf } from './decision-rows.ts';
import { anyRowsOf, markDecision, refuseObstacles, rowsOf } from './mark-decision.ts';
import { subjectFor } from './remarks.ts';

/** Publishes a submitted decision, or confirms a withdrawal that was asked for. */
export const publishDecision: Doing = (req, permitted) =>
  permitted.to === 'withdrawn' ? publishWithdrawal(req, permitted) : publishText(req, permitted);

async function publishText(req: PayloadRequest, { id, to, role, at }: Permitted) {
  const rows = await rowsOf(req, id);
  await refuseObstacles(req, rows);
  const { decision: row } = rows;
  const decision = decisionOf(rows);
  const { slug } = await communeById(req, idOf(row.commune));
  const subject = row.subject ?? subjectFor(slug, decision);
  if (subject === undefined) throw new Error(`Cannot name decision ${id}: its number or day went missing`);
  const { seq } = await append(req, {
    act: {
      kind: 'decision',
      commune: slug,
      subject,
      version: await nextVersion(req, row, subject),
      by: role,
      ...(typeof row.reason === 'string' && { reason: row.reason }),
      body: bodyOfEntry({ ...decision, salt: newSalt() }),
    },
    files: decision.files.map(({ sha256 }) => sha256),
    at,
  });
  await markDecision(req, id, { stage: to, subject });
  await supersede(req, row, decision);
  return { seq };
}

/** The version that this publication is; a correction follows right after the version that it corrects. */
async function nextVersion(req: PayloadRequest, row: DecisionRow, subject: string): Promise<number> {
  const last = await lastOf(req, subject);
  const version = (last?.version ?? 0) + 1;
  if (last?.kind !== 'withdrawal' && version === (row.version ?? 1)) return version;
  throw new Refusal(
    409,
    'Văn bản gốc đã thay đổi trong sổ công bố (đã thu hồi hoặc đã đính chính). Hãy bỏ dự thảo này và lập lại từ bản mới.',
  );
}

/** What this publication takes the place of is no longer in force. */
async function supersede(req: PayloadRequest, row: DecisionRow, { replaces }: Decision): Promise<void> {
  const corrected = idIn(row.revises);
  if (corrected !== undefined) await markDecision(req, corrected, { stage: 'superseded' });
  if (replaces.length === 0) return;
  const { docs } = await req.payload.find({
    collection: 'decisions',
    where: { and: [{ subject: { in: [...replaces] } }, { stage: { in: ['published', 'withdrawing'] } }] },
    pagination: false,
    limit: 0,
    depth: 0,
    select: { stage: true },
    overrideAccess: true, // what is replaced is named in the decision that is being published
    req,
  });
  for (const { id } of docs) await markDecision(req, id, { stage: 'superseded' });
}

async function publishWithdrawal(req: PayloadRequest, { id, to, role, at }: Permitted) {
  const { decision: row } = await anyRowsOf(req, id);
  const { slug } = await communeById(req, idOf(row.commune));
  const last = await lastEntry(req, row);
  const reason = row.withdrawalReason ?? '';
  const { seq } = await append(req, {
    act: {
      kind: 'withdrawal',
      commune: slug,
      subject: last.subject,
      version: last.version + 1,
      by: role,
      reason,
      body: { of: 'decision', reason, salt: newSalt() },
    },
    at,
  });
  await markDecision(req, id, { stage: to });
  return { seq };
}

async function lastEntry(req: PayloadRequest, { id, subject }: DecisionRow): Promise<Standing> {
  const last = typeof subject === 'string' ? await lastOf(req, subject) : undefined;
  if (last === undefined) throw new Error(`Cannot find the entry of published decision ${id}`);
  return last;
}
