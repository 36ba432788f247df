import { actionStages, actionStageWords } from '@camket/shared/actions';
import type { CollectionConfig } from 'payload';
import { closed, rowsWhere } from '../../people/access.ts';
import { files, json, line, paragraph, whole } from '../fields.ts';
import { boundReading } from '../stages/guard.ts';
import { communeField, stageField, unitField } from '../stages/workflow-fields.ts';
import { decisionReference } from '../results/results-collection.ts';
import { actionEndpoints } from './action-endpoints.ts';

const shownOnly = { readOnly: true } as const;
const english = {
  open: 'Found, no cause yet',
  causeKnown: 'Cause known',
  inHand: 'In hand',
  done: 'Done, awaiting figures',
  effective: 'Effective',
  notEffective: 'Not effective',
  noLongerMissed: 'Figure corrected, no miss any more',
} as const;

/**
 * Corrective actions, one row a miss. What is public of one stands in the register; the row holds where it stands there,
 * and the next step while it is being written. Rows are made by misses and written by their own endpoints.
 */
export const actions: CollectionConfig = {
  slug: 'actions',
  labels: {
    singular: { vi: 'Hành động khắc phục', en: 'Corrective action' },
    plural: { vi: 'Hành động khắc phục', en: 'Corrective actions' },
  },
  access: { ...closed, read: rowsWhere('read', 'action') },
  admin: {
    useAsTitle: 'subject',
    group: { vi: 'Kết quả thực hiện', en: 'Results' },
    hidden: true, // the panel has a list and a screen of its own
  },
  defaultSort: '-updatedAt',
  disableDuplicate: true,
  lockDocuments: false,
  versions: false,
  hooks: { beforeOperation: [boundReading] },
  endpoints: actionEndpoints,
  fields: [
    communeField,
    unitField,
    { ...line('subject', 'Địa chỉ công khai', 'Subject'), required: true, unique: true, index: true, admin: shownOnly },
    { ...whole('version', 'Phiên bản', 'Version'), required: true, admin: shownOnly },
    decisionReference,
    { ...line('indicator', 'Mã chỉ tiêu', 'Indicator'), required: true, index: true, admin: shownOnly },
    { ...line('period', 'Kỳ', 'Period'), required: true, admin: shownOnly },
    { ...line('part', 'Phạm vi', 'Part'), required: true, admin: shownOnly },
    {
      name: 'reached',
      label: { vi: 'Đã đến bước', en: 'Reached' },
      type: 'select',
      required: true,
      index: true,
      options: actionStages.map((value) => ({ value, label: { vi: actionStageWords[value], en: english[value] } })),
      admin: shownOnly,
    },
    stageField,
    { ...json('next', 'Bước đang soạn', 'Next step'), admin: { hidden: true } },
    files('evidence', 'Minh chứng của bước đang soạn', 'Evidence of the next step'),
    { ...paragraph('remark', 'Lý do trả lại', 'Why it was returned'), admin: shownOnly },
    { ...paragraph('reason', 'Lý do công khai', 'Public reason'), admin: shownOnly },
    { name: 'submittedBy', type: 'text', admin: { hidden: true } },
    { name: 'editedBy', type: 'text', admin: { hidden: true } },
    { name: 'revision', type: 'number', defaultValue: 0, admin: { hidden: true } },
    { name: 'redacted', type: 'checkbox', defaultValue: false, admin: { hidden: true } },
  ],
};
