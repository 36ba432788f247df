import { type AutomaticReason, sayAutomaticReason, sayVerified } from '@camket/shared/results';
import type { PayloadRequest } from 'payload';
import type { Result as ResultRow } from '../../payload-types.ts';
import { bodyOfEntry } from '../as-json.ts';
import { newSalt } from '../register/append.ts';
import { settingsOf } from '../settings.ts';
import { markRow } from '../stages/mark-row.ts';
import type { Batch } from './batch.ts';
import type { CheckedFigure } from './check-figure.ts';
import type { IngestGround } from './ground.ts';
import type { KnownCell } from './known-cells.ts';

/** One figure with what is there of its cell and what it was held against. */
export interface Writing {
  /** Where new rows are gathered. */
  readonly batch: Batch;
  readonly ground: IngestGround;
  readonly figure: CheckedFigure;
  readonly cell: KnownCell;
}

const updated = 'Nguồn số liệu tự động gửi số liệu mới.';
const overtaken = 'Nguồn số liệu đã gửi số liệu mới hơn.';

type Marks = Pick<ResultRow, 'stage'> & Partial<ResultRow>;

/** Adds a row of results beneath every form and hook: the figure has been checked, and a machine fills no form. */
function makeRow(
  req: PayloadRequest,
  { batch, ground: { machine }, figure: { result } }: Writing,
  marks: Marks,
): string {
  const now = settingsOf(req.payload).now();
  return batch.add('results', {
    ...result,
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
  });
}

/** Adds a line of the journal for a row that a machine moved. */
function noteMove(
  req: PayloadRequest,
  { batch, ground: { machine } }: Writing,
  line: { deed: string; document: string; from?: string; to: string; reason?: string },
): void {
  batch.add('journal', {
    ...line,
    kind: 'results',
    at: settingsOf(req.payload).now(),
    person: machine.name,
    personId: machine.id,
    role: 'source',
    commune: machine.commune,
  });
}

/** Takes the machine's own earlier row off its way: a newer one comes in its place. */
export async function discardOwn(req: PayloadRequest, writing: Writing): Promise<void> {
  const { underWay } = writing.cell;
  if (underWay === undefined) return;
  await markRow(req, ['results', underWay.id], { stage: 'discarded' });
  const line = { deed: 'discard', document: underWay.id, from: underWay.stage, to: 'discarded', reason: overtaken };
  noteMove(req, writing, line);
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
export function askPerson(req: PayloadRequest, writing: Writing, before: Before | undefined): string {
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
  const id = makeRow(req, writing, { stage, submittedBy, ...revision });
  noteMove(req, writing, { deed: figure.needsCause ? 'draft' : 'submit', document: id, to: stage });
  return id;
}

/** Writes a figure into the register as provisional, in the place of the provisional one before it. */
export async function publishProvisional(
  req: PayloadRequest,
  writing: Writing,
  why: AutomaticReason,
): Promise<Before & { readonly seq: number }> {
  const { batch, ground, figure, cell } = writing;
  const { subject, result } = figure;
  const version = (cell.last?.version ?? 0) + 1;
  const reason = sayAutomaticReason(why, result.cutOff);
  const body = bodyOfEntry({ ...result, provisional: true, salt: newSalt() });
  const act = { kind: 'result', commune: ground.slug, subject, version, by: 'source', body } as const;
  const seq = batch.append({ ...act, ...(version > 1 && { reason }) });
  const id = makeRow(req, writing, {
    stage: 'published',
    provisional: true,
    submittedBy: ground.machine.id,
    subject,
    version,
    reason: version > 1 ? reason : null,
    revises: cell.published?.id ?? null,
  });
  if (cell.published !== undefined) await markRow(req, ['results', cell.published.id], { stage: 'superseded' });
  noteMove(req, writing, { deed: 'publish', document: id, to: 'published', reason });
  return { id, version, isProvisional: true, seq };
}

/** Keeps what a machine sent, in the place of what it sent before of the same cell. */
export async function keepSent(
  req: PayloadRequest,
  { batch, ground: { machine }, figure, cell }: Writing,
  marks: { readonly result: string | null; readonly lookOn: string | null },
): Promise<void> {
  const now = settingsOf(req.payload).now();
  const { evidence: _evidence, provisional: _provisional, ...result } = figure.result;
  const content = { ...result, ...marks, sentAt: now, updatedAt: now };
  if (cell.sent === undefined) {
    const place = { cell: figure.cell, machine: machine.id, commune: machine.commune, unit: machine.unit };
    batch.add('sent-figures', { ...content, ...place, createdAt: now });
    return;
  }
  const { cause = null, note = null, counts = null, gapNote = null, value, decision, ...rest } = content;
  const data = { ...rest, cause, note, counts, gapNote, value: { ...value }, decision: { ...decision } };
  await req.payload.db.updateOne({ collection: 'sent-figures', id: cell.sent.id, data, req, returning: false });
}
