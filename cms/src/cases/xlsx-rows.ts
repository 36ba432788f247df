import { TableRefusal } from '../spreadsheets/table-refusal.ts';
import { type ListedSheet, listedIn } from '../spreadsheets/workbook-parts.ts';
import type { OnRow, WantedColumns } from './case-rows.ts';
import type { PackedList } from './packed-list.ts';
import { readSharedTexts, type SharedTexts, wantedTexts } from './shared-texts.ts';
import { scanSheet, type WrittenCell } from './sheet-scanner.ts';

/** Which cells of a sheet are taken out: all of the first rows, where the header stands, then the wanted columns alone. */
export interface SheetTask {
  readonly headRows: number;
  readonly columns: WantedColumns;
  /** Whether only the first rows are wanted. */
  readonly isHeadOnly: boolean;
  /** Whether a cell of this column holds a day, so that its number may be counted from 1904 on. */
  readonly isDay: (column: number) => boolean;
}

const daysTo1904 = 1_462;
const texts = 'xl/sharedStrings.xml';

/** The sheets of a workbook that people see. */
export function visibleSheets(packed: PackedList): readonly ListedSheet[] {
  const sheets = listedIn(packed).sheets.filter(({ isHidden, part }) => !isHidden && packed.has(part));
  if (sheets.length === 0) throw new TableRefusal('Tệp Excel không có trang tính nào. Hãy chọn lại tệp.');
  return sheets;
}

/**
 * Reads the rows of a sheet, and keeps none. The sheet is gone through twice: first to learn which texts its wanted
 * cells name, so that of all texts of the workbook only these are taken.
 */
export async function xlsxRows(
  packed: PackedList,
  part: string,
  {
    task,
    onRow,
  }: {
    readonly task: SheetTask;
    readonly onRow: OnRow;
  },
): Promise<void> {
  const wanted = wantedTexts();
  const columnsIn = (number: number): WantedColumns => (number <= task.headRows ? undefined : task.columns);
  const isPast = (number: number): boolean => task.isHeadOnly && number > task.headRows;
  await scanSheet(packed.pieces(part), columnsIn, (cells, number) => {
    if (isPast(number)) return false;
    for (const cell of cells) if (typeof cell === 'number') wanted.want(cell);
    return true;
  });
  const shared = await readSharedTexts(packed.pieces(texts), wanted);
  const shift = listedIn(packed).epoch === 1904 ? daysTo1904 : 0;
  const read = cellReader(shared, { shift, isDay: task.isDay });
  await scanSheet(packed.pieces(part), columnsIn, (cells, number) => {
    return !isPast(number) && onRow(cells.map(read), number);
  });
}

interface Days {
  readonly shift: number;
  readonly isDay: SheetTask['isDay'];
}

function cellReader(shared: SharedTexts, { shift, isDay }: Days) {
  return (cell: WrittenCell, column: number): string | undefined => {
    if (typeof cell === 'number') return shared.at(cell);
    if (shift === 0 || cell === undefined || !isDay(column) || !/^\d{4,5}(?:\.\d+)?$/.test(cell)) return cell;
    return String(Number(cell) + shift);
  };
}
