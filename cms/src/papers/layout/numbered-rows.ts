import type { PlacedWord } from './placed-page.ts';
import type { GridCell } from './ruled-grid.ts';
import { letterHeight, linesOf, type TextLine, textOfLine } from './text-line.ts';

/** A cell of a grid with the words that stand in it. */
export interface FilledCell {
  readonly cell: GridCell;
  readonly words: readonly PlacedWord[];
}

/**
 * Parts a row between whose lines several rows stand: tables are drawn that have lines between columns only. Numbers
 * that count on in the first column, each level with words beside it, tell where rows begin.
 */
export function partedRow(row: readonly FilledCell[], columns: number): readonly (readonly FilledCell[])[] {
  const [first, ...others] = row;
  const isWhole = row.reduce((sum, { cell }) => sum + (cell.rows === 1 ? cell.columns : 0), 0) === columns;
  if (first === undefined || !isWhole) return [row];
  const numbers = linesOf(first.words);
  const height = letterHeight(first.words);
  if (!countsOn(numbers) || !numbers.every((line) => isBeside(line, others, height))) return [row];
  return numbers.map((line, index) => {
    const from = index === 0 ? -Infinity : line.y0 - height / 2;
    const to = (numbers[index + 1]?.y0 ?? Infinity) - height / 2;
    return row.map(({ cell, words }) => ({
      cell,
      words: words.filter(({ y0, y1 }) => (y0 + y1) / 2 >= from && (y0 + y1) / 2 < to),
    }));
  });
}

function countsOn(lines: readonly TextLine[]): boolean {
  const numbers = lines.map((line) => Number(/^(\d{1,3})\.?$/.exec(textOfLine(line))?.[1]));
  return numbers.length > 1 && numbers.every((number, index) => number === (numbers[0] ?? 0) + index);
}

/** Words in another column begin a line level with this one. */
const isBeside = (line: TextLine, others: readonly FilledCell[], height: number): boolean =>
  others.some(({ words }) => words.some(({ y0 }) => Math.abs(y0 - line.y0) < height / 2));
