import {
  actionWith,
  contentOf,
  type CorrectiveAction,
  foundOf,
  sayEffectiveness,
  sayNews,
} from '@camket/shared/actions';
import type { Role } from '@camket/shared/communes';
import { whole } from '@camket/shared/results';
import type { PayloadRequest } from 'payload';
import { inTransaction } from '../../database/in-transaction.ts';
import { type Deed, roleFor } from '../../people/may.ts';
import type { Person } from '../../people/person.ts';
import type { Action as ActionRow } from '../../payload-types.ts';
import { bodyOfEntry } from '../as-json.ts';
import { communeById } from '../communes/load-commune.ts';
import { note } from '../journal/note.ts';
import { idIn, idOf } from '../references.ts';
import { notAllowed, Refusal } from '../refusal.ts';
import { append, newSalt } from '../register/append.ts';
import { refuseOwnWork } from '../stages/deeds-for.ts';
import type { Stage } from '../stages/stages.ts';
import { markAction, nextContent, nothingNext, placeOf, publishedAction, rowFor, signedIn } from './action-rows.ts';
import { effectInRegister } from './effect-in-register.ts';
import { hasEnded } from './has-ended.ts';
import { refuseFaults } from './step-faults.ts';
import { unitWithKey } from './unit-answering.ts';

/** The deeds that move a step of an action, and the one that closes it by its effect. */
export const actionDeeds = ['submit', 'return', 'publish', 'discard', 'close'] as const satisfies readonly Deed[];

/** A deed of the list above. */
export type ActionDeed = (typeof actionDeeds)[number];

/** A deed that is asked for; `stage` is the one that the asker saw. */
export interface ActionAsked {
  readonly id: string;
  readonly deed: ActionDeed;
  readonly stage: Stage;
  readonly reason?: string | undefined;
}

/** What came of it. */
export interface ActionMoved {
  readonly stage: Stage;
  readonly reached: CorrectiveAction['stage'];
  readonly seq: number | null;
}

/** The stages of a step from which each deed can be done. */
export const movesFrom: Readonly<Record<ActionDeed, readonly Stage[]>> = {
  submit: ['draft', 'returned'],
  return: ['submitted'],
  publish: ['submitted'],
  discard: ['draft', 'returned'],
  close: ['published'],
};

interface Moving {
  readonly row: ActionRow;
  readonly commune: { readonly id: string; readonly slug: string; readonly fourEyes: boolean };
  readonly published: CorrectiveAction;
  readonly person: Person;
  readonly role: Role;
  readonly reason: string | undefined;
}

type Doing = (req: PayloadRequest, moving: Moving) => Promise<ActionMoved>;

/** Does a deed on a step of an action: row, journal and register in one transaction, or nothing. */
export async function moveAction(
  outer: PayloadRequest,
  { id, deed, stage, reason }: ActionAsked,
): Promise<ActionMoved> {
  const person = signedIn(outer);
  return inTransaction(outer, async (req) => {
    const row = await rowFor(req, id, deed);
    refuseUnlessHere(row, deed, stage);
    const { slug, fourEyes, id: commune } = await communeById(req, idOf(row.commune));
    const published = await publishedAction(req, row);
    const role = roleFor(person, [deed, 'action'], placeOf(row));
    if (role === undefined) throw notAllowed();
    if (published === undefined) throw new Refusal(410, 'Nội dung này đã được che, không xử lý tiếp được.');
    const said = reason?.trim() === '' ? undefined : reason?.trim();
    const moving = {
      row,
      commune: { id: commune, slug, fourEyes: fourEyes ?? true },
      published,
      person,
      role,
      reason: said,
    };
    const moved = await deeds[deed](req, moving);
    const between = { from: row.stage, to: deed === 'close' ? moved.reached : moved.stage };
    await note(req, {
      deed,
      collection: 'actions',
      document: id,
      role,
      who: person,
      commune,
      ...between,
      reason: said,
    });
    return moved;
  });
}

