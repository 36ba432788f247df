import type { CollectionConfig } from 'payload';
import { closed, rowsWhere } from '../../people/access.ts';
import { mayAnywhere } from '../../people/may.ts';
import { personShown } from '../../people/person.ts';

/** Who did what, when and why: for the staff alone, and never changed. */
export const journal: CollectionConfig = {
  slug: 'journal',
  labels: { singular: { vi: 'Dòng nhật ký', en: 'Journal line' }, plural: { vi: 'Nhật ký nội bộ', en: 'Journal' } },
  access: { ...closed, read: rowsWhere('read', 'journal') },
  admin: {
    useAsTitle: 'deed',
    defaultColumns: ['at', 'person', 'role', 'deed', 'kind', 'from', 'to', 'reason'],
    group: { vi: 'Quản trị', en: 'Administration' },
    hidden: ({ user }) => !mayAnywhere(personShown(user), ['read', 'journal']),
  },
  defaultSort: '-at',
  disableDuplicate: true,
  lockDocuments: false,
  versions: false,
  timestamps: false,
  fields: [
    { name: 'at', label: { vi: 'Thời điểm', en: 'Moment' }, type: 'text', required: true, index: true },
    {
      name: 'commune',
      label: { vi: 'Xã, phường', en: 'Commune' },
      type: 'relationship',
      relationTo: 'communes',
      index: true,
    },
    { name: 'person', label: { vi: 'Người làm', en: 'Person' }, type: 'text', required: true },
    { name: 'personId', type: 'text', required: true, admin: { hidden: true } },
    { name: 'role', label: { vi: 'Vai trò', en: 'Role' }, type: 'text', required: true },
    { name: 'deed', label: { vi: 'Việc', en: 'Deed' }, type: 'text', required: true },
    { name: 'kind', label: { vi: 'Loại văn bản', en: 'Collection' }, type: 'text', required: true },
    { name: 'document', type: 'text', required: true, index: true, admin: { hidden: true } },
    { name: 'from', label: { vi: 'Từ tình trạng', en: 'From' }, type: 'text' },
    { name: 'to', label: { vi: 'Sang tình trạng', en: 'To' }, type: 'text' },
    { name: 'reason', label: { vi: 'Lý do', en: 'Reason' }, type: 'textarea' },
    { name: 'remarks', label: { vi: 'Nhận xét từng ô', en: 'Remarks on fields' }, type: 'json' },
  ],
};
