import { bodies } from '@camket/shared/register';
import type { PayloadRequest } from 'payload';
import { inTransaction } from '../../database/in-transaction.ts';
import { type Deed, roleFor } from '../../people/may.ts';
import type { Person } from '../../people/person.ts';
import type { Deviation as DeviationRow } from '../../payload-types.ts';
import { signedIn } from '../actions/action-rows.ts';
import { asJson, bodyOfEntry } from '../as-json.ts';
import { communeById, type CommuneHead } from '../communes/load-commune.ts';
import { idOf } from '../references.ts';
import { notAllowed, Refusal } from '../refusal.ts';
import { append, newSalt } from '../register/append.ts';
import { entryAt, lastOf, standingOf } from '../register/last-of.ts';
import { refuseOwnWork } from '../stages/deeds-for.ts';
import type { Stage } from '../stages/stages.ts';
import { deviationFor, deviationOf, markDeviation } from './deviation-rows.ts';
import { noted, refuseBad } from './write-deviation.ts';

/** The deeds that move a deviation. */
export const deviationDeeds = ['submit', 'return', 'publish', 'discard'] as const satisfies readonly Deed[];

/** A deed of the list above. */
export type DeviationDeed = (typeof deviationDeeds)[number];

/** The stages from which each deed can be done. */
export const deviationMoves: Readonly<Record<DeviationDeed, readonly Stage[]>> = {
  submit: ['draft', 'returned'],
  return: ['submitted'],
  publish: ['submitted'],
  discard: ['draft', 'returned'],
};

/** A deed that is asked for; `stage` is the one that the asker saw. */
export interface DeviationAsked {
  readonly id: string;
  readonly deed: DeviationDeed;
  readonly stage: Stage;
  readonly reason?: string | undefined;
}

interface Moving {
  readonly row: DeviationRow;
  readonly commune: CommuneHead;
  readonly person: Person;
  readonly reason: string | undefined;
}

/** What came of it: the stage, and the number of the entry where one was written. */
export interface DeviationMoved {
  readonly stage: Stage;
  readonly seq: number | null;
}

/** Does a deed on a deviation: row, journal and register in one transaction, or nothing. */
export async function moveDeviation(outer: PayloadRequest, asked: DeviationAsked): Promise<DeviationMoved> {
  const person = signedIn(outer);
  return inTransaction(outer, async (req) => {
    const row = await deviationFor(req, asked.id, asked.deed);
    const { stage } = row;
    if (stage !== asked.stage)
      throw new Refusal(409, 'Bản này vừa được người khác xử lý. Hãy tải lại để xem tình trạng mới.', { stage });
    if (!deviationMoves[asked.deed].includes(stage))
      throw new Refusal(409, 'Việc này không làm được ở tình trạng hiện tại.', { stage });
    const commune = await communeById(req, idOf(row.commune));
    const reason = asked.reason?.trim() === '' ? undefined : asked.reason?.trim();
    const moved = await deeds[asked.deed](req, { row, commune, person, reason });
    await noted(req, { row, deed: asked.deed, from: stage, to: moved.stage, reason });
    return moved;
  });
}

type Doing = (req: PayloadRequest, moving: Moving) => Promise<DeviationMoved>;

const needsReason = 'Bản này sửa sai lệch đã công bố: cần nêu lý do để công khai.';

const submit: Doing = async (req, { row, commune, person, reason }) => {
  await refuseBad(req, commune.slug, deviationOf(row));
  const isFirst = (await lastOf(req, row.subject ?? '')) === undefined;
  if (!isFirst && reason === undefined) throw new Refusal(422, [{ message: needsReason, field: 'reason' }]);
  await markDeviation(req, row, { stage: 'submitted', submittedBy: person.id, reason: reason ?? null, remark: null });
  return { stage: 'submitted', seq: null };
};

const giveBack: Doing = async (req, { row, reason }) => {
  if (reason === undefined) throw new Refusal(400, [{ message: 'Việc này cần nêu lý do.', field: 'reason' }]);
  await markDeviation(req, row, { stage: 'returned', remark: reason });
  return { stage: 'returned', seq: null };
};

const publish: Doing = async (req, { row, commune, person }) => {
  refuseOwnWork(person, { fourEyes: commune.fourEyes, submittedBy: row.submittedBy });
  const content = deviationOf(row);
  await refuseBad(req, commune.slug, content);
  const role = roleFor(person, ['publish', 'deviation'], { commune: commune.id });
  if (role === undefined) throw notAllowed();
  const subject = row.subject ?? '';
  const version = ((await lastOf(req, subject))?.version ?? 0) + 1;
  const { seq } = await append(req, {
    act: {
      ...{ kind: 'deviation', commune: commune.slug, subject, version, by: role },
      ...(version > 1 && { reason: row.reason ?? '' }),
      body: bodyOfEntry({ ...content, salt: newSalt() }),
    },
  });
  await markDeviation(req, row, { stage: 'published', version, remark: null, revision: (row.revision ?? 0) + 1 });
  return { stage: 'published', seq };
};

/** Gives a draft up; what is public of it stays, and stands in the row again. */
const discard: Doing = async (req, { row }) => {
  const standing = (row.version ?? 0) > 0 ? await standingOf(req, row.subject ?? '', row.version ?? 0) : undefined;
  const body = standing && (await entryAt(req, standing.seq))?.body;
  const before = bodies.deviation.omit({ salt: true }).safeParse(body).data;
  const stage = standing === undefined ? 'discarded' : 'published';
  const content = before === undefined ? {} : { content: asJson(before) };
  await markDeviation(req, row, { ...content, stage, remark: null, revision: (row.revision ?? 0) + 1 });
  return { stage, seq: null };
};

const deeds: Readonly<Record<DeviationDeed, Doing>> = { submit, return: giveBack, publish, discard };
