import type { CollectionConfig } from 'payload';
import { closed, everywhere } from '../../people/access.ts';

/** The register: one row an entry, written by publishing and by nothing else. Its lines are served by the feed. */
export const entries: CollectionConfig = {
  slug: 'entries',
  labels: { singular: { vi: 'Mục của sổ công bố', en: 'Entry' }, plural: { vi: 'Sổ công bố', en: 'Register' } },
  access: { ...closed, read: everywhere('read', 'register') },
  admin: {
    useAsTitle: 'subject',
    defaultColumns: ['seq', 'at', 'kind', 'subject', 'version', 'by'],
    group: { vi: 'Công khai', en: 'Public' },
    hidden: true, // the panel shows the register as a list of its own
  },
  defaultSort: '-seq',
  disableDuplicate: true,
  endpoints: false,
  lockDocuments: false,
  versions: false,
  timestamps: false,
  indexes: [{ fields: ['subject', 'version'], unique: true }],
  fields: [
    {
      name: 'seq',
      label: { vi: 'Số thứ tự', en: 'Number' },
      type: 'number',
      required: true,
      unique: true,
      index: true,
    },
    { name: 'at', label: { vi: 'Thời điểm', en: 'Moment' }, type: 'text', required: true },
    { name: 'commune', label: { vi: 'Xã, phường', en: 'Commune' }, type: 'text', required: true, index: true },
    { name: 'kind', label: { vi: 'Loại', en: 'Kind' }, type: 'text', required: true },
    { name: 'subject', label: { vi: 'Địa chỉ công khai', en: 'Subject' }, type: 'text', required: true, index: true },
    { name: 'version', label: { vi: 'Phiên bản', en: 'Version' }, type: 'number', required: true },
    { name: 'reason', label: { vi: 'Lý do', en: 'Reason' }, type: 'textarea' },
    { name: 'by', label: { vi: 'Vai trò', en: 'Role' }, type: 'text', required: true },
    { name: 'hash', label: { vi: 'Mã băm', en: 'Hash' }, type: 'text', required: true },
    { name: 'line', type: 'code', required: true, admin: { hidden: true } },
    { name: 'redactedBy', label: { vi: 'Đã che bởi mục', en: 'Redacted by' }, type: 'number' },
    {
      name: 'files',
      type: 'array',
      admin: { hidden: true },
      fields: [{ name: 'sha256', type: 'text', required: true, index: true }],
    },
  ],
};
