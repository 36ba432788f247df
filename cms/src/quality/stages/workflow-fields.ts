import type { Field } from 'payload';
import { personOf } from '../../people/person.ts';
import { type MovingCollection, stages } from './stages.ts';

const never = { create: () => false, update: () => false };
const shownOnly = { position: 'sidebar', readOnly: true } as const;

/** The words of the stages. */
export const stageWords = {
  draft: { vi: 'Dự thảo', en: 'Draft' },
  submitted: { vi: 'Đã trình', en: 'Submitted' },
  returned: { vi: 'Bị trả lại', en: 'Returned' },
  accepted: { vi: 'Đã tiếp nhận', en: 'Accepted' },
  published: { vi: 'Đã công bố', en: 'Published' },
  withdrawing: { vi: 'Đang chờ thu hồi', en: 'Withdrawal asked for' },
  superseded: { vi: 'Đã được thay thế', en: 'Superseded' },
  withdrawn: { vi: 'Đã thu hồi', en: 'Withdrawn' },
  discarded: { vi: 'Đã bỏ', en: 'Discarded' },
} as const satisfies Record<(typeof stages)[number], { vi: string; en: string }>;

/** The commune that a row belongs to; it never changes. */
export const communeField: Field = {
  name: 'commune',
  label: { vi: 'Xã, phường, đặc khu', en: 'Commune' },
  type: 'relationship',
  relationTo: 'communes',
  required: true,
  index: true,
  access: { update: () => false },
  defaultValue: ({ req }) => personOf(req)?.memberships[0]?.commune,
  admin: { position: 'sidebar', allowCreate: false, allowEdit: false },
};

/** The unit that answers for a row. */
export const unitField: Field = {
  name: 'unit',
  label: { vi: 'Đơn vị báo cáo', en: 'Reporting unit' },
  type: 'relationship',
  relationTo: 'units',
  index: true,
  access: { update: () => false },
  defaultValue: ({ req }) => personOf(req)?.memberships.find(({ unit }) => unit !== undefined)?.unit,
  admin: { position: 'sidebar', allowCreate: false, allowEdit: false },
};

/** The stage of a row. Only transitions write it. */
export const stageField: Field = {
  name: 'stage',
  label: { vi: 'Tình trạng', en: 'Stage' },
  type: 'select',
  options: stages.map((stage) => ({ value: stage, label: stageWords[stage] })),
  defaultValue: 'draft',
  required: true,
  index: true,
  access: never,
  admin: shownOnly,
};

/** What transitions write on a document, and the count of its saves. */
export function workflowFields(collection: MovingCollection): Field[] {
  return [
    communeField,
    stageField,
    {
      name: 'subject',
      label: { vi: 'Địa chỉ công khai', en: 'Public address' },
      type: 'text',
      index: true,
      access: never,
      admin: shownOnly,
    },
    {
      name: 'version',
      label: { vi: 'Phiên bản', en: 'Version' },
      type: 'number',
      defaultValue: 1,
      access: never,
      admin: shownOnly,
    },
    {
      name: 'revises',
      label: { vi: 'Đính chính cho', en: 'Corrects' },
      type: 'relationship',
      relationTo: collection,
      index: true,
      access: never,
      admin: shownOnly,
    },
    { name: 'reason', label: { vi: 'Lý do', en: 'Reason' }, type: 'textarea', access: never, admin: shownOnly },
    { name: 'submittedBy', type: 'text', access: never, admin: { hidden: true } },
    { name: 'editedBy', type: 'text', access: never, admin: { hidden: true } },
    { name: 'revision', type: 'number', defaultValue: 0, admin: { hidden: true } },
    { name: 'redacted', type: 'checkbox', defaultValue: false, access: never, admin: { hidden: true } },
  ];
}
