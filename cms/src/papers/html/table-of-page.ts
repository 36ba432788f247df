import { asColumns, linesOfCell } from '../laid-out-table.ts';
import type { Piece, PieceCell } from '../source-from-pieces.ts';
import { attributeOf, elementsIn, type PageElement, styleOf } from './page-tree.ts';

interface CellRead extends PieceCell {
  readonly pieces: readonly Piece[];
}

const mostColumns = 63;

/** Reads a table: its cells at their places in the grid. One that only lays out the head or foot is no table. */
export function tableOfPage(table: PageElement, piecesOf: (cell: PageElement) => readonly Piece[]): readonly Piece[] {
  const lines = rowsOf(table);
  const covered = new Map<number, number>();
  const rows = lines.map((line, index) => {
    const cells: CellRead[] = [];
    let column = 0;
    for (const element of elementsIn(line, 'td', 'th')) {
      while ((covered.get(column) ?? 0) > index) column += 1;
      const columns = spanned(attributeOf(element, 'colspan'), mostColumns);
      const height = spanned(attributeOf(element, 'rowspan'), lines.length - index);
      for (let at = column; at < column + columns; at += 1) covered.set(at, index + height);
      const pieces = piecesOf(element);
      cells.push({ text: linesOfCell(pieces), pieces, column, columns, rows: height });
      column += columns;
    }
    return cells;
  });
  const isLaidOut = asColumns(rows, !saysItHasNoLines(table));
  return isLaidOut ?? [{ kind: 'table', rows: rows.map((cells) => cells.map(withoutPieces)) }];
}

const withoutPieces = ({ text, column, columns, rows }: CellRead): PieceCell => ({ text, column, columns, rows });

function rowsOf(table: PageElement): readonly PageElement[] {
  return elementsIn(table, 'thead', 'tbody', 'tfoot', 'tr').flatMap((part) =>
    part.tagName === 'tr' ? [part] : elementsIn(part, 'tr'),
  );
}

function spanned(text: string, most: number): number {
  const number = Number(text);
  return Number.isInteger(number) && number > 0 ? Math.min(number, most) : 1;
}

/** Word writes `border=0` or `border:none` on a table without lines, and lines on cells that have some. */
function saysItHasNoLines(table: PageElement): boolean {
  const [border, style] = [attributeOf(table, 'border'), styleOf(table, 'border')];
  if (border !== '0' && !/none|^0/.test(style)) return false;
  const cells = rowsOf(table).flatMap((line) => elementsIn(line, 'td', 'th'));
  return !cells.some((cell) => /solid|double|dashed|dotted/.test(attributeOf(cell, 'style')));
}
