import type { Unit } from '@camket/shared/communes';
import type { Decision } from '@camket/shared/decisions';
import type { PayloadRequest } from 'payload';
import { may, type Thing } from '../../people/may.ts';
import { type Person, personOf } from '../../people/person.ts';
import { communeById, type CommuneHead, unitRows } from '../communes/load-commune.ts';
import { unitOf } from '../communes/commune-rows.ts';
import { type HistoryLine, historyOf } from '../journal/history.ts';
import { idIn, idOf } from '../references.ts';
import { notFound, signInFirst } from '../refusal.ts';
import { deedsFor } from '../stages/deeds-for.ts';
import { emptiedRefusal } from '../stages/emptied.ts';
import { publicStages, type Stage } from '../stages/stages.ts';
import { type DecisionRows, decisionOf } from './decision-rows.ts';
import { decisionRow, isId, withParts } from './load-decision.ts';
import { type Remark, remarksOn } from './remarks.ts';

/** One decision with all that its workspace shows. */
export interface Whole {
  readonly id: string;
  readonly commune: {
    readonly id: string;
    readonly slug: string;
    readonly name: string;
    readonly units: readonly Unit[];
  };
  readonly stage: Stage;
  readonly revision: number;
  readonly subject: string | null;
  readonly version: number;
  readonly revises: string | null;
  readonly reason: string | null;
  readonly withdrawalReason: string | null;
  readonly decision: Decision;
  readonly obstacles: readonly Remark[];
  readonly doubts: readonly Remark[];
  readonly deeds: readonly string[];
  readonly history: readonly HistoryLine[];
}

/** Whether a person may see a decision at its stage. */
export function maySee(person: Person | undefined, commune: string, stage: Stage): boolean {
  const thing: Thing = 'decision';
  if (may(person, ['read', thing], { commune })) return true;
  return publicStages.includes(stage) && may(person, ['readPublished', thing], { commune });
}

/** The rows of a decision that the person who asks may see; refused as not found otherwise. */
export async function visibleRows(req: PayloadRequest, id: string): Promise<DecisionRows> {
  const person = personOf(req);
  if (person === undefined) throw signInFirst();
  const row = isId(id) ? await decisionRow(req, { id: { equals: id } }) : undefined;
  if (row === undefined || !maySee(person, idOf(row.commune), row.stage)) throw notFound();
  if (row.redacted === true) {
    const deeds = deedsOn(req, row, await communeById(req, idOf(row.commune)));
    throw emptiedRefusal('Nội dung văn bản này đã được che theo quyết định che dữ liệu cá nhân.', { ...row, deeds });
  }
  return withParts(req, row);
}

/** Reads a decision whole, for the person who asks. */
export async function readWhole(req: PayloadRequest, id: string): Promise<Whole> {
  return wholeOf(req, await visibleRows(req, id));
}

/** What the workspace shows of these rows. */
export async function wholeOf(req: PayloadRequest, rows: DecisionRows): Promise<Whole> {
  const { decision: row } = rows;
  const decision = decisionOf(rows);
  const commune = await communeById(req, idOf(row.commune));
  const units = (await unitRows(req, commune.id)).map(unitOf);
  const isFrozen = publicStages.includes(row.stage);
  const remarks = isFrozen ? { obstacles: [], doubts: [] } : await remarksOn(req, { decision, row, commune, units });
  return {
    id: row.id,
    commune: { id: commune.id, slug: commune.slug, name: commune.title ?? commune.slug, units },
    stage: row.stage,
    revision: row.revision ?? 0,
    subject: row.subject ?? null,
    version: row.version ?? 1,
    revises: idIn(row.revises) ?? null,
    reason: row.reason ?? null,
    withdrawalReason: row.withdrawalReason ?? null,
    decision,
    ...remarks,
    deeds: deedsOn(req, row, commune),
    history: await historyOf(req, row.id),
  };
}

function deedsOn(req: PayloadRequest, row: DecisionRows['decision'], commune: CommuneHead): readonly string[] {
  const { stage, submittedBy } = row;
  return deedsFor(personOf(req), {
    collection: 'decisions',
    commune: commune.id,
    unit: undefined,
    stage,
    submittedBy: submittedBy ?? undefined,
    fourEyes: commune.fourEyes ?? true,
  });
}
