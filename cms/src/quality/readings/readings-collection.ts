import type { CollectionConfig } from 'payload';
import { closed, rowsWhere } from '../../people/access.ts';
import { mayAnywhere } from '../../people/may.ts';
import { personShown } from '../../people/person.ts';
import { json, line, paragraph, whole } from '../fields.ts';
import { boundReading } from '../stages/guard.ts';
import { communeField } from '../stages/workflow-fields.ts';
import { readingEndpoints } from './reading-endpoints.ts';
import { readingStates, stateWords } from './reading-states.ts';

const shownOnly = { readOnly: true } as const;
const serverOnly = { access: { read: () => false }, admin: { hidden: true } } as const;

/** Papers that the Office hands in, what was read out of them, and how far their review has come. */
export const readings: CollectionConfig = {
  slug: 'readings',
  labels: { singular: { vi: 'Bản đọc', en: 'Reading' }, plural: { vi: 'Bản đọc', en: 'Readings' } },
  access: { ...closed, read: rowsWhere('read', 'reading') },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'state', 'commune', 'updatedAt'],
    group: { vi: 'Cam kết', en: 'Commitments' },
    hidden: ({ user }) => !mayAnywhere(personShown(user), ['read', 'reading']),
  },
  defaultSort: '-updatedAt',
  disableDuplicate: true,
  lockDocuments: false,
  versions: false,
  hooks: { beforeOperation: [boundReading] },
  endpoints: readingEndpoints,
  fields: [
    communeField,
    { ...line('name', 'Tên tệp', 'Name'), required: true, admin: shownOnly },
    { ...line('mediaType', 'Loại tệp', 'Type'), required: true, admin: shownOnly },
    { ...whole('size', 'Dung lượng (byte)', 'Size (bytes)'), required: true, admin: shownOnly },
    { ...line('sha256', 'Mã băm', 'Hash'), required: true, index: true, admin: { hidden: true } },
    { ...whole('pages', 'Số trang', 'Pages'), admin: shownOnly },
    {
      name: 'isOcr',
      label: { vi: 'Nhận dạng từ ảnh', en: 'Recognised from pictures' },
      type: 'checkbox',
      defaultValue: false,
      admin: shownOnly,
    },
    {
      name: 'state',
      label: { vi: 'Tình trạng', en: 'State' },
      type: 'select',
      required: true,
      index: true,
      defaultValue: 'waiting',
      options: readingStates.map((value) => ({ value, label: stateWords[value] })),
      admin: shownOnly,
    },
    { ...json('progress', 'Tiến độ', 'Progress'), admin: shownOnly },
    { ...paragraph('sentence', 'Vì sao chưa đọc được', 'Why it could not be read'), admin: shownOnly },
    { ...json('notes', 'Lưu ý khi đọc', 'Notes'), admin: shownOnly },
    { ...whole('revision', 'Lần lưu', 'Revision'), defaultValue: 0, admin: { hidden: true } },
    {
      name: 'decision',
      label: { vi: 'Bản dự thảo đã lập', en: 'Draft made of it' },
      type: 'relationship',
      relationTo: 'decisions',
      index: true,
      admin: shownOnly,
    },
    { ...line('begunBy', 'Người đưa vào', 'Handed in by'), admin: { hidden: true } },
    { ...line('begunByName', 'Người đưa vào', 'Handed in by'), admin: shownOnly },
    { ...json('source', 'Văn bản gốc', 'Source'), ...serverOnly },
    { ...json('reading', 'Bản đọc', 'Reading'), ...serverOnly },
    { ...line('run', 'Lượt đọc', 'Run'), ...serverOnly },
    { ...line('beatAt', 'Còn đọc lúc', 'Last sign of life'), ...serverOnly },
    { ...whole('attempts', 'Số lượt đã đọc', 'Attempts'), defaultValue: 0, ...serverOnly },
  ],
};
