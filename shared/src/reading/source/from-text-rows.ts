import { lineBreak, type OpenMarks, plainLines } from './from-text-marks.ts';
import type { CellPiece, Piece } from './write-source.ts';

/** Lines of a table that follow each other: the cells of each row, or a line without any. */
export type RowLine = readonly string[];

const rowNumber = /^\s*(?:<b>|\*\*)?\s*(?:\d{1,3}|[IVXLC]{1,6})\s*[.)]?\s*(?:<\/b>|\*\*)?\s*$/u;
const marker = /^\s*(?:\*\*)?(?:[-–+•*]|\d{1,2}[.)]|[a-zđ][.)]|[IVX]{1,5}[.)])(?:\*\*)?\s*$/u;

const widest = 60;

/**
 * The cells of a line of text: set apart by tabs, or by `|` as Markdown does. Undefined where it is no row. No table has
 * more than 60 columns: what stands behind them belongs to the last one.
 */
export function cellsOf(line: string): RowLine | undefined {
  const cells = splitCells(line);
  if (cells === undefined || cells.length <= widest) return cells;
  return [...cells.slice(0, widest - 1), cells.slice(widest - 1).join(' ')];
}

function splitCells(line: string): RowLine | undefined {
  if (line.includes('\t')) return line.split('\t');
  const trimmed = line.trim();
  if (!trimmed.startsWith('|') || !trimmed.includes('|', 1)) return undefined;
  const inner = trimmed.slice(1, trimmed.endsWith('|') && !trimmed.endsWith('\\|') ? -1 : undefined);
  return inner.split(/(?<!\\)\|/u);
}

/** A table of rows that follow each other; or paragraphs, where the tabs merely set them in or follow their numbers. */
export function piecesOfRows(rows: readonly RowLine[]): readonly Piece[] {
  const open = { isBold: false };
  if (rows.every(isIndented)) {
    return rows.flatMap((cells) => paragraphsOf(cells.map((cell) => cell.trim()).join(' '), open));
  }
  return [
    { kind: 'table', rows: joinBrokenRows(rows).map((cells) => cells.map((cell, column) => cellOf(cell, column))) },
  ];
}

/** The paragraphs of a line of text. */
export function paragraphsOf(line: string, open: OpenMarks): readonly Piece[] {
  return plainLines(line, open)
    .filter(({ text }) => text !== '')
    .map(({ text, isBold }) => ({ kind: 'paragraph', text, isBold }));
}

function isIndented(cells: RowLine): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  if (filled.length <= 1) return cells.at(-1) === filled[0];
  return cells.length === 2 && (cells[0] ?? '').length < 40 && marker.test(cells[0] ?? '');
}

// A row that stops before the last column goes on in the next line, unless that one begins a row of its own.
function joinBrokenRows(rows: readonly RowLine[]): readonly RowLine[] {
  const width = rows[0]?.length ?? 0;
  const whole: string[][] = [];
  for (const cells of rows) {
    const last = whole.at(-1);
    const [first = '', ...rest] = cells;
    if (last !== undefined && goesOn(last, cells, width)) last.push(`${last.pop() ?? ''}${lineBreak}${first}`, ...rest);
    else whole.push([...cells]);
  }
  return whole;
}

function goesOn(row: RowLine, cells: RowLine, width: number): boolean {
  const [first = ''] = cells;
  if (first.trim() === '' || (first.length < 40 && rowNumber.test(first))) return false;
  return cells.length === 1 || (row.length < width && row.length + cells.length - 1 <= width);
}

function cellOf(cell: string, column: number): CellPiece {
  const lines = plainLines(cell, { isBold: false });
  const text = lines.map((line) => line.text).filter((line) => line !== '');
  return { text: text.join('\n'), column, columns: 1, rows: 1 };
}
