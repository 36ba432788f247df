import type { Sheet, SheetBlock, SheetCell, SheetRow } from './sheet.ts';

/** A sheet as plain text: a line for each paragraph, tabs between the cells of a row, a form feed where a page ends. */
export function tabText(sheet: Sheet): string {
  return `${sheet.map(blockText).join('\n\n')}\n`;
}

function blockText(block: SheetBlock): string {
  if (block.kind === 'pageBreak') return '\f';
  if (block.kind === 'paragraph') return block.text;
  if (block.kind === 'columns') return [...block.left, ...block.right].map(({ text }) => text).join('\n\n');
  const width = block.widths.length;
  const covered = block.rows.map(() => new Set<number>());
  return block.rows
    .map((row, at) => {
      cover(covered, row.cells, { at, width });
      return rowText(row, covered[at] ?? new Set(), width);
    })
    .join('\n');
}

/** Notes which columns of the rows below are covered by cells of this row. */
function cover(
  covered: readonly Set<number>[],
  cells: readonly SheetCell[],
  { at, width }: { readonly at: number; readonly width: number },
): void {
  let column = 0;
  for (const { columns = 1, rows = 1 } of cells) {
    while (column < width && covered[at]?.has(column) === true) column += 1;
    for (let below = at + 1; below < at + rows; below += 1) {
      for (let across = column; across < column + columns; across += 1) covered[below]?.add(across);
    }
    column += columns;
  }
}

function rowText({ cells, halves }: SheetRow, covered: ReadonlySet<number>, width: number): string {
  if (halves !== undefined) return halves.map((half) => lineOf(half, covered, width)).join('\n\n');
  return lineOf(cells, covered, width);
}

function lineOf(cells: readonly SheetCell[], covered: ReadonlySet<number>, width: number): string {
  const columns: string[] = Array.from({ length: width }, () => '');
  let column = 0;
  for (const { lines, columns: wide = 1 } of cells) {
    while (column < width && covered.has(column)) column += 1;
    columns[column] = lines.join(' ');
    column += wide;
  }
  return columns.join('\t');
}
