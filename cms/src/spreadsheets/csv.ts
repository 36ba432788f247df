import { CsvError, parse } from 'csv-parse/sync';
import { PaperRefusal } from '../papers/paper-refusal.ts';
import { textOfBytes } from '../papers/text-of-bytes.ts';
import type { Row, Workbook } from './cell.ts';
import { escapeText, unescapeText } from './escape-text.ts';
import { tableLimits } from './table-limits.ts';
import { TableRefusal } from './table-refusal.ts';

/** What separates the cells of a line. */
export type Separator = ',' | ';' | '\t';

const separators = [';', ',', '\t'] as const satisfies readonly Separator[];

/** Reads a CSV file in any encoding and with any separator that offices use, as a workbook of one sheet. */
export function openCsv(bytes: Uint8Array): Workbook {
  const { text, notes } = decoded(bytes);
  if (text.length > tableLimits.characters)
    throw new TableRefusal('Tệp CSV quá lớn so với một bảng số liệu; hệ thống không mở.');
  const rows = rowsOfCsv(text.normalize('NFC'));
  const sheet = { name: 'CSV', isHidden: false, rows: () => rows, merged: () => [] };
  return { format: 'csv', sheets: [sheet], names: new Map(), notes };
}

function decoded(bytes: Uint8Array): { readonly text: string; readonly notes: readonly string[] } {
  try {
    return textOfBytes(bytes);
  } catch (error) {
    if (!(error instanceof PaperRefusal)) throw error;
    throw new TableRefusal(
      'Không nhận ra bảng mã của tệp CSV. Hãy mở bằng Excel, chọn Lưu thành (Save As) › CSV UTF-8, rồi tải tệp đó lên.',
    );
  }
}

function rowsOfCsv(text: string): readonly Row[] {
  const [directive, told] = /^sep=([,;\t])\r?\n/i.exec(text) ?? [];
  const body = directive === undefined ? text : text.slice(directive.length);
  const first = directive === undefined ? 1 : 2;
  return recordsIn(body, separators.find((one) => one === told) ?? separatorIn(body)).flatMap((record, place) => {
    const row = place + first;
    const cells = record.flatMap((cell, at) => {
      const own = unescapeText(cell);
      return own.trim() === '' ? [] : [{ row, column: at + 1, value: { kind: 'text', text: own } } as const];
    });
    return cells.length === 0 ? [] : [{ row, cells }];
  });
}

function recordsIn(text: string, delimiter: Separator): readonly (readonly string[])[] {
  try {
    return parse(text, {
      bom: true,
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      max_record_size: 1_000_000,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { lines } = error;
    throw new TableRefusal(
      `Không đọc được tệp CSV${typeof lines === 'number' ? ` ở dòng ${lines}` : ''}: có thể thiếu một dấu nháy kép đóng ô. Hãy mở bằng Excel, lưu lại rồi tải lên.`,
    );
  }
}

/** The separator that cuts the first lines into cells most evenly; signs inside quotes do not count. */
function separatorIn(text: string): Separator {
  const lines = text
    .slice(0, 64_000)
    .replaceAll(/"(?:[^"]|"")*"/g, '')
    .split(/\r?\n/)
    .slice(0, 40);
  const counted = separators.map((sign) => {
    const counts = lines.map((line) => line.split(sign).length - 1).filter((count) => count > 0);
    const usual = counts.toSorted((one, other) => one - other)[Math.floor(counts.length / 2)] ?? 0;
    return { sign, weight: counts.filter((count) => count === usual).length * usual };
  });
  const [best] = counted.toSorted((one, other) => other.weight - one.weight);
  return best === undefined || best.weight === 0 ? ',' : best.sign;
}

/** Writes rows as CSV that Excel opens with its letters and columns right, and in which nothing runs. */
export function writeCsv(rows: readonly (readonly (string | number)[])[], separator: Separator = ','): string {
  const written = (cell: string | number): string =>
    typeof cell === 'number' ? String(cell) : quoted(escapeText(cell));
  const line = (cells: readonly (string | number)[]): string => cells.map(written).join(separator);
  return `\uFEFF${rows.map((row) => `${line(row)}\r\n`).join('')}`;
}

function quoted(text: string): string {
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
