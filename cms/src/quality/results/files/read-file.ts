import { whole } from '@camket/shared/results';
import { openWorkbook } from '../../../spreadsheets/open-workbook.ts';
import type { CellToKeep } from '../sheet/cells-request.ts';
import { checkCode } from './code-faults.ts';
import { definitionHash } from './file-code.ts';
import type { FileFault, FileRead } from './file-read.ts';
import { findTable, type FoundTable, type TableRow } from './find-table.ts';
import { readRow, type RowRead } from './read-row.ts';
import { type RowReader, rowReader, textIn } from './row-reader.ts';
import { filledColumns } from './template-columns.ts';
import type { TemplateContent, TemplateRow } from './template-content.ts';

/**
 * Reads a file made from a template against what a template made now would hold: the cells that say something new, or
 * every fault at once. Throws a `TableRefusal` where it is no such file at all. Nothing is saved.
 */
export function readFile(bytes: Uint8Array, content: TemplateContent): FileRead {
  const book = openWorkbook(bytes);
  const table = findTable(book);
  const code = checkCode(book, table, content);
  const above = [...table.faults, ...code.faults];
  const rows = readRows(table, content, code.faults.length > 0);
  const faults = [...above, ...rows.faults];
  return {
    cells: faults.length > 0 ? [] : rows.cells,
    notes: [...book.notes, ...code.notes, ...rows.notes],
    faults,
  };
}

interface RowsRead {
  readonly cells: readonly CellToKeep[];
  readonly notes: readonly string[];
  readonly faults: readonly FileFault[];
}

function readRows(table: FoundTable, content: TemplateContent, isForeign: boolean): RowsRead {
  const seen = new Map<string, number>();
  const cells: CellToKeep[] = [];
  const notes: string[] = [];
  const faults: FileFault[] = [];
  const counts = { blank: 0, same: 0, locked: 0, refused: 0 };
  for (const row of table.rows) {
    const read = rowReader(table, row);
    const found = isForeign ? undefined : rowOf(read, row, { content, seen });
    const became: RowRead = found === undefined ? { kind: 'refused' } : readRow(read, found, content);
    faults.push(...read.faults);
    notes.push(...read.notes);
    if (became.kind !== 'cell') counts[became.kind] += 1;
    else {
      cells.push(became.cell);
      if (became.note !== undefined) notes.push(became.note);
    }
  }
  return { cells, faults, notes: [...notes, ...sayCounts(counts)] };
}

const added =
  'Dòng thêm vào không có mã, không biết là của chỉ tiêu nào. Hãy ghi vào dòng có sẵn của chỉ tiêu đó rồi xóa dòng này.';

/** The row of the template that a row of the file is; a fault where there is none, or it stands there twice. */
function rowOf(
  read: RowReader,
  { row }: TableRow,
  { content, seen }: { readonly content: TemplateContent; readonly seen: Map<string, number> },
): TemplateRow | undefined {
  const code = textIn(read, 'code');
  if (code === undefined) {
    if (filledColumns.some((column) => read.has(column))) read.refuse('code', added);
    return undefined;
  }
  const before = seen.get(code);
  seen.set(code, row);
  const found = content.rows.find((one) => one.code === code);
  if (before !== undefined) read.refuse('code', `Dòng này chép từ dòng ${before}, cùng một mã. Giữ lại một dòng.`);
  else if (found === undefined) read.refuse('code', sayUnknown(code, content));
  return before === undefined ? found : undefined;
}

function sayUnknown(code: string, { rows }: TemplateContent): string {
  const [key, part, hash] = code.split('/');
  const same = rows.find(({ indicator }) => indicator.key === key);
  if (same === undefined) return 'Mã này không phải của chỉ tiêu nào mà đơn vị báo cáo trong kỳ. Hãy tải lại tệp mẫu.';
  if (definitionHash(same.indicator) !== hash) {
    return `Cách tính của chỉ tiêu «${same.indicator.phrase}» đã thay đổi sau khi tệp mẫu được tải. Hãy tải mẫu mới rồi chép số sang.`;
  }
  const found = part === whole ? 'toàn xã, phường' : `đơn vị ${part ?? ''}`;
  return `Dòng này ghi cho ${found}; ở đây cần số liệu của ${same.partName}. Hãy tải lại tệp mẫu.`;
}

function sayCounts({ blank, same, locked }: Readonly<Record<'blank' | 'same' | 'locked', number>>): readonly string[] {
  return [
    ...(same > 0 ? [`${same} dòng giống số liệu đang có trên bảng, không thay đổi gì.`] : []),
    ...(locked > 0 ? [`${locked} dòng đã trình hoặc đã công bố, không đọc.`] : []),
    ...(blank > 0 ? [`${blank} dòng còn để trống, không đọc.`] : []),
  ];
}
