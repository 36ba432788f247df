import { decisionForms } from '@camket/shared/decisions';
import type { CollectionConfig } from 'payload';
import { closed, rowsWhere, versionsOf } from '../../people/access.ts';
import { day, files, json, line, paragraph, rows, texts, whole } from '../fields.ts';
import { termFields } from '../actions/term-fields.ts';
import { boundReading, guard } from '../stages/guard.ts';
import { workflowFields } from '../stages/workflow-fields.ts';
import { transitionEndpoint } from '../stages/transition-endpoint.ts';
import { wholeEndpoints } from './whole-endpoints.ts';

const formWords = {
  decision: { vi: 'Quyết định', en: 'Decision' },
  plan: { vi: 'Kế hoạch', en: 'Plan' },
  report: { vi: 'Báo cáo', en: 'Report' },
} as const;

/** Signed acts. They are written whole, with their policy, objectives and plan, through the whole endpoints. */
export const decisions: CollectionConfig = {
  slug: 'decisions',
  labels: { singular: { vi: 'Văn bản', en: 'Decision' }, plural: { vi: 'Văn bản', en: 'Decisions' } },
  access: { ...closed, read: rowsWhere('read', 'decision'), readVersions: versionsOf('decision') },
  admin: {
    useAsTitle: 'about',
    defaultColumns: ['number', 'symbol', 'about', 'year', 'stage', 'updatedAt'],
    group: { vi: 'Cam kết', en: 'Commitments' },
    components: {
      views: {
        edit: { root: { Component: '@camket/cms/panel#DecisionView' } },
        list: { Component: '@camket/cms/panel#DecisionListView' },
      },
    },
  },
  defaultSort: '-updatedAt',
  defaultPopulate: { about: true, number: true, symbol: true, stage: true, subject: true },
  disableDuplicate: true,
  lockDocuments: false,
  versions: { drafts: false, maxPerDoc: 0 },
  hooks: { beforeOperation: [boundReading], beforeChange: [guard('decision')] },
  endpoints: [...wholeEndpoints, transitionEndpoint('decisions')],
  fields: [
    {
      name: 'form',
      label: { vi: 'Hình thức', en: 'Form' },
      type: 'select',
      required: true,
      defaultValue: 'decision',
      options: decisionForms.map((value) => ({ value, label: formWords[value] })),
    },
    line('number', 'Số', 'Number'),
    line('symbol', 'Ký hiệu', 'Symbol'),
    line('place', 'Nơi ban hành', 'Place'),
    day('issuedOn', 'Ngày ban hành', 'Issued on'),
    line('issuedMonth', 'Tháng ban hành', 'Month of issue'),
    paragraph('issuer', 'Cơ quan ban hành', 'Issuer'),
    paragraph('about', 'Trích yếu', 'About'),
    { ...whole('year', 'Năm của mục tiêu', 'Year'), index: true },
    {
      name: 'signer',
      label: { vi: 'Người ký', en: 'Signer' },
      type: 'group',
      fields: [
        line('name', 'Họ tên', 'Name'),
        line('position', 'Chức vụ', 'Position'),
        line('authority', 'Thẩm quyền', 'Authority'),
      ],
    },
    texts('legalBases', 'Căn cứ', 'Legal bases'),
    rows('articles', { vi: 'Điều', en: 'Articles' }, [
      { ...whole('number', 'Số điều', 'Number'), required: true },
      { ...paragraph('text', 'Nội dung', 'Text'), required: true },
    ]),
    texts('recipients', 'Nơi nhận', 'Recipients'),
    rows('reporting', { vi: 'Chế độ báo cáo', en: 'Reporting' }, [
      { ...paragraph('wording', 'Câu chữ', 'Wording'), required: true },
      json('times', 'Nghĩa', 'Meanings'),
    ]),
    {
      name: 'causeClause',
      label: { vi: 'Hạn nêu nguyên nhân khi không đạt', en: 'Term for stating the cause of a miss' },
      type: 'group',
      fields: [
        paragraph('wording', 'Câu chữ', 'Wording'),
        {
          name: 'term',
          label: { vi: 'Thời hạn', en: 'Term' },
          type: 'group',
          fields: [...termFields],
        },
      ],
    },
    rows('readings', { vi: 'Cách hiểu đã chọn', en: 'Chosen readings' }, [
      line('about', 'Chỉ tiêu hoặc nhiệm vụ', 'About'),
      { ...paragraph('wording', 'Câu chữ', 'Wording'), required: true },
      json('meanings', 'Các nghĩa', 'Meanings'),
      { ...paragraph('chosen', 'Nghĩa đã chọn', 'Chosen'), required: true },
      { ...line('by', 'Vai trò', 'By'), required: true },
      { ...day('day', 'Ngày', 'Day'), required: true },
      { ...paragraph('reason', 'Lý do', 'Reason'), required: true },
    ]),
    files('files', 'Tệp đính kèm', 'Files'),
    { ...json('excerpts', 'Nơi trích', 'Excerpts'), admin: { hidden: true } },
    texts('replaces', 'Thay thế', 'Replaces'),
    texts('amends', 'Sửa đổi', 'Amends'),
    { name: 'importKey', type: 'text', index: true, admin: { hidden: true } },
    { name: 'withdrawalReason', type: 'textarea', admin: { hidden: true } },
    ...workflowFields('decisions'),
  ],
};
