import type { Access, CollectionConfig } from 'payload';
import { closed } from '../../people/access.ts';
import { personOf } from '../../people/person.ts';
import { formed, line, paragraph, whole } from '../fields.ts';
import { boundReading } from '../stages/guard.ts';
import { letterForm } from './letter.ts';
import { mailEndpoints } from './mail-endpoints.ts';
import { mailStates, mailStateWords } from './mail-states.ts';

/** Mails are read by whom they are addressed to, and by nobody else. */
const ownMails: Access = ({ req }) => {
  const person = personOf(req);
  return person !== undefined && { recipient: { equals: person.id } };
};

const serverOnly = { access: { read: () => false }, admin: { hidden: true } } as const;

/** Mails to the people who work here, and how far each has come: the way out, and the mailbox of the panel. */
export const mails: CollectionConfig = {
  slug: 'mails',
  labels: { singular: { vi: 'Thư', en: 'Mail' }, plural: { vi: 'Thư', en: 'Mails' } },
  access: { ...closed, read: ownMails },
  admin: { hidden: true },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  lockDocuments: false,
  versions: false,
  hooks: { beforeOperation: [boundReading] },
  endpoints: mailEndpoints,
  indexes: [{ fields: ['state', 'nextAt'] }],
  fields: [
    { ...line('key', 'Khóa', 'Key'), required: true, unique: true, index: true, ...serverOnly },
    {
      name: 'kind',
      label: { vi: 'Loại thư', en: 'Kind' },
      type: 'select',
      required: true,
      options: [
        { value: 'reminder', label: { vi: 'Nhắc việc', en: 'Reminder' } },
        { value: 'digest', label: { vi: 'Tổng hợp tuần', en: 'Weekly digest' } },
      ],
    },
    { ...line('recipient', 'Người nhận', 'Recipient'), required: true, index: true },
    { ...line('recipientName', 'Họ tên người nhận', 'Name of the recipient'), required: true },
    { ...line('to', 'Gửi tới', 'To'), required: true },
    { name: 'commune', label: { vi: 'Xã, phường', en: 'Commune' }, type: 'relationship', relationTo: 'communes' },
    { ...paragraph('subject', 'Tiêu đề', 'Subject'), required: true },
    { ...formed('letter', { vi: 'Nội dung', en: 'Letter' }, letterForm), required: true },
    {
      name: 'state',
      label: { vi: 'Tình trạng', en: 'State' },
      type: 'select',
      required: true,
      defaultValue: 'waiting',
      options: mailStates.map((value) => ({ value, label: mailStateWords[value] })),
    },
    { ...line('sentAt', 'Gửi lúc', 'Sent at') },
    { ...line('readAt', 'Đọc lúc', 'Read at') },
    { ...line('queuedAt', 'Vào hàng lúc', 'Queued at'), required: true, ...serverOnly },
    { ...line('nextAt', 'Gửi không sớm hơn', 'Not before'), required: true, ...serverOnly },
    { ...whole('attempts', 'Số lần gửi', 'Attempts'), defaultValue: 0, ...serverOnly },
    { ...line('claimedBy', 'Lượt đang gửi', 'Claimed by'), ...serverOnly },
    { ...line('claimUntil', 'Giữ đến', 'Claimed until'), ...serverOnly },
    { ...paragraph('fault', 'Máy chủ thư trả lời', 'Answer of the mail server'), ...serverOnly },
  ],
};
