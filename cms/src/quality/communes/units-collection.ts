import { nameOn } from '@camket/shared/communes';
import type { CollectionBeforeChangeHook, CollectionConfig } from 'payload';
import type { Unit as UnitRow } from '../../payload-types.ts';
import { closed, everywhere } from '../../people/access.ts';
import { may, mayAnywhere } from '../../people/may.ts';
import { personOf, personShown } from '../../people/person.ts';
import { calendarAddressEndpoint } from '../dues/calendar-endpoints.ts';
import { day, texts, whole } from '../fields.ts';
import { newKey } from '../keys.ts';
import { boundReading, composeText } from '../stages/guard.ts';
import { communeField } from '../stages/workflow-fields.ts';
import { settingsOf } from '../settings.ts';
import { forgetCommunes } from './load-commune.ts';
import { namesIn } from './names-in.ts';
import { namesField } from './communes-collection.ts';

const keyed: CollectionBeforeChangeHook<UnitRow> = ({ data, originalDoc, req }) => ({
  ...data,
  key: originalDoc?.key ?? newKey('dv'),
  title: nameOn(namesIn(data.names), settingsOf(req.payload).today()),
});

/** The secret address of a unit's calendar is made and read by its own endpoint, never through the row. */
const byNobody = (): boolean => false;

/** Units of communes. A unit is closed, never removed: results name it. */
export const units: CollectionConfig = {
  slug: 'units',
  labels: { singular: { vi: 'Đơn vị', en: 'Unit' }, plural: { vi: 'Đơn vị', en: 'Units' } },
  access: {
    ...closed,
    create: everywhere('keep', 'unit'),
    read: ({ req }) => mayAnywhere(personOf(req), ['read', 'unit']),
    update: everywhere('keep', 'unit'),
  },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'commune', 'key'],
    group: { vi: 'Quản trị', en: 'Administration' },
    hidden: ({ user }) => !may(personShown(user), ['keep', 'unit'], {}),
  },
  defaultSort: 'position',
  disableDuplicate: true,
  lockDocuments: false,
  versions: false,
  hooks: {
    beforeOperation: [boundReading],
    beforeValidate: [composeText],
    beforeChange: [keyed],
    afterChange: [forgetCommunes],
  },
  endpoints: [calendarAddressEndpoint],
  fields: [
    { name: 'title', type: 'text', admin: { hidden: true } },
    { name: 'key', type: 'text', unique: true, index: true, admin: { readOnly: true, position: 'sidebar' } },
    { ...namesField, required: true, minRows: 1 },
    texts('aliases', 'Cách viết khác', 'Aliases'),
    day('closedFrom', 'Thôi hoạt động từ ngày', 'Closed from'),
    { ...whole('position', 'Thứ tự', 'Position'), defaultValue: 0 },
    communeField,
    {
      name: 'calendarAddress',
      type: 'group',
      admin: { hidden: true },
      access: { create: byNobody, read: byNobody, update: byNobody },
      fields: [
        { name: 'nonce', type: 'text' },
        { name: 'hash', type: 'text', index: true },
      ],
    },
  ],
};
