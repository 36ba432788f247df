import type { CalendarDay } from '@camket/shared/values';

/** What stands in a cell. A formula is never computed, nor is the value believed that somebody's program kept beside it. */
export type CellValue =
  | { readonly kind: 'text'; readonly text: string }
  /** A number as decimal text: `0.9106`. */
  | { readonly kind: 'number'; readonly decimal: string }
  /** A day, and the hour as `HH:mm` where there is one. */
  | { readonly kind: 'day'; readonly day: CalendarDay; readonly hour?: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'formula'; readonly formula: string }
  /** An error that the program shows in the cell: `#N/A`. */
  | { readonly kind: 'error'; readonly text: string };

/** A cell that is not blank. Rows and columns count from 1. */
export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** A row with its cells from left to right; blank ones are left out. */
export interface Row {
  readonly row: number;
  readonly cells: readonly Cell[];
}

/** Cells that are joined into one. */
export interface MergedCells {
  readonly from: { readonly row: number; readonly column: number };
  readonly to: { readonly row: number; readonly column: number };
}

/** A sheet of a workbook, or the one table of a CSV file. */
export interface Sheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** Its rows from the top, read as they are asked for; those without content are left out. */
  readonly rows: () => Iterable<Row>;
  readonly merged: () => readonly MergedCells[];
}

/** A workbook, or a CSV file as a workbook of one sheet. */
export interface Workbook {
  readonly format: 'xlsx' | 'csv';
  readonly sheets: readonly Sheet[];
  /** Named places: `camket_period` → `'Mã'!$B$5`. */
  readonly names: ReadonlyMap<string, string>;
  /** What a person should know about how the file was read. */
  readonly notes: readonly string[];
}

/** The letters of a column: 1 is `A`, 28 is `AB`. */
export function columnName(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  const letter = String.fromCodePoint(65 + ((column - 1) % 26));
  return rest === 0 ? letter : columnName(rest) + letter;
}

/** The address of a cell as the program shows it: `B7`. */
export function addressOf({ row, column }: Pick<Cell, 'row' | 'column'>): string {
  return `${columnName(column)}${row}`;
}

/** Reads an address such as `B7` or `$B$7`; nothing where it is none. */
export function placeOf(address: string): { readonly row: number; readonly column: number } | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(address) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
}
