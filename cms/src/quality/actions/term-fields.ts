import { longestTerm } from '@camket/shared/decisions';
import type { NumberField, SelectField } from 'payload';
import { whole } from '../fields.ts';

/** The fields of a term for stating a cause: how many days, and which days count. */
export const termFields: readonly [NumberField, SelectField] = [
  { ...whole('causeWithin', 'Số ngày', 'Days'), min: 1, max: longestTerm },
  {
    name: 'by',
    label: { vi: 'Tính theo', en: 'Counted in' },
    type: 'select',
    options: [
      { value: 'workingDays', label: { vi: 'Ngày làm việc', en: 'Working days' } },
      { value: 'days', label: { vi: 'Ngày', en: 'Days' } },
    ],
  },
];
