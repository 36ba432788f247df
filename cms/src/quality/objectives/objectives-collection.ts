import type { CollectionConfig } from 'payload';
import { partFields, partOfDecision } from '../decisions/part-of-decision.ts';
import { line, paragraph, rows, whole } from '../fields.ts';
import { indicatorFields } from './indicator-fields.ts';

/** Objectives, each with its indicators as rows, written with the decision that sets them. */
export const objectives: CollectionConfig = {
  ...partOfDecision,
  slug: 'objectives',
  labels: {
    singular: { vi: 'Mục tiêu chất lượng', en: 'Objective' },
    plural: { vi: 'Mục tiêu chất lượng', en: 'Objectives' },
  },
  admin: {
    useAsTitle: 'statement',
    defaultColumns: ['number', 'statement', 'commune', 'stage'],
    hidden: true, // edited on the screen of its decision
  },
  defaultSort: 'position',
  fields: [
    { ...whole('position', 'Thứ tự', 'Position'), required: true, admin: { hidden: true } },
    { name: 'continues', type: 'text', admin: { hidden: true } },
    line('number', 'Số', 'Number'),
    { ...paragraph('statement', 'Nội dung', 'Statement'), required: true },
    rows('indicators', { vi: 'Chỉ tiêu', en: 'Indicators' }, indicatorFields),
    ...partFields,
  ],
};
