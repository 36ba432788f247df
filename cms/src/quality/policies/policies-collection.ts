import type { CollectionConfig } from 'payload';
import { partFields, partOfDecision } from '../decisions/part-of-decision.ts';
import { line, paragraph, rows, whole } from '../fields.ts';

/** Policies: the motto and the commitments, written with the decision that issues them. */
export const policies: CollectionConfig = {
  ...partOfDecision,
  slug: 'policies',
  labels: {
    singular: { vi: 'Chính sách chất lượng', en: 'Policy' },
    plural: { vi: 'Chính sách chất lượng', en: 'Policies' },
  },
  admin: {
    useAsTitle: 'motto',
    defaultColumns: ['motto', 'commune', 'fromYear', 'toYear', 'stage'],
    hidden: true, // edited on the screen of its decision
  },
  fields: [
    paragraph('motto', 'Phương châm', 'Motto'),
    rows('commitments', { vi: 'Cam kết', en: 'Commitments' }, [
      { name: 'key', type: 'text', required: true, admin: { hidden: true } },
      line('number', 'Số', 'Number'),
      { ...paragraph('text', 'Nội dung', 'Text'), required: true },
    ]),
    whole('fromYear', 'Từ năm', 'From year'),
    whole('toYear', 'Đến năm', 'To year'),
    ...partFields,
  ],
};
