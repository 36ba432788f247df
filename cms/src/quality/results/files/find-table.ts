import { addressOf, type CellValue, type Row, type Sheet, type Workbook } from '../../../spreadsheets/cell.ts';
import { TableRefusal } from '../../../spreadsheets/table-refusal.ts';
import type { FileFault } from './file-read.ts';
import { showCell } from './show-cell.ts';
import { type ColumnName, columnOfHeading, neededColumns, templateColumns, templateMarks } from './template-columns.ts';

/** A row below the headings. */
export interface TableRow {
  readonly row: number;
  readonly cells: ReadonlyMap<ColumnName, CellValue>;
}

/** The table of a file made from a template, its columns known by their headings wherever they stand. */
export interface FoundTable {
  readonly sheet: Sheet;
  /** Where each column stands; the first is 1. */
  readonly columns: ReadonlyMap<ColumnName, number>;
  readonly rows: readonly TableRow[];
  /** What the file says it was made for, and where it says so. */
  readonly code?: { readonly text: string; readonly cell: string };
  readonly faults: readonly FileFault[];
}

/** Headings stand near the top; what was not found among these rows is not there. */
const highest = 60;
const mostRows = 2_000;

/** Finds the table in a file; what is missing or twice is among its faults. */
export function findTable(book: Workbook): FoundTable {
  const sheet = sheetIn(book);
  const rows = [...takeRows(sheet)];
  const at = rows.findIndex((row) => headingsIn(row).length >= 4);
  const heading = rows[at];
  if (heading === undefined) throw new TableRefusal(sayNoHeadings(sheet));
  const { columns, faults } = columnsOf(heading, sheet.name);
  const names = new Map([...columns].map(([name, column]) => [column, name]));
  const code = codeIn(rows.slice(0, at));
  return {
    sheet,
    columns,
    rows: rows.slice(at + 1).map((row) => tableRow(row, names)),
    ...(code === undefined ? {} : { code }),
    faults: [...faults, ...mergedFaults(sheet, heading.row)],
  };
}

function sheetIn({ format, sheets }: Workbook): Sheet {
  const own = format === 'csv' ? sheets[0] : sheets.find(({ name }) => name.trim() === templateMarks.sheet);
  if (own !== undefined && !own.isHidden) return own;
  const names = sheets.filter(({ isHidden }) => !isHidden).map(({ name }) => `«${name}»`);
  throw new TableRefusal(
    `Không thấy trang «${templateMarks.sheet}» trong tệp; tệp có trang ${names.join(', ')}. Hãy dùng tệp mẫu tải từ trang Nhập số liệu và giữ nguyên tên trang.`,
  );
}

function* takeRows(sheet: Sheet): Generator<Row> {
  let count = 0;
  for (const row of sheet.rows()) {
    count += 1;
    if (count > mostRows) {
      throw new TableRefusal(
        `Trang «${sheet.name}» có hơn ${mostRows} dòng, không phải phiếu số liệu của một đơn vị. Hãy dùng tệp mẫu tải từ trang Nhập số liệu.`,
      );
    }
    yield row;
  }
}

const sayNoHeadings = ({ name }: Sheet): string =>
  `Không thấy hàng tiêu đề (Mã dòng, Chỉ tiêu, Tình trạng, Tử số, Mẫu số …) ở ${highest} dòng đầu của trang «${name}». Hãy dùng tệp mẫu tải từ trang Nhập số liệu, không đổi tên các cột.`;

function headingsIn({ row, cells }: Row): readonly ColumnName[] {
  if (row > highest) return [];
  return cells.flatMap(({ value }) => (value.kind === 'text' ? (columnOfHeading(value.text) ?? []) : []));
}

function columnsOf({ row, cells }: Row, sheet: string): Pick<FoundTable, 'columns' | 'faults'> {
  const columns = new Map<ColumnName, number>();
  const faults: FileFault[] = [];
  for (const { column, value } of cells) {
    const name = value.kind === 'text' ? columnOfHeading(value.text) : undefined;
    if (name === undefined) continue;
    if (!columns.has(name)) columns.set(name, column);
    else {
      const expected = `Cột «${templateColumns[name].heading}» có hai lần: giữ lại một cột.`;
      faults.push({ sheet, cell: addressOf({ row, column }), found: showCell(value), expected });
    }
  }
  for (const name of neededColumns) {
    if (columns.has(name)) continue;
    const expected = `Thiếu cột «${templateColumns[name].heading}»: tải lại tệp mẫu, không xóa hay đổi tên cột.`;
    faults.push({ sheet, cell: `${row}:${row}`, found: '(không có)', expected });
  }
  return { columns, faults };
}

function tableRow({ row, cells }: Row, names: ReadonlyMap<number, ColumnName>): TableRow {
  const named = cells.flatMap(({ column, value }): readonly (readonly [ColumnName, CellValue])[] => {
    const name = names.get(column);
    const isBlank = value.kind === 'text' && value.text.trim() === '';
    return name === undefined || isBlank ? [] : [[name, value]];
  });
  return { row, cells: new Map(named) };
}

function codeIn(rows: readonly Row[]): FoundTable['code'] {
  for (const { cells } of rows) {
    const at = cells.findIndex(({ value }) => value.kind === 'text' && value.text.trim() === templateMarks.fileCode);
    const next = at < 0 ? undefined : cells[at + 1];
    if (next?.value.kind === 'text') return { text: next.value.text, cell: addressOf(next) };
  }
  return undefined;
}

function mergedFaults({ name, merged }: Sheet, heading: number): readonly FileFault[] {
  return merged()
    .filter(({ to }) => to.row >= heading)
    .map(({ from, to }) => ({
      sheet: name,
      cell: `${addressOf(from)}:${addressOf(to)}`,
      found: 'các ô bị gộp',
      expected: 'Bỏ gộp ô (Unmerge Cells) để mỗi chỉ tiêu đứng trên một dòng.',
    }));
}
