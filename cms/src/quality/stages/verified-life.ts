import type { PayloadRequest } from 'payload';
import { may } from '../../people/may.ts';
import { bodyOfEntry } from '../as-json.ts';
import { communeById } from '../communes/load-commune.ts';
import { isId } from '../decisions/load-decision.ts';
import { idIn, idOf } from '../references.ts';
import { Refusal } from '../refusal.ts';
import { append, newSalt } from '../register/append.ts';
import { lastOf } from '../register/last-of.ts';
import { correctionUnderWay } from './correction-under-way.ts';
import { thingIn } from './deeds-for.ts';
import type { Deeds, Doing, Life } from './life.ts';
import { markRow } from './mark-row.ts';
import type { Publication, Verified, VerifiedRow } from './verified.ts';

const twice = 'Đã công bố số liệu cho đúng kỳ và đơn vị này. Muốn sửa thì mở bản đã công bố và chọn Đính chính.';
const another =
  'Bản đính chính phải giữ nguyên chỉ tiêu hoặc nhiệm vụ, kỳ và đơn vị của bản đã công bố. Nếu công bố nhầm kỳ hoặc nhầm đơn vị thì thu hồi bản đó, rồi nhập một bản mới.';
const again = 'Công bố lại sau khi thu hồi.';

/** A kind of document, and its row where the deed has read it already. */
interface Opening<Row extends VerifiedRow> {
  readonly kind: Verified<Row>;
  readonly opened: Row | undefined;
}

async function emptiedOrNot<Row extends VerifiedRow>(
  { kind, opened }: Opening<Row>,
  req: PayloadRequest,
  id: string,
): Promise<Row> {
  const row = opened ?? (await kind.row(req, id));
  if (row === undefined) throw new Error(`Cannot find ${kind.collection} ${id} in the transaction that read its stage`);
  return row;
}

async function there<Row extends VerifiedRow>(opening: Opening<Row>, req: PayloadRequest, id: string): Promise<Row> {
  const row = await emptiedOrNot(opening, req, id);
  if (row.redacted === true) throw new Refusal(410, 'Nội dung này đã được che: chỉ đính chính hoặc thu hồi được.');
  return row;
}

interface Numbered {
  readonly version: number;
  readonly reason: string | undefined;
}

/** The version that publishing the row would be. A second row of a subject is refused, unless the first was withdrawn. */
async function numbered<Row extends VerifiedRow>(
  kind: Verified<Row>,
  req: PayloadRequest,
  row: Row,
): Promise<Numbered> {
  const { slug } = await communeById(req, idOf(row.commune));
  const { subject } = kind.publication(row, slug);
  if (idIn(row.revises) !== undefined && row.subject !== subject)
    throw new Refusal(422, [{ message: another, kind: 'anotherSubject' }]);
  const last = await lastOf(req, subject);
  if (last === undefined) return { version: 1, reason: undefined };
  const version = last.version + 1;
  if (last.kind !== 'withdrawal' && version === row.version) return { version, reason: row.reason ?? undefined };
  if (last.kind === 'withdrawal' && idIn(row.revises) === undefined) return { version, reason: row.reason ?? again };
  throw new Refusal(422, [{ message: twice, kind: 'alreadyPublished' }]);
}

async function refuseFaults<Row extends VerifiedRow>(
  kind: Verified<Row>,
  req: PayloadRequest,
  row: Row,
): Promise<void> {
  const complaints = await kind.faults(req, row);
  if (complaints.length > 0) throw new Refusal(422, complaints, { obstacles: complaints });
}

function submitting<Row extends VerifiedRow>(opening: Opening<Row>): Doing {
  const { kind } = opening;
  return async (req, { id, to, person }) => {
    const row = await there(opening, req, id);
    await refuseFaults(kind, req, row);
    await numbered(kind, req, row);
    await markRow(req, [kind.collection, id], { stage: to, submittedBy: person.id });
    return {};
  };
}

