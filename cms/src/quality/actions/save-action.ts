import type { ActionContent } from '@camket/shared/actions';
import type { PayloadRequest } from 'payload';
import { inTransaction } from '../../database/in-transaction.ts';
import { roleFor } from '../../people/may.ts';
import type { Action as ActionRow } from '../../payload-types.ts';
import { asJson } from '../as-json.ts';
import { filesByHash } from '../files/files-by-hash.ts';
import { note } from '../journal/note.ts';
import { idOf } from '../references.ts';
import { notAllowed, Refusal } from '../refusal.ts';
import { markAction, nextContent, placeOf, publishedAction, rowFor, signedIn } from './action-rows.ts';
import { hasEnded } from './has-ended.ts';

/** The next step as far as it is written, and the revision that it began from. */
export interface ActionSaving {
  readonly id: string;
  readonly revision: number;
  readonly content: ActionContent;
}

const stale = 'Nội dung vừa được người khác sửa. Hãy tải lại trang để xem bản mới rồi sửa tiếp.';
const submitted = 'Bước này đã trình, đang chờ duyệt: không sửa được cho đến khi được trả lại hoặc công bố.';
const notYours =
  'Đơn vị chịu trách nhiệm và hạn hoàn thành do lãnh đạo giao (hoặc văn phòng ghi theo ý kiến lãnh đạo). Hãy để nguyên hai mục này.';

/** Whether somebody without the right to assign has named or changed who answers, or a day that stands. */
function assignsAnew(before: ActionContent, now: ActionContent): boolean {
  return before.owner !== now.owner || before.dueDay !== now.dueDay;
}

/** The content with what the store knows of its files. */
async function withKnownFiles(req: PayloadRequest, row: ActionRow, content: ActionContent): Promise<ActionContent> {
  const hashes = content.evidence.map(({ sha256 }) => sha256);
  const stored = await filesByHash(req, idOf(row.commune), hashes);
  const evidence = content.evidence.map(({ sha256, name }) => {
    const known = stored.get(sha256);
    if (known !== undefined) return { sha256, name, ...known, role: 'evidence' as const };
    throw new Refusal(400, [{ message: `Tệp "${name}" chưa được tải lên kho của xã, phường.`, field: 'evidence' }]);
  });
  return { ...content, evidence };
}

/** Keeps the next step of an action as it is written; answers its new revision. */
export async function saveAction(outer: PayloadRequest, { id, revision, content }: ActionSaving): Promise<number> {
  const person = signedIn(outer);
  return inTransaction(outer, async (req) => {
    const row = await rowFor(req, id, 'draft');
    refuseUnlessOpen(row, revision);
    const published = await publishedAction(req, row);
    if (published === undefined) throw new Refusal(410, 'Nội dung này đã được che, không xử lý tiếp được.');
    const mayAssign = roleFor(person, ['assign', 'action'], placeOf(row)) !== undefined;
    if (!mayAssign && assignsAnew(nextContent(row, published), content)) throw notAllowed(notYours);
    const { evidence, ...rest } = await withKnownFiles(req, row, content);
    const begun = row.stage === 'published';
    const stage = begun ? 'draft' : row.stage;
    const next = asJson(rest);
    await markAction(req, row, {
      ...{ next, stage, revision: revision + 1, editedBy: person.id },
      evidence: evidence.map((file) => ({ ...file })),
    });
    await note(req, {
      ...{ deed: begun ? 'draft' : 'edit', collection: 'actions', document: id, who: person, to: stage },
      role: roleFor(person, ['draft', 'action'], placeOf(row)) ?? 'unit',
      commune: idOf(row.commune),
    });
    return revision + 1;
  });
}

function refuseUnlessOpen(row: ActionRow, revision: number): void {
  if (hasEnded(row)) throw new Refusal(423, 'Hành động khắc phục này đã kết thúc.');
  if (row.stage === 'submitted') throw new Refusal(423, submitted, { stage: row.stage });
  if ((row.revision ?? 0) !== revision) throw new Refusal(409, stale, { revision: row.revision ?? 0 });
}
