import type { Role } from '@camket/shared/communes';
import type { PayloadRequest } from 'payload';
import { inTransaction } from '../../database/in-transaction.ts';
import { type Deed, mayAnywhere, roleFor } from '../../people/may.ts';
import { type Person, personOf } from '../../people/person.ts';
import { type FieldRemark, note } from '../journal/note.ts';
import { notAllowed, notFound, Refusal, signInFirst } from '../refusal.ts';
import { needsOtherEyes, refuseOwnWork, type Standing, thingIn } from './deeds-for.ts';
import { decisionLife } from '../decisions/decision-life.ts';
import { resultLife } from '../results/result-life.ts';
import { reportLife, unitReportLife } from '../reports/report-life.ts';
import { taskReportLife } from '../task-reports/task-report-life.ts';
import type { Life } from './life.ts';
import { type MovingCollection, nextStage, reasonNeeded, type Stage, type Transition } from './stages.ts';

/** A deed that is asked for. `stage` is the one that the asker saw; `at` is for the demo alone. */
export interface Asked {
  readonly collection: MovingCollection;
  readonly id: string;
  readonly deed: Transition;
  readonly stage: Stage;
  readonly reason?: string | undefined;
  /** The year of a replacing decision; another year gives its parts new keys. */
  readonly year?: number | undefined;
  readonly at?: string | undefined;
  /** What is wrong at which field, with `return`. */
  readonly remarks?: readonly FieldRemark[] | undefined;
}

/** What came of it: the stage, the number of the entry where one was written, the id of the draft where one was made. */
export interface Moved {
  readonly stage: Stage;
  readonly seq: number | null;
  readonly id?: string;
}

const lives: Readonly<Record<MovingCollection, Life>> = {
  decisions: decisionLife,
  results: resultLife,
  'task-reports': taskReportLife,
  'unit-reports': unitReportLife,
  reports: reportLife,
};

/** Does a deed on a document: stage, journal and register in one transaction, or nothing. */
export async function move(outer: PayloadRequest, asked: Asked): Promise<Moved> {
  const person = personOf(outer);
  if (person === undefined) throw signInFirst();
  if (!meets(person, asked)) throw notFound(); // without a transaction, for which writers wait
  const reason = asked.reason?.trim() === '' ? undefined : asked.reason?.trim();
  if (reasonNeeded.includes(asked.deed) && reason === undefined) {
    throw new Refusal(400, [{ message: 'Việc này cần nêu lý do.', field: 'reason' }]);
  }
  return inTransaction(outer, (req) => moveInside(req, person, { ...asked, reason }));
}

/** Whether a person meets documents of this kind anywhere at all. */
function meets(person: Person, { collection, deed }: Asked): boolean {
  const deeds: readonly Deed[] = [deed, 'read', 'readPublished'];
  return deeds.some((one) => mayAnywhere(person, [one, thingIn[collection]]));
}

async function moveInside(req: PayloadRequest, person: Person, asked: Asked): Promise<Moved> {
  const { collection, id, deed, reason, at, remarks } = asked;
  const opened = await lives[collection].open(req, id, person);
  if (opened === undefined) throw notFound();
  const { standing, deeds } = opened;
  const role = permitted(person, asked, standing);
  const to = nextStage(collection, deed, standing.stage);
  if (to === undefined)
    throw new Refusal(409, 'Việc này không làm được ở tình trạng hiện tại của văn bản.', { stage: standing.stage });
  if (needsOtherEyes(deed)) refuseOwnWork(person, standing);
  const done = await deeds[deed](req, { ...asked, to, role, person });
  await note(req, {
    deed,
    collection,
    document: id,
    role,
    who: person,
    commune: standing.commune,
    from: standing.stage,
    to,
    reason,
    at,
    ...(deed === 'return' && { remarks }),
  });
  return { stage: to, seq: done.seq ?? null, ...(done.id !== undefined && { id: done.id }) };
}

function permitted(person: Person, { collection, deed, stage }: Asked, standing: Standing): Role {
  const role = roleFor(person, [deed, thingIn[collection]], standing);
  if (role === undefined) throw notAllowed();
  if (standing.stage === stage) return role;
  throw new Refusal(409, 'Văn bản vừa được người khác xử lý. Hãy tải lại để xem tình trạng mới.', {
    stage: standing.stage,
  });
}
