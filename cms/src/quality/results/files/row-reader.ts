import { type CalendarDay, isCalendarDay, squeeze, vietnameseNumber } from '@camket/shared/values';
import { cleanText } from '../../../papers/clean-text.ts';
import { addressOf, type CellValue } from '../../../spreadsheets/cell.ts';
import { dayOfSerial } from '../../../spreadsheets/excel-day.ts';
import { numberTyped } from '../../../spreadsheets/number-typed.ts';
import type { FileFault } from './file-read.ts';
import type { FoundTable, TableRow } from './find-table.ts';
import { showCell } from './show-cell.ts';
import { type ColumnName, columnPlace } from './template-columns.ts';

/** One row of a table while it is read: its cells, what is wrong in them and what is doubtful. */
export interface RowReader {
  readonly has: (column: ColumnName) => boolean;
  readonly cell: (column: ColumnName) => CellValue | undefined;
  /** Notes a fault at a cell. */
  readonly refuse: (column: ColumnName, expected: string) => void;
  /** Notes how a cell was understood. */
  readonly doubt: (column: ColumnName, understood: string) => void;
  readonly faults: readonly FileFault[];
  readonly notes: readonly string[];
}

/** A reader of one row of a table. */
export function rowReader(
  { sheet, columns }: Pick<FoundTable, 'sheet' | 'columns'>,
  { row, cells }: TableRow,
): RowReader {
  const faults: FileFault[] = [];
  const notes: string[] = [];
  const addressIn = (column: ColumnName): string =>
    addressOf({ row, column: columns.get(column) ?? columnPlace(column) });
  const shown = (column: ColumnName): string => showCell(cells.get(column));
  return {
    has: (column) => cells.has(column),
    cell: (column) => cells.get(column),
    refuse: (column, expected) => {
      faults.push({ sheet: sheet.name, cell: addressIn(column), found: shown(column), expected });
    },
    doubt: (column, understood) => {
      notes.push(`Ô ${addressIn(column)}: «${shown(column)}» được hiểu là ${understood}.`);
    },
    faults,
    notes,
  };
}

const words = {
  formula: 'Ô này là công thức, hệ thống không tính thay. Hãy chép ô rồi dán giá trị (Paste Special › Values).',
  error: 'Ô này đang báo lỗi. Hãy ghi lại giá trị đúng.',
  truth: 'Ô này là giá trị đúng/sai (TRUE, FALSE). Hãy ghi lại bằng chữ hoặc số.',
  percent: 'Ô này cần số đếm, không nhận tỷ lệ phần trăm. Ghi số trường hợp đạt ở Tử số và tổng số ở Mẫu số.',
  whole: 'Ghi một số nguyên từ 0 trở lên, ví dụ 8.930 hoặc 8930.',
  decimal: 'Ghi một con số, ví dụ 95 hoặc 40,6.',
  turned: 'Excel đã đổi số thành ngày. ',
  day: 'Ghi một ngày có thật, dạng 31/03/2026.',
} as const;

/** A cell that holds something of its own; a formula, an error or a truth is a fault. */
function readable(read: RowReader, column: ColumnName): CellValue | undefined {
  const value = read.cell(column);
  switch (value?.kind) {
    case 'formula':
      read.refuse(column, words.formula);
      return undefined;
    case 'error':
      read.refuse(column, words.error);
      return undefined;
    case 'boolean':
      read.refuse(column, words.truth);
      return undefined;
    case undefined:
    case 'text':
    case 'number':
    case 'day':
      return value;
  }
}

/** The text of a cell; nothing where it is blank or at fault. */
export function textIn(read: RowReader, column: ColumnName): string | undefined {
  const value = readable(read, column);
  if (value === undefined) return undefined;
  const text = value.kind === 'text' ? cleanText(value.text).trim() : showCell(value);
  return text === '' ? undefined : text;
}

/** The number of cases in a cell; nothing where it is blank or at fault. */
export function countIn(read: RowReader, column: ColumnName): number | undefined {
  const value = readable(read, column);
  const decimal = value === undefined ? undefined : decimalOf(read, column, { value, wanted: words.whole });
  if (decimal === undefined) return undefined;
  if (/^\d{1,15}$/.test(decimal)) return Number(decimal);
  const isShare = Number(decimal) > 0 && Number(decimal) < 1;
  read.refuse(column, isShare ? words.percent : words.whole);
  return undefined;
}

/** The number in a cell, or in the part of its text that is given; nothing where it is blank or at fault. */
export function decimalIn(read: RowReader, column: ColumnName, typed?: string): string | undefined {
  const value = typed === undefined ? readable(read, column) : ({ kind: 'text', text: typed } as const);
  return value === undefined ? undefined : decimalOf(read, column, { value, wanted: words.decimal });
}

interface Wanted {
  readonly value: CellValue;
  /** What is said where it is no number. */
  readonly wanted: string;
}

function decimalOf(read: RowReader, column: ColumnName, { value, wanted }: Wanted): string | undefined {
  const typed = numberTyped(value);
  if (typed.kind === 'number') {
    const understood = `${vietnameseNumber(typed.decimal)} (dấu chấm ngăn hàng nghìn, dấu phẩy ngăn phần thập phân)`;
    if (typed.isDoubtful === true) read.doubt(column, understood);
    return typed.decimal;
  }
  if (typed.kind === 'percent') read.refuse(column, words.percent);
  else read.refuse(column, value.kind === 'day' ? `${words.turned}${wanted}` : wanted);
  return undefined;
}

/** The day in a cell; nothing where it is blank or at fault. */
export function dayIn(read: RowReader, column: ColumnName): CalendarDay | undefined {
  const value = readable(read, column);
  if (value === undefined) return undefined;
  const day = dayTyped(value);
  if (day === undefined) read.refuse(column, words.day);
  return day;
}

function dayTyped(value: CellValue): CalendarDay | undefined {
  if (value.kind === 'day') return value.day;
  if (value.kind === 'number') return dayOfSerial(Number(value.decimal), 1900)?.day;
  return value.kind === 'text' ? dayWritten(squeeze(value.text).replace(/^'/, '')) : undefined;
}

function dayWritten(text: string): CalendarDay | undefined {
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text)?.slice(1) ?? [];
  const [day = '', month = '', year] = parts.map((part) => part.padStart(2, '0'));
  const written = year === undefined ? text : `${year}-${month}-${day}`;
  return isCalendarDay(written) ? written : undefined;
}
