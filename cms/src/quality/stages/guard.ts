import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook, CollectionBeforeValidateHook } from 'payload';
import { may, type Thing } from '../../people/may.ts';
import { personOf } from '../../people/person.ts';
import { nfcThroughout } from '../nfc-throughout.ts';
import { idIn } from '../references.ts';
import { notAllowed, Refusal } from '../refusal.ts';
import { type DocumentRow, documentRow, placeIn } from '../row-of-document.ts';
import { openStages } from './stages.ts';

/** The most rows that one request may read or change, and the longest question that it may ask. */
const most = { rows: 500, question: 20_000 } as const;

/** Keeps anybody from reading a whole collection in one request, or from asking more than a person would. */
export const boundReading: CollectionBeforeOperationHook = ({ args, req }) => {
  if (req.payloadAPI !== 'REST') return;
  if ('where' in args && JSON.stringify(args.where ?? {}).length > most.question) {
    throw new Refusal(400, 'Điều kiện lọc quá dài: hãy thu hẹp điều kiện rồi tìm lại.');
  }
  if (!('limit' in args)) return;
  const asked: unknown = args.limit;
  const limit = typeof asked === 'number' && asked > 0 ? Math.min(asked, most.rows) : most.rows;
  return { ...args, limit, pagination: true };
};

/** Composes every text (NFC), so that letters typed on different machines are the same letters. */
export const composeText: CollectionBeforeValidateHook = ({ data }) => {
  const composed = nfcThroughout(data);
  return typeof composed === 'object' && composed !== null ? composed : data;
};

/** A permit for one nested write on one row; only code that has asked the permission table gives it. */
export const permitFor = (id: string): { permit: string } => ({ permit: id });

/** The permit for rows that the server makes itself. */
export const newRow = 'new';

const restoring = 'Không khôi phục phiên bản cũ đè lên văn bản: hãy sửa hoặc đính chính.';
const locked = 'Văn bản đã khóa ở tình trạng này: chỉ sửa được khi là dự thảo hoặc bị trả lại.';
const stale = 'Nội dung vừa được người khác sửa. Hãy tải lại trang để xem bản mới rồi sửa tiếp.';

/**
 * Says what access cannot: it sees the stored row, and runs for bulk edits, restores and nested calls alike. Text
 * changes only while it is open; commune, unit and stage never change by a form; a stale save is refused.
 */
export function guard(thing: Thing): CollectionBeforeChangeHook {
  return ({ context: { permit, isRestoringVersion }, data, operation, originalDoc, req }) => {
    if (isRestoringVersion === true) throw notAllowed(restoring);
    const person = personOf(req);
    if (operation === 'create') {
      if (permit === newRow) return data;
      const { commune, unit } = placeIn(data);
      if (!may(person, ['draft', thing], { commune: idIn(commune), unit: idIn(unit) })) throw notAllowed();
      return { ...data, stage: 'draft', version: 1, revision: 0, editedBy: person?.id };
    }
    const original = documentRow(originalDoc);
    return permit === original.id ? data : { ...data, ...kept(data['revision'], original), editedBy: person?.id };
  };
}

/** What a form cannot change, and the count of its saves. */
function kept(revision: unknown, original: DocumentRow): object {
  const { stage, commune, unit } = original;
  const before = original.revision ?? 0;
  if (!openStages.includes(stage)) throw new Refusal(423, locked);
  if ((revision ?? before) !== before) throw new Refusal(409, stale);
  return { stage, commune, ...(unit !== undefined && { unit }), revision: before + 1 };
}
