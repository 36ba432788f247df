import { type Deviation, deviationFaults } from '@camket/shared/actions';
import { deviationSubject } from '@camket/shared/register';
import type { PayloadRequest } from 'payload';
import { inTransaction } from '../../database/in-transaction.ts';
import { type Deed, roleFor } from '../../people/may.ts';
import type { Deviation as DeviationRow } from '../../payload-types.ts';
import { signedIn } from '../actions/action-rows.ts';
import { asJson } from '../as-json.ts';
import { communeById } from '../communes/load-commune.ts';
import { note } from '../journal/note.ts';
import { idOf } from '../references.ts';
import { notAllowed, Refusal } from '../refusal.ts';
import { coveredFaults } from '../register/covered-faults.ts';
import { newRow } from '../stages/guard.ts';
import type { Stage } from '../stages/stages.ts';
import { deviationFor, deviationOf, deviationRows, markDeviation, promiseOf } from './deviation-rows.ts';

const stale = 'Nội dung vừa được người khác sửa. Hãy tải lại trang để xem bản mới rồi sửa tiếp.';
const locked = 'Bản này đã trình hoặc đã bỏ nên không sửa được.';
const samePlace =
  'Chỉ tiêu và ngày bắt đầu của một sai lệch đã công bố phải giữ nguyên: chỉ sửa ngày cuối, lý do và văn bản. Nếu khác, hãy lập một bản mới.';

/** Refuses days that cannot be, and a promise that the register does not hold. */
export async function refuseBad(req: PayloadRequest, slug: string, content: Deviation): Promise<void> {
  const wrong = deviationFaults(content).map(({ field, sentence }) => ({ field, message: sentence }));
  const faults = [...wrong, ...coveredFaults(content)];
  if (faults.length > 0) throw new Refusal(422, faults);
  await promiseOf(req, slug, content);
}

/** Refuses a second deviation from the same promise that begins on the same day. */
async function refuseTwice(
  req: PayloadRequest,
  content: Deviation,
  { commune, self }: { commune: string; self?: string },
): Promise<void> {
  const rows = await deviationRows(req, {
    and: [{ commune: { equals: commune } }, { indicator: { equals: content.indicator } }],
  });
  const other = rows.find(
    (row) =>
      row.id !== self && row.stage !== 'discarded' && row.redacted !== true && deviationOf(row).from === content.from,
  );
  if (other === undefined) return;
  const message = 'Đã có một sai lệch của chỉ tiêu này bắt đầu đúng ngày đó: hãy sửa bản đã có.';
  throw new Refusal(409, [{ message, field: 'from' }], { id: other.id });
}

/** Drafts a deviation; answers its id. */
export async function draftDeviation(
  outer: PayloadRequest,
  { commune, content }: { commune: string; content: Deviation },
): Promise<string> {
  const person = signedIn(outer);
  const role = roleFor(person, ['draft', 'deviation'], { commune });
  if (role === undefined) throw notAllowed();
  return inTransaction(outer, async (req) => {
    const { slug } = await communeById(req, commune);
    await refuseBad(req, slug, content);
    await refuseTwice(req, content, { commune });
    const { id } = await req.payload.create({
      collection: 'deviations',
      data: {
        ...{ commune, stage: 'draft', version: 0, revision: 0, editedBy: person.id },
        subject: deviationSubject(slug, content),
        indicator: content.indicator,
        content: asJson(content),
      },
      context: { permit: newRow },
      depth: 0,
      overrideAccess: true, // the permission table has been asked
      req,
    });
    await noted(req, { row: { id, commune }, deed: 'draft', to: 'draft' });
    return id;
  });
}

/** Changes what is written of a deviation; of a published one that begins its next version. */
export async function saveDeviation(
  outer: PayloadRequest,
  { id, revision, content }: { id: string; revision: number; content: Deviation },
): Promise<number> {
  const person = signedIn(outer);
  return inTransaction(outer, async (req) => {
    const row = await deviationFor(req, id, 'draft');
    refuseUnlessOpen(row, revision);
    const { slug } = await communeById(req, idOf(row.commune));
    await refuseBad(req, slug, content);
    await refuseTwice(req, content, { commune: idOf(row.commune), self: id });
    const subject = deviationSubject(slug, content);
    if ((row.version ?? 0) > 0 && subject !== row.subject) {
      throw new Refusal(422, [{ message: samePlace, field: 'from' }]);
    }
    const stage = row.stage === 'published' ? 'draft' : row.stage;
    await markDeviation(req, row, {
      ...{ content: asJson(content), subject, stage, indicator: content.indicator },
      ...{ revision: revision + 1, editedBy: person.id },
    });
    await noted(req, { row, deed: row.stage === 'published' ? 'draft' : 'edit', to: stage });
    return revision + 1;
  });
}

function refuseUnlessOpen({ stage, revision }: DeviationRow, seen: number): void {
  if (stage === 'submitted' || stage === 'discarded') throw new Refusal(423, locked, { stage });
  if ((revision ?? 0) !== seen) throw new Refusal(409, stale, { revision: revision ?? 0 });
}

interface Noted {
  readonly row: Pick<DeviationRow, 'id' | 'commune'>;
  readonly deed: Deed | 'edit';
  readonly to: Stage;
  readonly from?: Stage;
  readonly reason?: string | undefined;
}

/** Writes the journal's line on a deed. */
export async function noted(req: PayloadRequest, { row, deed, to, from, reason }: Noted): Promise<void> {
  const person = signedIn(req);
  const commune = idOf(row.commune);
  const role = roleFor(person, [deed === 'edit' ? 'draft' : deed, 'deviation'], { commune }) ?? 'office';
  await note(req, { deed, collection: 'deviations', document: row.id, role, who: person, commune, from, to, reason });
}