function publishing<Row extends VerifiedRow>(opening: Opening<Row>): Doing {
  const { kind } = opening;
  return async (req, { id, to, role, at }) => {
    const row = await there(opening, req, id);
    await refuseFaults(kind, req, row);
    const { version, reason } = await numbered(kind, req, row);
    const { slug } = await communeById(req, idOf(row.commune));
    const { body, files, ...named } = kind.publication(row, slug);
    const salted = bodyOfEntry({ ...body, salt: newSalt() });
    const why = version > 1 && reason !== undefined ? { reason } : {};
    const { seq } = await append(req, {
      act: { ...named, commune: slug, version, by: role, body: salted, ...why },
      files,
      at,
    });
    await markRow(req, [kind.collection, id], { stage: to, subject: named.subject, version, reason: reason ?? null });
    const corrected = idIn(row.revises);
    if (corrected !== undefined) await markRow(req, [kind.collection, corrected], { stage: 'superseded' });
    await kind.afterwards?.(req, row, { slug, role, at });
    return { seq };
  };
}

const kindIn = {
  results: 'result',
  'task-reports': 'task',
  'unit-reports': 'report',
  reports: 'report',
} as const satisfies Record<Verified<VerifiedRow>['collection'], Publication['kind']>;

function withdrawing<Row extends VerifiedRow>(opening: Opening<Row>): Doing {
  const { kind } = opening;
  return async (req, { id, to, role, reason = '', at }) => {
    const row = await emptiedOrNot(opening, req, id);
    const { slug } = await communeById(req, idOf(row.commune));
    const subject = row.subject ?? kind.publication(row, slug).subject;
    const version = ((await lastOf(req, subject))?.version ?? 0) + 1;
    const body = { of: kindIn[kind.collection], reason, salt: newSalt() };
    const act = { kind: 'withdrawal', commune: slug, subject, version, by: role, reason, body } as const;
    const { seq } = await append(req, { act, at });
    await markRow(req, [kind.collection, id], { stage: to });
    await kind.afterwards?.(req, row, { slug, role, at });
    return { seq };
  };
}

function correcting<Row extends VerifiedRow>(opening: Opening<Row>): Doing {
  const { kind } = opening;
  return async (req, { id, person, reason = '' }) => {
    const row = await emptiedOrNot(opening, req, id); // what was redacted is written anew
    const open = await correctionUnderWay(req, kind.collection, id);
    if (open !== undefined)
      throw new Refusal(409, 'Đã có một bản đính chính đang soạn: hãy sửa tiếp bản đó.', { id: open });
    return { id: await kind.copy(req, row, { version: (row.version ?? 1) + 1, reason, editedBy: person.id }) };
  };
}

function deedsOf<Row extends VerifiedRow>(kind: Verified<Row>, opened?: Row): Deeds {
  const opening = { kind, opened };
  const onlyMark: Doing = async (req, { id, to }) => {
    await markRow(req, [kind.collection, id], { stage: to });
    return {};
  };
  return {
    submit: submitting(opening),
    return: onlyMark,
    accept: onlyMark,
    publish: publishing(opening),
    correct: correcting(opening),
    replace: onlyMark,
    withdraw: withdrawing(opening),
    discard: onlyMark,
  };
}

/** The life of documents that are verified one by one. */
export function verifiedLife<Row extends VerifiedRow>(kind: Verified<Row>): Life {
  return {
    async open(req, id, person) {
      const row = isId(id) ? await kind.row(req, id) : undefined;
      if (row === undefined) return undefined;
      const place = { commune: idOf(row.commune), unit: idIn(row.unit) };
      if (!may(person, ['read', thingIn[kind.collection]], place)) return undefined;
      const { fourEyes } = await communeById(req, place.commune);
      const { stage, submittedBy } = row;
      const { collection } = kind;
      const seen = { collection, ...place, stage, submittedBy: submittedBy ?? undefined, fourEyes: fourEyes ?? true };
      return { standing: seen, deeds: deedsOf(kind, row) };
    },
    deeds: deedsOf(kind),
  };
}
