import type { CollectionConfig, Field } from 'payload';
import { closed, drafting, rowsWhere, versionsOf } from '../../people/access.ts';
import { day, files, formed, line, paragraph, whole } from '../fields.ts';
import { pushResults } from '../ingest/results-endpoint.ts';
import { boundReading, guard } from '../stages/guard.ts';
import { noteEdits, prepare } from '../stages/prepare.ts';
import { transitionEndpoint } from '../stages/transition-endpoint.ts';
import { unitField, workflowFields } from '../stages/workflow-fields.ts';
import { resultFileEndpoints } from './files/file-endpoints.ts';
import { resultForm } from './result-rows.ts';
import { cellsEndpoint, sheetEndpoint } from './sheet/cell-endpoints.ts';
import { confirmedWarnings } from './sheet/cells-request.ts';

/** What collections have in common whose rows a unit writes by a form. */
export const writtenByUnits = (thing: 'result' | 'taskReport') =>
  ({
    access: {
      ...closed,
      create: drafting(thing),
      read: rowsWhere('read', thing),
      readVersions: versionsOf(thing),
      update: rowsWhere('draft', thing),
    },
    defaultSort: '-updatedAt',
    disableDuplicate: true,
    lockDocuments: false,
    versions: { drafts: false, maxPerDoc: 0 },
    hooks: {
      beforeOperation: [boundReading],
      beforeValidate: [prepare(thing)],
      beforeChange: [guard(thing)],
      afterChange: [noteEdits(thing)],
    },
  }) satisfies Partial<CollectionConfig>;

/** Which published document a row is held against. */
export const decisionReference: Field = {
  name: 'decision',
  label: { vi: 'Văn bản đã công bố', en: 'Published decision' },
  type: 'group',
  fields: [
    { ...line('subject', 'Địa chỉ công khai', 'Subject'), required: true },
    { ...whole('version', 'Phiên bản', 'Version'), required: true },
  ],
};

/** Results: one indicator, one period, one part. */
export const results: CollectionConfig = {
  ...writtenByUnits('result'),
  slug: 'results',
  labels: { singular: { vi: 'Kết quả', en: 'Result' }, plural: { vi: 'Kết quả', en: 'Results' } },
  admin: {
    useAsTitle: 'indicator',
    defaultColumns: ['indicator', 'period', 'part', 'stage', 'updatedAt'],
    group: { vi: 'Kết quả thực hiện', en: 'Results' },
    components: {
      views: {
        edit: { root: { Component: '@camket/cms/panel#ResultView' } },
        list: { Component: '@camket/cms/panel#ResultListView' },
      },
    },
  },
  endpoints: [cellsEndpoint, sheetEndpoint, ...resultFileEndpoints, pushResults, transitionEndpoint('results')],
  fields: [
    decisionReference,
    { ...line('indicator', 'Mã chỉ tiêu', 'Indicator'), required: true, index: true },
    { ...line('period', 'Kỳ', 'Period'), required: true },
    { ...line('part', 'Phạm vi', 'Part'), required: true, defaultValue: 'whole' },
    { ...formed('value', { vi: 'Số liệu', en: 'Value' }, resultForm.shape.value), required: true },
    { ...day('cutOff', 'Ngày chốt số liệu', 'Cut-off'), required: true },
    { ...paragraph('source', 'Nguồn số liệu', 'Source'), required: true },
    paragraph('cause', 'Nguyên nhân chưa đạt (công khai)', 'Cause (public)'),
    paragraph('note', 'Ghi chú (công khai)', 'Note (public)'),
    formed('counts', { vi: 'Số hồ sơ (công khai)', en: 'Dossier counts (public)' }, resultForm.shape.counts),
    paragraph('gapNote', 'Vì sao các số không khớp (công khai)', 'Why the counts do not add up (public)'),
    formed('confirmed', { vi: 'Điểm bất thường đã xác nhận', en: 'Warnings confirmed' }, confirmedWarnings),
    files('evidence', 'Minh chứng', 'Evidence'),
    unitField,
    {
      name: 'provisional',
      label: { vi: 'Số liệu tự động, tạm tính', en: 'Automatic, provisional' },
      type: 'checkbox',
      access: { create: () => false, update: () => false },
      admin: { position: 'sidebar', readOnly: true },
    },
    {
      name: 'sentBy',
      label: { vi: 'Nguồn tự động đã gửi', en: 'Sent by source' },
      type: 'text',
      access: { create: () => false, update: () => false },
      admin: { hidden: true },
    },
    ...workflowFields('results'),
  ],
};
