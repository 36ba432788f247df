import { resultSubject } from '@camket/shared/register';
import type { Result } from '@camket/shared/results';
import type { Endpoint, PayloadRequest } from 'payload';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { inTransaction } from '../../database/in-transaction.ts';
import { type Machine, machineOf } from '../../people/person.ts';
import { communeById } from '../communes/load-commune.ts';
import { note } from '../journal/note.ts';
import { answering, type Complaint, complaintsOf, notAllowed, Refusal } from '../refusal.ts';
import { entryAt, lastOf, type Standing } from '../register/last-of.ts';
import { bodyOf } from '../request.ts';
import { newRow } from '../stages/guard.ts';
import { stagesUnderWay } from '../stages/stages.ts';
import { resultLife, resultRow } from './result-life.ts';
import { resultForm } from './result-rows.ts';

/** Figures of a machine's own unit, or of the whole commune; evidence is for people to add. */
const request = z.object({
  results: z
    .array(resultForm.omit({ evidence: true }))
    .min(1)
    .max(200),
});

/** What became of one figure: waiting for verification, the same as published, or refused with the reasons. */
interface Outcome {
  readonly outcome: 'submitted' | 'unchanged' | 'refused';
  readonly id?: string;
  readonly errors?: readonly Complaint[];
}

const updated = 'Nguồn số liệu tự động gửi số liệu mới.';
const waiting =
  'Đang có số liệu của đúng chỉ tiêu, kỳ và đơn vị này chờ xử lý: hãy gửi lại sau khi số liệu đó được duyệt.';

async function saysTheSame(req: PayloadRequest, { seq }: Standing, result: Result): Promise<boolean> {
  const { salt: _salt, ...before } = (await entryAt(req, seq))?.body ?? {};
  return isDeepStrictEqual(before, JSON.parse(JSON.stringify(result)));
}

/** What a new row holds when the register has a figure already: it is corrected, with its reason. */
async function correction(req: PayloadRequest, last: Standing | undefined) {
  if (last?.kind !== 'result') return { version: 1 };
  const published = await resultRow(req, {
    and: [{ subject: { equals: last.subject } }, { version: { equals: last.version } }],
  });
  return { version: last.version + 1, reason: updated, subject: last.subject, revises: published?.id ?? null };
}

async function refuseIfUnderWay(
  req: PayloadRequest,
  { unit }: Machine,
  { indicator, period, part }: Result,
): Promise<void> {
  const same = { indicator: { equals: indicator }, period: { equals: period }, part: { equals: part } };
  const stage = { stage: { in: [...stagesUnderWay] } };
  const open = await resultRow(req, { and: [{ unit: { equals: unit } }, same, stage] });
  if (open !== undefined) throw new Refusal(409, waiting);
}

async function submit(req: PayloadRequest, machine: Machine, result: Result): Promise<Outcome> {
  const { slug } = await communeById(req, machine.commune);
  const last = await lastOf(req, resultSubject(slug, result));
  if (last?.kind === 'result' && (await saysTheSame(req, last, result))) return { outcome: 'unchanged' };
  await refuseIfUnderWay(req, machine, result);
  const { id } = await req.payload.create({
    collection: 'results',
    data: {
      ...result,
      ...(await correction(req, last)),
      evidence: [],
      commune: machine.commune,
      unit: machine.unit,
      stage: 'draft',
      revision: 1,
      editedBy: machine.id,
    },
    context: { permit: newRow },
    depth: 0,
    overrideAccess: true, // a machine has shown its key, and writes for its own unit alone
    req,
  });
  const who = { id: machine.id, name: machine.name };
  const person = { ...who, cityRole: 'none', memberships: [] } as const;
  await resultLife.deeds.submit(req, { id, to: 'submitted', role: 'source', person });
  const journal = { deed: 'submit', collection: 'results', document: id, role: 'source', who } as const;
  await note(req, { ...journal, commune: machine.commune, from: 'draft', to: 'submitted' });
  return { outcome: 'submitted', id };
}

async function take(outer: PayloadRequest, machine: Machine, result: Result): Promise<Outcome> {
  try {
    return await inTransaction(outer, (req) => submit(req, machine, result));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { outcome: 'refused', errors: complaintsOf(error) };
  }
}

/** `POST /api/results/from-source`: a machine pushes results with its key; each waits for verification or is refused. */
export const resultsFromSource: Endpoint = {
  path: '/from-source',
  method: 'post',
  handler: answering(async (req) => {
    const machine = machineOf(req);
    if (machine === undefined) throw notAllowed('Chỉ nguồn số liệu có khóa mới gửi được vào địa chỉ này.');
    const { results } = await bodyOf(req, request);
    const outcomes: Outcome[] = [];
    for (const result of results) outcomes.push(await take(req, machine, { ...result, evidence: [] }));
    return Response.json({ outcomes });
  }),
};
