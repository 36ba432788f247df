import type { CollectionConfig } from 'payload';
import { closed } from '../../people/access.ts';
import { day, line } from '../fields.ts';

/** Who was reminded of what, once each: the unique key is what keeps a reminder from going out twice. */
export const reminders: CollectionConfig = {
  slug: 'reminders',
  labels: { singular: { vi: 'Lần nhắc', en: 'Reminder' }, plural: { vi: 'Lần nhắc', en: 'Reminders' } },
  access: closed,
  admin: { hidden: true },
  disableDuplicate: true,
  lockDocuments: false,
  versions: false,
  fields: [
    { ...line('key', 'Khóa', 'Key'), required: true, unique: true, index: true },
    { ...line('due', 'Việc đến hạn', 'Due'), required: true, index: true },
    { ...line('kind', 'Lần', 'Kind'), required: true },
    { ...line('recipient', 'Người nhận', 'Recipient'), required: true },
    { ...day('day', 'Ngày phải nhắc', 'Owed from'), required: true },
    { ...line('mail', 'Thư', 'Mail'), required: true, index: true },
  ],
};
