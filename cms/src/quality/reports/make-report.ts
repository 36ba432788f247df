import { reportSubject } from '@camket/shared/register';
import { type DecisionReference, whole } from '@camket/shared/results';
import { period, yearOf } from '@camket/shared/values';
import type { PayloadRequest } from 'payload';
import { inTransaction } from '../../database/in-transaction.ts';
import { roleFor } from '../../people/may.ts';
import { type Person, personOf } from '../../people/person.ts';
import { asJson } from '../as-json.ts';
import { communeHead, type CommuneHead, unitRows } from '../communes/load-commune.ts';
import { note } from '../journal/note.ts';
import { notAllowed, Refusal, signInFirst } from '../refusal.ts';
import { lastOf } from '../register/last-of.ts';
import { publishedDecision } from '../register/published-decision.ts';
import { thingIn } from '../stages/deeds-for.ts';
import { newRow } from '../stages/guard.ts';
import { stagesUnderWay } from '../stages/stages.ts';
import { compile } from './compile.ts';
import { type ReportCollection, reportRow } from './report-rows.ts';
import type { Making } from './report-request.ts';
import { usualHead } from './usual-head.ts';

/** A report that was made, or the one that stood there already. */
export interface MadeReport {
  readonly id: string;
  readonly isNew: boolean;
}

/** Where a report belongs, and what it is on. */
interface Place {
  readonly commune: CommuneHead;
  readonly unit: string | undefined;
  readonly part: string;
  readonly reference: DecisionReference;
  readonly period: string;
  readonly subject: string;
}

/** Compiles a new report; where one on the same period is under way already, that is opened instead. */
export async function makeReport(
  outer: PayloadRequest,
  collection: ReportCollection,
  asked: Making,
): Promise<MadeReport> {
  const person = personOf(outer);
  if (person === undefined) throw signInFirst();
  return inTransaction(outer, async (req) => {
    const commune = await communeHead(req, { slug: { equals: asked.commune } });
    if (commune === undefined)
      throw new Refusal(404, [{ message: `Chưa có xã, phường "${asked.commune}".`, field: 'commune' }]);
    const unit = collection === 'reports' ? undefined : asked.unit;
    const role = roleFor(person, ['draft', thingIn[collection]], { commune: commune.id, unit });
    if (role === undefined) throw notAllowed('Bạn không có quyền lập báo cáo này.');
    const place = await placeOf(req, commune, { ...asked, unit });
    const standing = await underWay(req, collection, place);
    if (standing !== undefined) return { id: standing, isNew: false };
    await refusePublished(req, place.subject);
    const id = await insert(req, collection, { place, person });
    await note(req, {
      deed: 'draft',
      collection,
      document: id,
      role,
      who: person,
      commune: commune.id,
      to: 'draft',
    });
    return { id, isNew: true };
  });
}

const noDocument = 'Xã, phường chưa công bố văn bản này, hoặc văn bản đã bị thu hồi. Hãy chọn lại văn bản.';

async function placeOf(req: PayloadRequest, commune: CommuneHead, asked: Making): Promise<Place> {
  const { document, unit, period: text } = asked;
  const last = await lastOf(req, document);
  const reference = { subject: document, version: last?.version ?? 0 };
  const decision = await publishedDecision(req, commune.slug, reference);
  if (decision === undefined) throw new Refusal(422, [{ message: noDocument, field: 'document' }]);
  const { firstDay, lastDay } = period(text);
  if (yearOf(firstDay) !== decision.year || yearOf(lastDay) !== decision.year) {
    const message = `Văn bản này dành cho năm ${String(decision.year)}: hãy chọn một kỳ trong năm đó.`;
    throw new Refusal(422, [{ message, field: 'period' }]);
  }
  const part = unit === undefined ? whole : await keyOfUnit(req, commune.id, unit);
  const subject = reportSubject(commune.slug, { decision: reference, period: text, part });
  return { commune, unit, part, reference, period: text, subject };
}

async function keyOfUnit(req: PayloadRequest, commune: string, unit: string): Promise<string> {
  const found = (await unitRows(req, commune)).find(({ id }) => id === unit);
  if (typeof found?.key !== 'string')
    throw new Refusal(422, [{ message: 'Không có đơn vị này trong xã, phường.', field: 'unit' }]);
  return found.key;
}

/** The report on the same period and part that is on its way to the register. */
async function underWay(
  req: PayloadRequest,
  collection: ReportCollection,
  { commune, unit, reference, period: text }: Place,
): Promise<string | undefined> {
  const row = await reportRow(req, collection, {
    and: [
      { commune: { equals: commune.id } },
      { 'decision.subject': { equals: reference.subject } },
      { period: { equals: text } },
      { stage: { in: [...stagesUnderWay] } },
      ...(unit === undefined ? [] : [{ unit: { equals: unit } }]),
    ],
  });
  return row?.id;
}

async function refusePublished(req: PayloadRequest, subject: string): Promise<void> {
  const last = await lastOf(req, subject);
  if (last === undefined || last.kind === 'withdrawal') return;
  const message = 'Báo cáo của kỳ này đã công bố. Muốn sửa thì mở báo cáo đó và chọn Đính chính.';
  throw new Refusal(409, [{ message, kind: 'alreadyPublished' }]);
}

async function insert(
  req: PayloadRequest,
  collection: ReportCollection,
  { place, person }: { readonly place: Place; readonly person: Person },
): Promise<string> {
  const { commune, unit, reference, period: text } = place;
  const { figures, narrative, decision, issuer } = await compile(req, place);
  const head = await usualHead(req, { collection, commune: commune.id, unit, decision, issuer, period: text });
  const data = {
    commune: commune.id,
    decision: reference,
    period: text,
    head: asJson(head),
    figures: asJson(figures),
    narrative: asJson(narrative),
    drafted: asJson(narrative),
    files: [],
    stage: 'draft' as const,
    editedBy: person.id,
  };
  const how = { context: { permit: newRow }, depth: 0, req } as const;
  const { id } =
    unit === undefined
      ? await req.payload.create({ collection: 'reports', data, overrideAccess: true, ...how }) // makeReport() has asked the permission table
      : await req.payload.create({ collection: 'unit-reports', data: { ...data, unit }, overrideAccess: true, ...how }); // the same
  return id;
}
