import type { CollectionConfig } from 'payload';
import { closed, rowsWhere } from '../../people/access.ts';
import { json, line } from '../fields.ts';
import { boundReading } from '../stages/guard.ts';
import { communeField } from '../stages/workflow-fields.ts';

/** What is remembered of how a commune's lists of dossiers are counted. No row of a list is ever kept. */
export const caseMappings: CollectionConfig = {
  slug: 'case-mappings',
  labels: {
    singular: { vi: 'Cách đếm hồ sơ', en: 'Dossier counting rule' },
    plural: { vi: 'Cách đếm hồ sơ', en: 'Dossier counting rules' },
  },
  access: { ...closed, read: rowsWhere('read', 'caseMapping') },
  admin: { hidden: true },
  disableDuplicate: true,
  lockDocuments: false,
  versions: false,
  hooks: { beforeOperation: [boundReading] },
  fields: [
    communeField,
    {
      name: 'kind',
      label: { vi: 'Loại', en: 'Kind' },
      type: 'select',
      required: true,
      options: [
        { value: 'columns', label: { vi: 'Các cột của một mẫu danh sách', en: 'Columns of a form of list' } },
        { value: 'use', label: { vi: 'Số liệu của một chỉ tiêu', en: 'Figure of an indicator' } },
      ],
    },
    { ...line('name', 'Mẫu danh sách hoặc mã chỉ tiêu', 'Form of list or indicator'), required: true, index: true },
    { ...json('content', 'Nội dung', 'Content'), required: true },
  ],
};
