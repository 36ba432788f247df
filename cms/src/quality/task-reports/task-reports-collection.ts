import type { CollectionConfig } from 'payload';
import { day, files, formed, line, paragraph } from '../fields.ts';
import { decisionReference, writtenByUnits } from '../results/results-collection.ts';
import { transitionEndpoint } from '../stages/transition-endpoint.ts';
import { unitField, workflowFields } from '../stages/workflow-fields.ts';
import { slotsEndpoint } from './slots-endpoint.ts';
import { taskReportForm } from './task-report-rows.ts';

/** What became of the tasks of a plan, as their units report it. */
export const taskReports: CollectionConfig = {
  ...writtenByUnits('taskReport'),
  slug: 'task-reports',
  labels: {
    singular: { vi: 'Báo cáo nhiệm vụ', en: 'Task report' },
    plural: { vi: 'Báo cáo nhiệm vụ', en: 'Task reports' },
  },
  admin: {
    useAsTitle: 'task',
    defaultColumns: ['task', 'slot', 'status', 'stage', 'updatedAt'],
    group: { vi: 'Kết quả thực hiện', en: 'Results' },
    components: {
      views: {
        edit: { root: { Component: '@camket/cms/panel#TaskReportView' } },
        list: { Component: '@camket/cms/panel#TaskReportListView' },
      },
    },
  },
  endpoints: [slotsEndpoint, transitionEndpoint('task-reports')],
  fields: [
    decisionReference,
    { ...line('task', 'Mã nhiệm vụ', 'Task'), required: true, index: true },
    line('slot', 'Kỳ lặp lại', 'Slot'),
    {
      name: 'status',
      label: { vi: 'Tình hình', en: 'Status' },
      type: 'select',
      required: true,
      options: [
        { value: 'done', label: { vi: 'Đã xong', en: 'Done' } },
        { value: 'inProgress', label: { vi: 'Đang làm', en: 'In progress' } },
        { value: 'notStarted', label: { vi: 'Chưa làm', en: 'Not started' } },
        { value: 'cancelled', label: { vi: 'Không làm nữa', en: 'Cancelled' } },
      ],
    },
    day('doneOn', 'Xong ngày', 'Done on'),
    { ...day('cutOff', 'Ngày chốt', 'Cut-off'), required: true },
    paragraph('note', 'Ghi chú (công khai)', 'Note (public)'),
    files('evidence', 'Minh chứng', 'Evidence'),
    formed('pieces', { vi: 'Kết quả dự kiến, từng phần', en: 'Expected pieces' }, taskReportForm.shape.pieces),
    unitField,
    ...workflowFields('task-reports'),
  ],
};
