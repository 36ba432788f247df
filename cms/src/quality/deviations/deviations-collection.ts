import { deviationForm } from '@camket/shared/register';
import type { CollectionConfig } from 'payload';
import { closed, rowsWhere } from '../../people/access.ts';
import { formed, line, paragraph, whole } from '../fields.ts';
import { boundReading } from '../stages/guard.ts';
import { communeField, stageField } from '../stages/workflow-fields.ts';
import { deviationEndpoints } from './deviation-endpoints.ts';

/**
 * Accepted deviations, one row a deviation: what is written of it now, and where its newest public version stands. Rows
 * are written by their own endpoints.
 */
export const deviations: CollectionConfig = {
  slug: 'deviations',
  labels: {
    singular: { vi: 'Sai lệch được chấp nhận', en: 'Accepted deviation' },
    plural: { vi: 'Sai lệch được chấp nhận', en: 'Accepted deviations' },
  },
  access: { ...closed, read: rowsWhere('read', 'deviation') },
  admin: { useAsTitle: 'indicator', group: { vi: 'Kết quả thực hiện', en: 'Results' }, hidden: true },
  defaultSort: '-updatedAt',
  disableDuplicate: true,
  lockDocuments: false,
  versions: false,
  hooks: { beforeOperation: [boundReading] },
  endpoints: deviationEndpoints,
  fields: [
    communeField,
    stageField,
    { ...line('subject', 'Địa chỉ công khai', 'Subject'), index: true },
    { ...whole('version', 'Phiên bản đã công bố', 'Published version'), defaultValue: 0 },
    { ...line('indicator', 'Mã chỉ tiêu', 'Indicator'), required: true, index: true },
    { ...formed('content', { vi: 'Nội dung', en: 'Content' }, deviationForm), required: true },
    paragraph('remark', 'Lý do trả lại', 'Why it was returned'),
    paragraph('reason', 'Lý do công khai', 'Public reason'),
    { name: 'submittedBy', type: 'text', admin: { hidden: true } },
    { name: 'editedBy', type: 'text', admin: { hidden: true } },
    { name: 'revision', type: 'number', defaultValue: 0, admin: { hidden: true } },
    { name: 'redacted', type: 'checkbox', defaultValue: false, admin: { hidden: true } },
  ],
};
