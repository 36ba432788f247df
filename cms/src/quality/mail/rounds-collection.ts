import type { CollectionConfig } from 'payload';
import { closed } from '../../people/access.ts';
import { day, line, paragraph } from '../fields.ts';

/** The rounds in which it is looked who is to be reminded: which node is at it until when, and when it was last done. */
export const rounds: CollectionConfig = {
  slug: 'rounds',
  labels: { singular: { vi: 'Lượt nhắc việc', en: 'Round' }, plural: { vi: 'Lượt nhắc việc', en: 'Rounds' } },
  access: closed,
  admin: { hidden: true },
  disableDuplicate: true,
  lockDocuments: false,
  versions: false,
  fields: [
    { ...line('name', 'Tên', 'Name'), required: true, unique: true, index: true },
    line('owner', 'Đang chạy', 'Owner'),
    line('until', 'Giữ đến', 'Until'),
    line('beganAt', 'Bắt đầu lúc', 'Began at'),
    line('endedAt', 'Xong lúc', 'Ended at'),
    line('plannedAt', 'Rà hạn lúc', 'Looked for dues at'),
    day('plannedDay', 'Đã rà hạn của ngày', 'Looked for dues of'),
    line('digestWeek', 'Đã tổng hợp tuần', 'Digests made for'),
    paragraph('fault', 'Lỗi', 'Fault'),
  ],
};
