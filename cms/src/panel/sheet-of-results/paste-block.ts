import type { Rows } from '../paste/clipboard-table.ts';
import type { FigureField } from './typed-row.ts';

/** A row into which can be pasted: its name and its fields in their order; none where it is locked. */
export interface PasteRow {
  readonly name: string;
  readonly fields: readonly FigureField[];
}

/** Where the block begins. */
export interface PasteStart {
  readonly row: number;
  readonly column: number;
}

/** A text that lands in a field. */
export interface Landed {
  readonly name: string;
  readonly field: FigureField;
  readonly text: string;
}

/** What becomes of a pasted block: what lands where, and how many filled cells had no place. */
export interface PastedBlock {
  readonly landed: readonly Landed[];
  readonly homeless: number;
}

const looksLikeNumber = (text: string): boolean => /^[-−]?[\d.,\s\u00A0]+%?$/u.test(text.trim()) && /\d/.test(text);

/**
 * Lays a block of cells over the sheet, its first number where the person stands: rows downwards, cells to the right.
 * Headings above and names beside the numbers are passed over, and so are blank cells, which erase nothing.
 */
export function layBlock(block: Rows, rows: readonly PasteRow[], start: PasteStart): PastedBlock {
  const numbers = withoutHeadings(block);
  const landed: Landed[] = [];
  let homeless = 0;
  for (const [down, cells] of numbers.entries()) {
    const row = rows[start.row + down];
    for (const [right, text] of cells.entries()) {
      if (text.trim() === '') continue;
      const field = row?.fields[start.column + right];
      if (row === undefined || field === undefined) homeless += 1;
      else landed.push({ name: row.name, field, text: text.trim() });
    }
  }
  return { landed, homeless };
}

/** The block without the rows and columns at its edge that hold no number. */
function withoutHeadings(block: Rows): Rows {
  const firstRow = block.findIndex((cells) => cells.some(looksLikeNumber));
  if (firstRow < 0) return block;
  const rows = block.slice(firstRow);
  const columns = rows.map((cells) => cells.findIndex(looksLikeNumber)).filter((at) => at >= 0);
  const firstColumn = Math.min(...columns);
  return rows.map((cells) => cells.slice(firstColumn));
}
