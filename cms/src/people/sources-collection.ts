import type { CollectionConfig } from 'payload';
import { json } from '../quality/fields.ts';
import { sourceEndpoints } from '../quality/ingest/source-endpoints.ts';
import { noteKeeping } from '../quality/journal/note-keeping.ts';
import { boundReading, composeText } from '../quality/stages/guard.ts';
import { closed, everywhere } from './access.ts';
import { closedRoutes } from './closed-routes.ts';
import { may } from './may.ts';
import { personShown } from './person.ts';

/** What endpoints write and no form does. */
const writtenByDeeds = { create: () => false, update: () => false };

/** Machines that push results by a key, each bound to one unit. */
export const sources: CollectionConfig = {
  slug: 'sources',
  labels: {
    singular: { vi: 'Nguồn số liệu tự động', en: 'Source' },
    plural: { vi: 'Nguồn số liệu tự động', en: 'Sources' },
  },
  access: {
    ...closed,
    create: everywhere('keep', 'source'),
    read: everywhere('read', 'source'),
    update: everywhere('keep', 'source'),
    delete: everywhere('keep', 'source'),
  },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'commune', 'unit'],
    group: { vi: 'Quản trị', en: 'Administration' },
    hidden: ({ user }) => !may(personShown(user), ['keep', 'source'], {}),
  },
  auth: { useAPIKey: true, disableLocalStrategy: true },
  endpoints: [...closedRoutes, ...sourceEndpoints],
  disableDuplicate: true,
  lockDocuments: false,
  versions: false,
  hooks: { beforeOperation: [boundReading], beforeValidate: [composeText], afterChange: [noteKeeping] },
  fields: [
    { name: 'name', label: { vi: 'Tên', en: 'Name' }, type: 'text', required: true },
    {
      name: 'commune',
      label: { vi: 'Xã, phường', en: 'Commune' },
      type: 'relationship',
      relationTo: 'communes',
      required: true,
    },
    { name: 'unit', label: { vi: 'Đơn vị', en: 'Unit' }, type: 'relationship', relationTo: 'units', required: true },
    {
      ...json('automatic', 'Chỉ tiêu tự động', 'Automatic indicators'),
      access: writtenByDeeds,
      admin: { hidden: true },
    },
    { ...json('pushes', 'Các lần gửi', 'Pushes'), access: writtenByDeeds, admin: { hidden: true } },
  ],
};
