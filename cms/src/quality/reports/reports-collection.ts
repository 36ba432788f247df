import { openReportHead, reportFigures, reportNarrative } from '@camket/shared/register';
import type { CollectionConfig, Field } from 'payload';
import { closed, rowsWhere, versionsOf } from '../../people/access.ts';
import type { Thing } from '../../people/may.ts';
import { files, formed, line, paragraph } from '../fields.ts';
import { decisionReference } from '../results/results-collection.ts';
import { thingIn } from '../stages/deeds-for.ts';
import { boundReading, guard } from '../stages/guard.ts';
import { transitionEndpoint } from '../stages/transition-endpoint.ts';
import { unitField, workflowFields } from '../stages/workflow-fields.ts';
import { paperEndpoints } from './paper-endpoints.ts';
import { reportEndpoints } from './report-endpoints.ts';
import type { ReportCollection } from './report-rows.ts';

const content: readonly Field[] = [
  decisionReference,
  { ...line('period', 'Kỳ', 'Period'), required: true, index: true },
  { ...formed('head', { vi: 'Thể thức', en: 'Head' }, openReportHead), required: true },
  { ...formed('figures', { vi: 'Số liệu đã tổng hợp', en: 'Figures' }, reportFigures), required: true },
  { ...formed('narrative', { vi: 'Phần viết', en: 'Narrative' }, reportNarrative), required: true },
  { ...formed('drafted', { vi: 'Câu soạn sẵn', en: 'Drafted sentences' }, reportNarrative), required: true },
  files('files', 'Tệp kèm theo', 'Files'),
  { ...paragraph('withdrawalReason', 'Lý do thu hồi', 'Reason of withdrawal'), admin: { hidden: true } },
];

/** Reports are made and saved whole, by endpoints of their own, which compile their figures. */
function collectionOf(slug: ReportCollection, names: Pick<CollectionConfig, 'labels'>, own: Field[]): CollectionConfig {
  const thing: Thing = thingIn[slug];
  return {
    ...names,
    slug,
    access: { ...closed, read: rowsWhere('read', thing), readVersions: versionsOf(thing) },
    admin: {
      useAsTitle: 'period',
      defaultColumns: ['period', 'stage', 'updatedAt'],
      group: { vi: 'Kết quả thực hiện', en: 'Results' },
      components: {
        views: {
          edit: { root: { Component: '@camket/cms/panel#ReportView' } },
          list: { Component: `@camket/cms/panel#${slug === 'reports' ? 'ReportListView' : 'UnitReportListView'}` },
        },
      },
    },
    defaultSort: '-updatedAt',
    disableDuplicate: true,
    lockDocuments: false,
    versions: { drafts: false, maxPerDoc: 0 },
    hooks: { beforeOperation: [boundReading], beforeChange: [guard(thing)] },
    endpoints: [...reportEndpoints(slug), ...paperEndpoints(slug), transitionEndpoint(slug)],
    fields: [...content, ...own, ...workflowFields(slug)],
  };
}

/** The reports of units on a period. */
export const unitReports = collectionOf(
  'unit-reports',
  {
    labels: {
      singular: { vi: 'Báo cáo của đơn vị', en: "Unit's report" },
      plural: { vi: 'Báo cáo của đơn vị', en: "Units' reports" },
    },
  },
  [unitField],
);

/** The reports that a commune makes of what its units have published. */
export const reports = collectionOf(
  'reports',
  {
    labels: {
      singular: { vi: 'Báo cáo tổng hợp', en: 'Consolidated report' },
      plural: { vi: 'Báo cáo tổng hợp', en: 'Consolidated reports' },
    },
  },
  [],
);
