import type { Role } from '@camket/shared/communes';
import type { PayloadRequest } from 'payload';
import { may } from '../../people/may.ts';
import { bodyOfEntry } from '../as-json.ts';
import { communeById } from '../communes/load-commune.ts';
import { isId } from '../decisions/load-decision.ts';
import { idIn, idOf, type Reference } from '../references.ts';
import { type Complaint, Refusal } from '../refusal.ts';
import { append, newSalt } from '../register/append.ts';
import { lastOf } from '../register/last-of.ts';
import { correctionUnderWay } from './correction-under-way.ts';
import { thingIn } from './deeds-for.ts';
import type { Doing, Life } from './life.ts';
import { markRow } from './mark-row.ts';
import type { MovingCollection, Stage } from './stages.ts';

/** What the life of a result, a task report and a report needs of its row. */
export interface VerifiedRow {
  readonly id: string;
  readonly commune: Reference;
  readonly unit?: Reference | null;
  readonly stage: Stage;
  readonly submittedBy?: string | null;
  readonly revises?: Reference | null;
  readonly subject?: string | null;
  readonly version?: number | null;
  readonly reason?: string | null;
  readonly redacted?: boolean | null;
}

/** What a row brings to the register. */
export interface Publication {
  readonly kind: 'result' | 'task' | 'report';
  readonly subject: string;
  readonly body: object;
  readonly files: readonly string[];
}

/** A kind of document that its unit writes and the ISO secretary verifies. */
export interface Verified<Row extends VerifiedRow> {
  readonly collection: Exclude<MovingCollection, 'decisions'>;
  readonly row: (req: PayloadRequest, id: string) => Promise<Row | undefined>;
  readonly copy: (
    req: PayloadRequest,
    row: Row,
    correction: { version: number; reason: string; editedBy: string },
  ) => Promise<string>;
  readonly faults: (req: PayloadRequest, row: Row) => Promise<readonly Complaint[]>;
  readonly publication: (row: Row, commune: string) => Publication;
  /** What follows from a publication or a withdrawal, in the same transaction. */
  readonly afterwards?: (
    req: PayloadRequest,
    row: Row,
    deed: { slug: string; role: Role; at?: string | undefined },
  ) => Promise<void>;
}

const twice = 'Đã công bố số liệu cho đúng kỳ và đơn vị này. Muốn sửa thì mở bản đã công bố và chọn Đính chính.';
const another =
  'Bản đính chính phải giữ nguyên chỉ tiêu hoặc nhiệm vụ, kỳ và đơn vị của bản đã công bố. Nếu công bố nhầm kỳ hoặc nhầm đơn vị thì thu hồi bản đó, rồi nhập một bản mới.';
const again = 'Công bố lại sau khi thu hồi.';

async function there<Row extends VerifiedRow>(kind: Verified<Row>, req: PayloadRequest, id: string): Promise<Row> {
  const row = await kind.row(req, id);
  if (row === undefined) throw new Error(`Cannot find ${kind.collection} ${id} in the transaction that read its stage`);
  if (row.redacted === true) throw new Refusal(410, 'Nội dung này đã được che, không xử lý tiếp được.');
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

function submitting<Row extends VerifiedRow>(kind: Verified<Row>): Doing {
  return async (req, { id, to, person }) => {
    const row = await there(kind, req, id);
    await refuseFaults(kind, req, row);
    await numbered(kind, req, row);
    await markRow(req, [kind.collection, id], { stage: to, submittedBy: person.id });
    return {};
  };
}

function publishing<Row extends VerifiedRow>(kind: Verified<Row>): Doing {
  return async (req, { id, to, role, at }) => {
    const row = await there(kind, req, id);
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

function withdrawing<Row extends VerifiedRow>(kind: Verified<Row>): Doing {
  return async (req, { id, to, role, reason = '', at }) => {
    const row = await there(kind, req, id);
    const { slug } = await communeById(req, idOf(row.commune));
    const { subject, kind: of } = kind.publication(row, slug);
    const version = ((await lastOf(req, subject))?.version ?? 0) + 1;
    const body = { of, reason, salt: newSalt() };
    const act = { kind: 'withdrawal', commune: slug, subject, version, by: role, reason, body } as const;
    const { seq } = await append(req, { act, at });
    await markRow(req, [kind.collection, id], { stage: to });
    await kind.afterwards?.(req, row, { slug, role, at });
    return { seq };
  };
}

function correcting<Row extends VerifiedRow>(kind: Verified<Row>): Doing {
  return async (req, { id, person, reason = '' }) => {
    const row = await there(kind, req, id);
    const open = await correctionUnderWay(req, kind.collection, id);
    if (open !== undefined)
      throw new Refusal(409, 'Đã có một bản đính chính đang soạn: hãy sửa tiếp bản đó.', { id: open });
    return { id: await kind.copy(req, row, { version: (row.version ?? 1) + 1, reason, editedBy: person.id }) };
  };
}

/** The life of documents that are verified one by one. */
export function verifiedLife<Row extends VerifiedRow>(kind: Verified<Row>): Life {
  const onlyMark: Doing = async (req, { id, to }) => {
    await markRow(req, [kind.collection, id], { stage: to });
    return {};
  };
  return {
    async standing(req, id, person) {
      const row = isId(id) ? await kind.row(req, id) : undefined;
      if (row === undefined) return undefined;
      const place = { commune: idOf(row.commune), unit: idIn(row.unit) };
      if (!may(person, ['read', thingIn[kind.collection]], place)) return undefined;
      const { fourEyes } = await communeById(req, place.commune);
      const { stage, submittedBy } = row;
      return {
        collection: kind.collection,
        ...place,
        stage,
        submittedBy: submittedBy ?? undefined,
        fourEyes: fourEyes ?? true,
      };
    },
    deeds: {
      submit: submitting(kind),
      return: onlyMark,
      accept: onlyMark,
      publish: publishing(kind),
      correct: correcting(kind),
      replace: onlyMark,
      withdraw: withdrawing(kind),
      discard: onlyMark,
    },
  };
}
