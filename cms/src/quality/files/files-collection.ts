import type { CollectionConfig } from 'payload';
import { closed, drafting, rowsWhere } from '../../people/access.ts';
import { line, rows, whole } from '../fields.ts';
import { boundReading } from '../stages/guard.ts';
import { communeField, unitField } from '../stages/workflow-fields.ts';
import { fileEndpoints } from './file-endpoints.ts';
import { onlyKeptFiles, onlyUnusedFiles } from './file-guard.ts';
import { fileRoles } from './media-types.ts';

const roleWords = {
  signed: { vi: 'Văn bản đã ký', en: 'Signed document' },
  annex: { vi: 'Phụ lục', en: 'Annex' },
  evidence: { vi: 'Minh chứng', en: 'Evidence' },
} as const satisfies Record<(typeof fileRoles)[number], { vi: string; en: string }>;

const doubtWords = {
  author: { vi: 'Còn tên tác giả', en: 'Author left in' },
  lastModifiedBy: { vi: 'Còn tên người sửa cuối', en: 'Last editor left in' },
} as const;

/** Files of the workroom, by the hash of their bytes. The bytes lie in the data folder; rows are made by keeping bytes. */
export const filesCollection: CollectionConfig = {
  slug: 'files',
  labels: { singular: { vi: 'Tệp', en: 'File' }, plural: { vi: 'Tệp', en: 'Files' } },
  access: {
    ...closed,
    create: drafting('file'),
    read: rowsWhere('read', 'file'),
    delete: rowsWhere('discard', 'file'),
  },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'mediaType', 'size', 'role', 'createdAt'],
    group: { vi: 'Cam kết', en: 'Commitments' },
  },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  lockDocuments: false,
  versions: false,
  indexes: [{ fields: ['commune', 'sha256'], unique: true }],
  hooks: { beforeOperation: [boundReading], beforeChange: [onlyKeptFiles], beforeDelete: [onlyUnusedFiles] },
  endpoints: fileEndpoints,
  fields: [
    communeField,
    unitField,
    { ...line('sha256', 'Mã băm', 'Hash'), required: true, index: true, admin: { readOnly: true } },
    { ...line('name', 'Tên tệp', 'Name'), required: true },
    { ...line('mediaType', 'Loại tệp', 'Type'), required: true, admin: { readOnly: true } },
    { ...whole('size', 'Dung lượng (byte)', 'Size (bytes)'), required: true, admin: { readOnly: true } },
    {
      name: 'role',
      label: { vi: 'Vai trò', en: 'Role' },
      type: 'select',
      required: true,
      options: fileRoles.map((value) => ({ value, label: roleWords[value] })),
    },
    { ...whole('width', 'Rộng (điểm ảnh)', 'Width (pixels)'), admin: { readOnly: true } },
    { ...whole('height', 'Cao (điểm ảnh)', 'Height (pixels)'), admin: { readOnly: true } },
    {
      ...rows('doubts', { vi: 'Cần xem lại trước khi công bố', en: 'To look at before publishing' }, [
        {
          name: 'kind',
          label: { vi: 'Điều còn lại trong tệp', en: 'What is left in the file' },
          type: 'select',
          required: true,
          options: Object.entries(doubtWords).map(([value, label]) => ({ value, label })),
        },
        { ...line('value', 'Nội dung', 'Content'), required: true },
      ]),
      admin: { readOnly: true },
    },
    { name: 'keptBy', type: 'text', required: true, admin: { hidden: true } },
  ],
};
