import type { CollectionConfig } from 'payload';
import { closed } from '../../people/access.ts';
import { day, json, line, paragraph } from '../fields.ts';
import { decisionReference } from '../results/results-collection.ts';

const shut = () => false;

/**
 * What machines have sent: of each source, indicator, period and part the figure with the latest cut-off. It is taken in
 * by `POST /api/results` alone; a row of `results` is made of it once it goes to a person or into the register.
 */
export const sentFigures: CollectionConfig = {
  slug: 'sent-figures',
  labels: {
    singular: { vi: 'Số liệu máy gửi', en: 'Sent figure' },
    plural: { vi: 'Số liệu máy gửi', en: 'Sent figures' },
  },
  access: { ...closed, admin: shut },
  admin: { hidden: true },
  disableDuplicate: true,
  endpoints: false,
  lockDocuments: false,
  versions: false,
  fields: [
    { ...line('cell', 'Nguồn, chỉ tiêu, kỳ, phạm vi', 'Cell'), required: true, unique: true, index: true },
    { name: 'commune', type: 'relationship', relationTo: 'communes', required: true },
    { name: 'unit', type: 'relationship', relationTo: 'units', required: true },
    { ...line('machine', 'Nguồn', 'Source'), required: true, index: true },
    decisionReference,
    { ...line('indicator', 'Mã chỉ tiêu', 'Indicator'), required: true },
    { ...line('period', 'Kỳ', 'Period'), required: true },
    { ...line('part', 'Phạm vi', 'Part'), required: true },
    json('value', 'Số liệu', 'Value'),
    { ...day('cutOff', 'Ngày chốt số liệu', 'Cut-off'), required: true },
    paragraph('source', 'Nguồn số liệu', 'Source of the data'),
    paragraph('cause', 'Nguyên nhân chưa đạt', 'Cause'),
    paragraph('note', 'Ghi chú', 'Note'),
    json('counts', 'Số hồ sơ', 'Counts'),
    paragraph('gapNote', 'Giải thích chênh lệch', 'Gap note'),
    { ...line('sentAt', 'Nhận lúc', 'Received'), required: true },
    { ...line('result', 'Dòng kết quả', 'Row of results'), index: true },
    { ...line('lookOn', 'Ngày xét lại', 'To be looked at on'), index: true },
  ],
};
