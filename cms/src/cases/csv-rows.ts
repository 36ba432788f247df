import papa from 'papaparse';
import { TableRefusal } from '../spreadsheets/table-refusal.ts';
import { caseLimits } from './case-limits.ts';
import type { Bytes, OnRow } from './case-rows.ts';
import { type CsvShape, csvShape, parsedBy } from './csv-shape.ts';

const headBytes = 64 * 1_024;
const pieceBytes = 256 * 1_024;
const tooLarge = 'Tệp CSV lớn hơn 1 GB. Hãy xuất danh sách theo từng quý hoặc từng năm rồi đếm từng tệp.';

/**
 * Reads the rows of a CSV file as its bytes come, and keeps none. Where only the beginning of a file is there, its last
 * row is taken for cut short and left.
 */
export async function csvRows(bytes: Bytes, isHead: boolean, onRow: OnRow): Promise<void> {
  let [waiting, size, held]: [Uint8Array[], number, number] = [[], 0, 0];
  const reader: { rows?: TextRows } = {};
  const take = (): TextRows | undefined => {
    const taken = Buffer.concat(waiting);
    [waiting, held] = [[], 0];
    const rows = (reader.rows ??= textRows(csvShape(taken.subarray(0, headBytes)), onRow));
    return rows.take(taken) ? rows : undefined;
  };
  for await (const piece of bytes) {
    size += piece.length;
    if (size > caseLimits.csvBytes) throw new TableRefusal(tooLarge);
    waiting.push(piece);
    held += piece.length;
    if (held >= pieceBytes && take() === undefined) return;
  }
  const rows = take();
  if (!isHead) rows?.end();
}

interface TextRows {
  /** Takes the next bytes; says whether to go on. */
  readonly take: (bytes: Uint8Array) => boolean;
  readonly end: () => void;
}

function textRows({ encoding, delimiter, newline, skip }: CsvShape, onRow: OnRow): TextRows {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  const parser = new papa.Parser({ delimiter, newline });
  let rest = '';
  let [left, number] = [skip, 0];
  const parse = (isLast: boolean): boolean => {
    const { rows, cursor } = parsedBy(parser, rest, !isLast);
    for (const row of rows) {
      number += 1;
      if (!onRow(row, number)) return false;
    }
    rest = rest.slice(cursor);
    if (!isLast && rest.length > caseLimits.row) throw new TableRefusal(unclosed(number + 1));
    return true;
  };
  return {
    take: (bytes) => {
      rest += decoder.decode(bytes, { stream: true });
      const dropped = Math.min(left, rest.length);
      left -= dropped;
      if (dropped > 0) rest = rest.slice(dropped);
      return parse(false);
    },
    end: () => {
      rest += decoder.decode();
      if (rest !== '') parse(true);
    },
  };
}

const unclosed = (row: number): string =>
  `Tệp CSV có dấu ngoặc kép mở mà không đóng ở quanh dòng ${String(row)}, nên không biết dòng đó hết ở đâu. Hãy mở tệp bằng Excel, sửa dòng đó, lưu lại rồi tải lên.`;
