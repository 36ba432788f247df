import type { Sheet, Workbook } from './cell.ts';
import { openCsv } from './csv.ts';
import { kindOfTable, refuseUnlessWorkbook } from './kind-of-table.ts';
import { openPacked, type PackedWorkbook } from './packed-workbook.ts';
import { mergedIn, rowsOfSheet } from './sheet-rows.ts';
import { TableRefusal } from './table-refusal.ts';
import { type Foundations, foundationsOf, listedIn, type ListedSheet } from './workbook-parts.ts';

/** Opens a table by what its bytes are. Throws a `TableRefusal` with the remedy where it cannot be read. */
export function openWorkbook(bytes: Uint8Array): Workbook {
  return kindOfTable(bytes) === 'csv' ? openCsv(bytes) : openXlsx(bytes);
}

function openXlsx(bytes: Uint8Array): Workbook {
  const packed = openPacked(bytes);
  refuseUnlessWorkbook(packed.names);
  const { sheets, names, epoch } = listedIn(packed);
  if (sheets.length === 0) throw new TableRefusal('Tệp Excel không có trang tính nào. Hãy chọn lại tệp.');
  const on = foundationsOf(packed, epoch);
  return { format: 'xlsx', sheets: sheets.map((sheet) => sheetOf(sheet, packed, on)), names, notes: [] };
}

function sheetOf({ name, isHidden, part }: ListedSheet, packed: PackedWorkbook, on: Foundations): Sheet {
  let kept: string | undefined;
  const xml = (): string => (kept ??= packed.text(part) ?? '');
  return { name, isHidden, rows: () => rowsOfSheet(xml(), on), merged: () => mergedIn(xml()) };
}
