import type { ArrayField, CollectionConfig } from 'payload';
import { partFields, partOfDecision } from '../decisions/part-of-decision.ts';
import { json, line, paragraph, rows } from '../fields.ts';

const named = (name: string, vi: string, en: string): ArrayField =>
  rows(name, { vi, en }, [
    { ...paragraph('text', 'Nguyên văn', 'As written'), required: true },
    { ...line('unit', 'Mã đơn vị', 'Unit key'), index: true },
  ]);

/** Plans: the tasks in printed order, written with the decision whose objectives they serve. */
export const plans: CollectionConfig = {
  ...partOfDecision,
  slug: 'plans',
  labels: { singular: { vi: 'Kế hoạch thực hiện', en: 'Plan' }, plural: { vi: 'Kế hoạch thực hiện', en: 'Plans' } },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'commune', 'stage'],
    hidden: true, // edited on the screen of its decision
  },
  fields: [
    paragraph('title', 'Tên kế hoạch', 'Title'),
    rows('tasks', { vi: 'Nhiệm vụ', en: 'Tasks' }, [
      { name: 'key', type: 'text', required: true, index: true, admin: { hidden: true } },
      { name: 'continues', type: 'text', admin: { hidden: true } },
      line('objective', 'Mã mục tiêu', 'Objective'),
      line('number', 'Số', 'Number'),
      { ...paragraph('content', 'Nội dung công việc', 'Content'), required: true },
      named('lead', 'Chủ trì', 'Lead'),
      named('support', 'Phối hợp', 'Support'),
      named('monitor', 'Theo dõi', 'Monitor'),
      {
        name: 'time',
        label: { vi: 'Thời gian hoàn thành', en: 'Time' },
        type: 'group',
        fields: [paragraph('wording', 'Nguyên văn', 'As written'), json('times', 'Nghĩa', 'Meanings')],
      },
      paragraph('output', 'Kết quả dự kiến', 'Output'),
    ]),
    ...partFields,
  ],
};
