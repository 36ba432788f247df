import type { PieceCell } from '../source-from-pieces.ts';
import { cellText } from './cell-text.ts';
import { type FilledCell, partedRow } from './numbered-rows.ts';
import type { PlacedWord } from './placed-page.ts';
import type { Grid, GridCell } from './ruled-grid.ts';
import { near } from './rules.ts';
import { beginsWithMark, isChanceMark } from './wrapping.ts';

/** A table as it stands on one page. */
export interface PlacedTable {
  readonly edges: readonly number[];
  readonly rows: readonly (readonly PieceCell[])[];
  readonly isOpenAbove: boolean;
  readonly isOpenBelow: boolean;
}

/** Reads the words that stand in a grid, cell by cell. */
export function tableFromGrid(grid: Grid, words: readonly PlacedWord[]): PlacedTable {
  const held = new Map<GridCell, PlacedWord[]>(grid.cells.map((cell) => [cell, []]));
  const cellAt = new Map(grid.cells.flatMap((cell) => placesOf(cell).map((place) => [place, cell])));
  for (const word of words) {
    // a long word may run over the edge of the cell in which it begins
    const column = stretchOf(grid.edges, Math.min((word.x0 + word.x1) / 2, word.x0 + (word.y1 - word.y0) / 2));
    const row = stretchOf(grid.levels, (word.y0 + word.y1) / 2);
    const cell = cellAt.get(`${column} ${row}`);
    if (cell !== undefined) held.get(cell)?.push(word);
  }
  const rows = Map.groupBy(
    [...held].map(([cell, own]) => ({ cell, words: own })),
    ({ cell }) => cell.row,
  );
  const { edges, isOpenAbove, isOpenBelow } = grid;
  const parted = grid.levels.slice(1).flatMap((_, row) => partedRow(rows.get(row) ?? [], edges.length - 1));
  return { edges, rows: parted.map((row) => row.map(pieceOf)), isOpenAbove, isOpenBelow };
}

const pieceOf = ({ cell, words }: FilledCell): PieceCell => ({
  text: cellText(words, cell),
  column: cell.column,
  columns: cell.columns,
  rows: cell.rows,
});

const placesOf = ({ column, columns, row, rows }: GridCell): readonly string[] =>
  Array.from({ length: columns * rows }, (_, at) => `${column + (at % columns)} ${row + Math.floor(at / columns)}`);

/** Between which two of the sorted places a number lies: the index of the first of them. */
function stretchOf(places: readonly number[], at: number): number {
  let [low, high] = [0, places.length - 1];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if ((places[middle] ?? 0) <= at) low = middle;
    else high = middle;
  }
  return low;
}

/** Whether a table that begins a page goes on with the one that ended the page before: their columns lie alike. */
export function goesOn(before: PlacedTable, after: PlacedTable): boolean {
  const [few, many] = before.edges.length < after.edges.length ? [before, after] : [after, before];
  const places = many.edges.map((edge) => edge - (many.edges[0] ?? 0));
  return (
    few.edges.length > 2 &&
    few.edges.every((edge) => places.some((place) => Math.abs(place - edge + (few.edges[0] ?? 0)) <= near * 2))
  );
}

/** One table of two: its repeated headings dropped, and a row joined that no line closes at the page's end. */
export function continued(before: PlacedTable, after: PlacedTable): PlacedTable {
  const edges = before.edges.length < after.edges.length ? after.edges : before.edges;
  const [above, further] = [onEdges(before, edges), onEdges(after, edges)];
  const below = turned(withoutRepeated(above, further));
  const [last, first] = [above.at(-1), below[0]];
  const isOpen = before.isOpenBelow && (after.isOpenAbove || below.length < further.length);
  const isCut = isOpen && last !== undefined && first !== undefined;
  const halves = isCut ? joinedRow(last, first) : undefined;
  const rows = halves === undefined ? [...above, ...below] : [...above.slice(0, -1), halves, ...below.slice(1)];
  return { edges, rows, isOpenAbove: before.isOpenAbove, isOpenBelow: after.isOpenBelow };
}

type Rows = PlacedTable['rows'];

/** The rows with their columns counted on finer edges. */
function onEdges(table: PlacedTable, edges: readonly number[]): Rows {
  if (table.edges.length === edges.length) return table.rows;
  const shift = (edges[0] ?? 0) - (table.edges[0] ?? 0);
  const indexOf = (column: number): number => {
    const place = (table.edges[column] ?? 0) + shift;
    return edges.findIndex((edge) => Math.abs(edge - place) <= near * 2);
  };
  return table.rows.map((cells) =>
    cells.map((cell) => {
      const column = indexOf(cell.column);
      return { ...cell, column, columns: indexOf(cell.column + cell.columns) - column };
    }),
  );
}

/** Rows that a table begins with again on each page. */
function withoutRepeated(rows: Rows, after: Rows): Rows {
  let count = 0;
  while (count < after.length && count < rows.length && isSameRow(rows[count], after[count])) count += 1;
  const cut = after.slice(0, count).some((cells, index) => cells.some((cell) => cell.rows > count - index)) ? 0 : count;
  return after.slice(cut);
}

const isSameRow = (one: Rows[number] = [], other: Rows[number] = []): boolean =>
  one.some(({ text }) => text !== '') &&
  one.length === other.length &&
  one.every(({ text }, index) => squeezed(text) === squeezed(other[index]?.text ?? ''));

const squeezed = (text: string): string => text.replaceAll(/[\s\f]+/gu, ' ').trim();

/** The rows with a mark that a page begins with them. */
function turned([first, ...others]: Rows): Rows {
  if (first === undefined) return [];
  return [first.map((cell, index) => (index === 0 ? { ...cell, text: `\f${cell.text}` } : cell)), ...others];
}

/** The halves of a row that a page break cut, where their cells fit together. */
function joinedRow(above: Rows[number], below: Rows[number]): Rows[number] | undefined {
  const fits = above.length === below.length && above.every(({ column }, index) => column === below[index]?.column);
  if (!fits) return undefined;
  return above.map((cell, index) => ({ ...cell, text: joinedHalves(cell.text, below[index]?.text ?? '') }));
}

function joinedHalves(above: string, below: string): string {
  const following = below.replaceAll('\f', '');
  if (above === '' || following === '') return above + below;
  const begun = above.slice(above.lastIndexOf('\n') + 1);
  return beginsWithMark(following) && !isChanceMark(begun, above, following)
    ? `${above}\n${below}`
    : `${above} ${below}`;
}
