import type { CollectionConfig, Field } from 'payload';
import { closed, rowsWhere, versionsOf } from '../../people/access.ts';
import { boundReading } from '../stages/guard.ts';
import { communeField, stageField } from '../stages/workflow-fields.ts';

/** What the collections of a decision's parts have in common: they are read by themselves and written with it. */
export const partOfDecision = {
  access: { ...closed, read: rowsWhere('read', 'decision'), readVersions: versionsOf('decision') },
  disableDuplicate: true,
  lockDocuments: false,
  versions: { drafts: false, maxPerDoc: 0 },
  hooks: { beforeOperation: [boundReading] },
} as const satisfies Partial<CollectionConfig>;

/** The decision that a part belongs to, with its commune, its stage and its own key. */
export const partFields: Field[] = [
  {
    name: 'decision',
    label: { vi: 'Văn bản', en: 'Decision' },
    type: 'relationship',
    relationTo: 'decisions',
    required: true,
    index: true,
    admin: { position: 'sidebar', readOnly: true },
  },
  communeField,
  stageField,
  { name: 'key', type: 'text', required: true, index: true, admin: { hidden: true } },
];
