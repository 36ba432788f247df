import { type AutomaticReason, sayAutomaticReason, sayVerified } from '@camket/shared/results';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import type { Result as ResultRow } from '../../payload-types.ts';
import { bodyOfEntry } from '../as-json.ts';
import { append, newSalt } from '../register/append.ts';
import { settingsOf } from '../settings.ts';
import { markRow } from '../stages/mark-row.ts';
import type { CheckedFigure } from './check-figure.ts';
import type { IngestGround } from './ground.ts';
import type { KnownCell } from './known-cells.ts';

/** One figure with what is there of its cell and what it was held against. */
export interface Writing {
  readonly ground: IngestGround;
  readonly figure: CheckedFigure;
  readonly cell: KnownCell;
}

const updated = 'Nguồn số liệu tự động gửi số liệu mới.';
const overtaken = 'Nguồn số liệu đã gửi số liệu mới hơn.';

const made = z.object({ id: z.string() });

type Marks = Pick<ResultRow, 'stage'> & Partial<ResultRow>;

/** Makes a row of results beneath every form and hook: the figure has been checked, and a machine fills no form. */
async function makeRow(
  req: PayloadRequest,
  { ground: { machine }, figure: { result } }: Writing,
  marks: Marks,
): Promise<string> {
  const now = settingsOf(req.payload).now();
  const { cause = null, note = null, counts = null, gapNote = null, value, decision, ...rest } = result;
  const row: unknown = await req.payload.db.create({
    collection: 'results',
    data: {
      ...rest,
      ...{ cause, note, counts, gapNote },
      value: { ...value },
      decision: { ...decision },
      evidence: [],
      commune: machine.commune,
      unit: machine.unit,
      version: 1,
      revision: 1,
      editedBy: machine.id,
      sentBy: machine.id,
      redacted: false,
      createdAt: now,
      updatedAt: now,
      ...marks,
    },
    req,
  });
  return made.parse(row).id;
}

/** Writes a line of the journal for a row that a machine moved. */
async function noteMove(
  req: PayloadRequest,
  { machine }: IngestGround,
  line: { deed: string; document: string; from?: string; to: string; reason?: string },
): Promise<void> {
  await req.payload.db.create({
    collection: 'journal',
    data: {
      ...{ from: null, reason: null, ...line },
      kind: 'results',
      at: settingsOf(req.payload).now(),
      person: machine.name,
      personId: machine.id,
      role: 'source',
      commune: machine.commune,
    },
    req,
    returning: false,
  });
}

/** Takes the machine's own earlier row off its way: a newer one comes in its place. */
export async function discardOwn(req: PayloadRequest, { ground, cell: { underWay } }: Writing): Promise<void> {
  if (underWay === undefined) return;
  await markRow(req, ['results', underWay.id], { stage: 'discarded' });
  const line = { deed: 'discard', document: underWay.id, from: underWay.stage, to: 'discarded', reason: overtaken };
  await noteMove(req, ground, line);
}

/** What is there of the figure in the register when the next version is written. */
export interface Before {
  readonly id: string;
  readonly version: number;
  readonly isProvisional: boolean;
}

/** What stands in the register of a cell, as the row that the next version revises. */
export function standingIn({ published, last }: KnownCell): Before | undefined {
  if (published === undefined) return undefined;
  const version = last?.version ?? published.version ?? 1;
  return { id: published.id, version, isProvisional: published.provisional === true };
}

/** Lays a figure before the ISO secretary, or before its unit where the cause of a miss has to be added first. */
export async function askPerson(req: PayloadRequest, writing: Writing, before: Before | undefined): Promise<string> {
  const { ground, figure } = writing;
  const { cutOff } = figure.result;
  const stage = figure.needsCause ? 'draft' : 'submitted';
  const revision = before && {
    version: before.version + 1,
    reason: before.isProvisional ? sayVerified(cutOff) : updated,
    subject: figure.subject,
    revises: before.id,
  };
  const submittedBy = figure.needsCause ? null : ground.machine.id;
  const id = await makeRow(req, writing, { stage, submittedBy, ...revision });
  await noteMove(req, ground, { deed: figure.needsCause ? 'draft' : 'submit', document: id, to: stage });
  return id;
}

/** Writes a figure into the register as provisional, in the place of the provisional one before it. */
export async function publishProvisional(
  req: PayloadRequest,
  writing: Writing,
  why: AutomaticReason,
): Promise<Before & { readonly seq: number }> {
  const { ground, figure, cell } = writing;
  const { subject, result } = figure;
  const version = (cell.last?.version ?? 0) + 1;
  const reason = sayAutomaticReason(why, result.cutOff);
  const body = bodyOfEntry({ ...result, provisional: true, salt: newSalt() });
  const act = { kind: 'result', commune: ground.slug, subject, version, by: 'source', body } as const;
  const { seq } = await append(req, { act: { ...act, ...(version > 1 && { reason }) } });
  const id = await makeRow(req, writing, {
    stage: 'published',
    provisional: true,
    submittedBy: ground.machine.id,
    subject,
    version,
    reason: version > 1 ? reason : null,
    revises: cell.published?.id ?? null,
  });
  if (cell.published !== undefined) await markRow(req, ['results', cell.published.id], { stage: 'superseded' });
  await noteMove(req, ground, { deed: 'publish', document: id, to: 'published', reason });
  return { id, version, isProvisional: true, seq };
}

/** Keeps what a machine sent, in the place of what it sent before of the same cell. */
export async function keepSent(
  req: PayloadRequest,
  { ground: { machine }, figure, cell }: Writing,
  marks: { readonly result: string | null; readonly lookOn: string | null },
): Promise<void> {
  const now = settingsOf(req.payload).now();
  const { evidence: _evidence, provisional: _provisional, ...result } = figure.result;
  const { cause = null, note = null, counts = null, gapNote = null, value, decision, ...rest } = result;
  const words = { cause, note, counts, gapNote, value: { ...value }, decision: { ...decision } };
  const content = { ...rest, ...words, ...marks, sentAt: now, updatedAt: now };
  const collection = 'sent-figures';
  if (cell.sent !== undefined) {
    await req.payload.db.updateOne({ collection, id: cell.sent.id, data: content, req, returning: false });
    return;
  }
  const place = { cell: figure.cell, machine: machine.id, commune: machine.commune, unit: machine.unit };
  await req.payload.db.create({ collection, data: { ...content, ...place, createdAt: now }, req, returning: false });
}
