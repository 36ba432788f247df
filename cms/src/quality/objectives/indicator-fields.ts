import { accumulations, measures } from '@camket/shared/indicators';
import type { Field } from 'payload';
import { day, json, line, paragraph, whole } from '../fields.ts';

const words = (options: readonly string[]): { value: string; label: string }[] =>
  options.map((value) => ({ value, label: value }));

/** One promise in an objective, field by field as `Indicator` names them. */
export const indicatorFields: Field[] = [
  { name: 'key', type: 'text', required: true, index: true, admin: { hidden: true } },
  { name: 'continues', type: 'text', admin: { hidden: true } },
  { ...paragraph('phrase', 'Lời hứa (nguyên văn)', 'Phrase'), required: true },
  {
    name: 'measure',
    label: { vi: 'Cách đo', en: 'Measure' },
    type: 'select',
    required: true,
    options: words(measures),
  },
  json('target', 'Mức cần đạt', 'Target'),
  line('unit', 'Đơn vị tính', 'Unit of measure'),
  {
    name: 'direction',
    label: { vi: 'Chiều tốt', en: 'Direction' },
    type: 'select',
    required: true,
    options: words(['higher', 'lower']),
  },
  {
    name: 'accumulation',
    label: { vi: 'Cách cộng dồn', en: 'Accumulation' },
    type: 'select',
    required: true,
    options: words(accumulations),
  },
  json('population', 'Tổng số trường hợp', 'Population'),
  paragraph('numerator', 'Tử số', 'Numerator'),
  paragraph('denominator', 'Mẫu số', 'Denominator'),
  paragraph('condition', 'Điều kiện', 'Condition'),
  paragraph('exclusion', 'Loại trừ', 'Exclusion'),
  paragraph('segment', 'Phạm vi', 'Segment'),
  json('partOf', 'Trong đó', 'Part of'),
  day('deadline', 'Tính đến ngày', 'Deadline'),
  paragraph('limit', 'Thời hạn mỗi trường hợp', 'Limit'),
  line('aim', 'Từ phấn đấu', 'Aim'),
  line('approximately', 'Từ ước lượng', 'Approximately'),
  paragraph('source', 'Nguồn số liệu', 'Source'),
  line('measuredBy', 'Ai đo', 'Measured by'),
  line('owner', 'Đơn vị chịu trách nhiệm', 'Owner'),
  json('parts', 'Các đơn vị báo cáo', 'Parts'),
  day('knownOn', 'Biết vào ngày', 'Known on'),
  json('indicators', 'Các chỉ tiêu được đếm', 'Indicators counted'),
  whole('years', 'Số năm', 'Years'),
  paragraph('reference', 'Kế hoạch của ai', 'Reference'),
];