function refuseUnlessHere(row: ActionRow, deed: ActionDeed, seen: Stage): void {
  if (hasEnded(row)) throw new Refusal(423, 'Hành động khắc phục này đã kết thúc.', { stage: row.stage });
  const here = { stage: row.stage };
  if (row.stage !== seen)
    throw new Refusal(409, 'Bước này vừa được người khác xử lý. Hãy tải lại để xem tình trạng mới.', here);
  if (!movesFrom[deed].includes(row.stage)) {
    const sentence =
      deed === 'close'
        ? 'Còn một bước đang soạn hoặc chờ duyệt: hãy công bố hoặc bỏ bước đó trước khi kết thúc.'
        : undefined;
    throw new Refusal(409, sentence ?? 'Việc này không làm được ở tình trạng hiện tại.', here);
  }
}

const submit: Doing = async (req, moving) => {
  const { row, published, person, reason } = moving;
  await refuseFaults(req, { commune: moving.commune.id, published, now: nextContent(row, published), reason });
  await markAction(req, row, { stage: 'submitted', submittedBy: person.id, reason: reason ?? null, remark: null });
  return { stage: 'submitted', reached: row.reached, seq: null };
};

const giveBack: Doing = async (req, { row, reason }) => {
  if (reason === undefined) throw new Refusal(400, [{ message: 'Việc này cần nêu lý do.', field: 'reason' }]);
  await markAction(req, row, { stage: 'returned', remark: reason });
  return { stage: 'returned', reached: row.reached, seq: null };
};

const discard: Doing = async (req, { row }) => {
  await markAction(req, row, { ...nothingNext(), reason: null, stage: 'published', revision: (row.revision ?? 0) + 1 });
  return { stage: 'published', reached: row.reached, seq: null };
};

const publish: Doing = async (req, moving) => {
  const { row, published, commune, person } = moving;
  refuseOwnWork(person, { ...commune, submittedBy: row.submittedBy });
  const content = nextContent(row, published);
  const why = row.reason ?? '';
  const reason = why === '' ? undefined : why;
  await refuseFaults(req, { commune: commune.id, published, now: content, reason });
  const news = sayNews(contentOf(published), content);
  const action = actionWith(foundOf(published), content);
  return write(req, moving, { action, reason: why === '' ? news : `${news}: ${why}` });
};

const close: Doing = async (req, moving) => {
  const { row, published, commune, person } = moving;
  refuseOwnWork(person, { ...commune, submittedBy: row.submittedBy });
  const effect = await effectInRegister(req, commune, published);
  if (published.stage !== 'done' || (effect.kind !== 'effective' && effect.kind !== 'notEffective')) {
    const message = `Chưa kết thúc được: ${sayEffectiveness(effect)}.`;
    throw new Refusal(422, [{ message, kind: 'notShown' }]);
  }
  const action: CorrectiveAction = { ...published, stage: effect.kind, shownBy: effect.shownBy };
  return write(req, moving, { action, reason: `Kết thúc: ${sayEffectiveness(effect)}` });
};

/** Writes the next version of an action into the register, and marks it on its row. */
async function write(
  req: PayloadRequest,
  { row, commune, role }: Moving,
  { action, reason }: { action: CorrectiveAction; reason: string },
): Promise<ActionMoved> {
  const version = row.version + 1;
  const { seq } = await append(req, {
    act: {
      ...{ kind: 'action', commune: commune.slug, subject: row.subject, version, by: role, reason },
      body: bodyOfEntry({ ...action, salt: newSalt() }),
    },
    files: action.evidence.map(({ sha256 }) => sha256),
  });
  const unit =
    action.owner === undefined || action.owner === whole ? undefined : await unitWithKey(req, commune.id, action.owner);
  await markAction(req, row, {
    ...{ ...nothingNext(), version, reached: action.stage, stage: 'published', reason },
    ...{ unit: unit ?? idIn(row.unit) ?? null, revision: (row.revision ?? 0) + 1 },
  });
  return { stage: 'published', reached: action.stage, seq };
}

const deeds: Readonly<Record<ActionDeed, Doing>> = { submit, return: giveBack, publish, discard, close };
