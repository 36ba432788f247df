import { lineBreak, plainLines } from './from-text-marks.ts';
import type { CellPiece, Piece } from './write-source.ts';

const widest = 60;
const highest = 500;
const tag = /<(\/?)(table|tr|td|th)(\s[^<>]{0,300})?\/?>/giu;

/** A stretch of text: lines, or a table written in HTML. */
export type Stretch =
  | { readonly kind: 'lines'; readonly text: string }
  | { readonly kind: 'table'; readonly piece: Piece };

/** Sets the tables that are written in HTML apart from the lines around them. */
export function stretchesOf(text: string): readonly Stretch[] {
  if (!/<table[\s>]/iu.test(text)) return [{ kind: 'lines', text }];
  const stretches: Stretch[] = [];
  let table: Table | undefined;
  let at = 0;
  for (const found of text.matchAll(tag)) {
    const between = text.slice(at, found.index);
    if (table !== undefined) write(table, between);
    const next = step(table, found);
    if (table === undefined && next === undefined) continue;
    if (table === undefined) stretches.push({ kind: 'lines', text: between });
    at = found.index + found[0].length;
    if (table !== undefined && next === undefined) stretches.push({ kind: 'table', piece: pieceOf(table) });
    table = next;
  }
  const rest = text.slice(at);
  if (table === undefined) return [...stretches, { kind: 'lines', text: rest }];
  write(table, rest);
  return [...stretches, { kind: 'table', piece: pieceOf(table) }];
}

interface Cell {
  readonly parts: string[];
  readonly columns: number;
  readonly rows: number;
}

interface Table {
  readonly rows: Cell[][];
  isCellOpen: boolean;
  /** Tables inside a cell: their words belong to the cell. */
  depth: number;
}

function write({ rows, isCellOpen }: Table, text: string): void {
  if (isCellOpen) rows.at(-1)?.at(-1)?.parts.push(text.replaceAll(/\s+/gu, ' '));
}

function step(table: Table | undefined, found: RegExpExecArray): Table | undefined {
  const [, slash, name = '', attributes = ''] = found;
  const isEnd = slash === '/';
  const kind = name.toLowerCase();
  if (table === undefined) return kind === 'table' && !isEnd ? { rows: [], isCellOpen: false, depth: 0 } : undefined;
  if (kind === 'table') return stepTable(table, isEnd);
  if (table.depth > 0) write(table, isEnd ? '' : lineBreak);
  else stepRow(table, { isRow: kind === 'tr', isEnd, attributes });
  return table;
}

function stepTable(table: Table, isEnd: boolean): Table | undefined {
  if (isEnd && table.depth === 0) return undefined;
  table.depth += isEnd ? -1 : 1;
  return table;
}

function stepRow(
  table: Table,
  { isRow, isEnd, attributes }: { isRow: boolean; isEnd: boolean; attributes: string },
): void {
  table.isCellOpen = false;
  if (isEnd) return;
  if (isRow) {
    table.rows.push([]);
    return;
  }
  if (table.rows.length === 0) table.rows.push([]);
  const columns = spanIn(attributes, 'colspan', widest);
  table.rows.at(-1)?.push({ parts: [], columns, rows: spanIn(attributes, 'rowspan', highest) });
  table.isCellOpen = true;
}

function spanIn(attributes: string, name: string, most: number): number {
  const count = Number(new RegExp(`\\b${name}\\s*=\\s*["']?(\\d{1,4})`, 'iu').exec(attributes)?.[1] ?? 1);
  return Math.min(Math.max(count, 1), most);
}

// Cells that reach down from the rows above push the cells of a row to the right.
function pieceOf({ rows }: Table): Piece {
  const reach: number[] = [];
  return {
    kind: 'table',
    rows: rows.map((cells) => {
      const placed = placeCells(cells, reach);
      reach.forEach((left, index) => (reach[index] = Math.max(0, left - 1)));
      return placed;
    }),
  };
}

function placeCells(cells: readonly Cell[], reach: number[]): readonly CellPiece[] {
  const placed: CellPiece[] = [];
  let column = 0;
  for (const cell of cells) {
    while ((reach[column] ?? 0) > 0) column += 1;
    if (column >= widest) break;
    placed.push({ text: textOf(cell), column, columns: cell.columns, rows: cell.rows });
    for (const end = Math.min(column + cell.columns, widest); column < end; column += 1) reach[column] = cell.rows;
  }
  return placed;
}

function textOf({ parts }: Cell): string {
  return plainLines(parts.join(''), { isBold: false })
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join('\n');
}
