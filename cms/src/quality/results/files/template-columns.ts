import { fold, squeeze } from '@camket/shared/values';

/** The columns of a template, from left to right, with their headings and widths in characters. */
export const templateColumns = {
  code: { heading: 'Mã dòng (không sửa)', width: 9.5 },
  phrase: { heading: 'Chỉ tiêu', width: 28 },
  part: { heading: 'Phạm vi', width: 12 },
  definition: { heading: 'Cách tính, cách ghi', width: 32 },
  before: { heading: 'Kỳ trước', width: 12 },
  status: { heading: 'Tình trạng', width: 15 },
  numerator: { heading: 'Tử số', width: 9.5 },
  denominator: { heading: 'Mẫu số', width: 9.5 },
  excluded: { heading: 'Loại trừ', width: 8 },
  other: { heading: 'Số liệu khác', width: 12 },
  share: { heading: 'Tỷ lệ (tự tính)', width: 10 },
  cutOff: { heading: 'Ngày chốt số liệu', width: 12 },
  source: { heading: 'Nguồn số liệu', width: 17 },
  cause: { heading: 'Nguyên nhân chưa đạt (công khai)', width: 19 },
  note: { heading: 'Căn cứ, ghi chú (công khai)', width: 19 },
} as const satisfies Record<string, { readonly heading: string; readonly width: number }>;

/** A column of the list above. */
export type ColumnName = keyof typeof templateColumns;

const isColumn = (name: string): name is ColumnName => Object.hasOwn(templateColumns, name);

/** Their names, from left to right. */
export const columnNames: readonly ColumnName[] = Object.keys(templateColumns).filter(isColumn);

/** Columns that a person fills in; the others only tell something. */
export const filledColumns = [
  'status',
  'numerator',
  'denominator',
  'excluded',
  'other',
  'cutOff',
  'source',
  'cause',
  'note',
] as const satisfies readonly ColumnName[];

/** Columns without which a table cannot be read. */
export const neededColumns = ['code', 'phrase', ...filledColumns] as const satisfies readonly ColumnName[];

/** The place of a column in a template; the first is 1. */
export const columnPlace = (name: ColumnName): number => columnNames.indexOf(name) + 1;

const plain = (text: string): string => fold(squeeze(text));

/** The column that a heading names, however it is written; nothing where it names none. */
export function columnOfHeading(heading: string): ColumnName | undefined {
  return columnNames.find((name) => plain(templateColumns[name].heading) === plain(heading));
}

/** What stands in the names and cells of a template that people do not write. */
export const templateMarks = {
  sheet: 'Số liệu',
  help: 'Hướng dẫn',
  hidden: 'CAMKET',
  fileCode: 'Mã tệp (không sửa)',
  /** The form of the template itself; it goes up when files made before can no longer be read. */
  version: 1,
} as const;
