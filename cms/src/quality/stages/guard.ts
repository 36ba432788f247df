import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook, CollectionBeforeValidateHook } from 'payload';
import { may, type Thing } from '../../people/may.ts';
import { personOf } from '../../people/person.ts';
import { nfcThroughout } from '../nfc-throughout.ts';
import { idIn } from '../references.ts';
import { notAllowed, Refusal } from '../refusal.ts';
import { openStages, type Stage } from './stages.ts';

/** The most rows that one request may read. */
const mostRows = 500;

/** Keeps anybody from reading a whole collection in one request. */
export const boundReading: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'read' || req.payloadAPI !== 'REST' || !('limit' in args)) return;
  const asked: unknown = args.limit;
  const limit = typeof asked === 'number' && asked > 0 ? Math.min(asked, mostRows) : mostRows;
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

/**
 * Says what access cannot: it sees the stored row, and runs for bulk edits, restores and nested calls alike. Text
 * changes only while it is open; commune, unit and stage never change by a form; a stale save is refused.
 */
export function guard(thing: Thing): CollectionBeforeChangeHook {
  return ({ context, data, operation, originalDoc, req }) => {
    const { permit, isRestoringVersion } = context;
    if (isRestoringVersion === true)
      throw notAllowed('Không khôi phục phiên bản cũ đè lên văn bản: hãy sửa hoặc đính chính.');
    if (operation === 'create') {
      if (permit === newRow) return data;
      const place = { commune: idIn(data['commune']), unit: idIn(data['unit']) };
      if (!may(personOf(req), ['draft', thing], place)) throw notAllowed();
      return { ...data, stage: 'draft', version: 1, revision: 0, editedBy: personOf(req)?.id };
    }
    if (permit === originalDoc.id) return data;
    return edited(data, originalDoc, personOf(req)?.id);
  };
}

interface Guarded {
  readonly stage: Stage;
  readonly revision?: number | null;
  readonly commune: unknown;
  readonly unit?: unknown;
}

function edited<Data extends object>(
  data: Data & { revision?: unknown },
  original: Guarded,
  editedBy: string | undefined,
): Data {
  const { stage, revision, commune, unit } = original;
  if (!openStages.includes(stage))
    throw new Refusal(423, 'Văn bản đã khóa ở tình trạng này: chỉ sửa được khi là dự thảo hoặc bị trả lại.');
  if ((data.revision ?? revision) !== revision) {
    throw new Refusal(409, 'Nội dung vừa được người khác sửa. Hãy tải lại trang để xem bản mới rồi sửa tiếp.');
  }
  return { ...data, stage, commune, ...(unit !== undefined && { unit }), revision: (revision ?? 0) + 1, editedBy };
}
