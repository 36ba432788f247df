import type { PieceCell } from '../source-from-pieces.ts';
import { cellText } from './cell-text.ts';
import type { Columns } from './columns.ts';
import type { PlacedTable } from './table-piece.ts';
import { boxAround, median, type TextLine, textOfLine } from './text-line.ts';
import { isOnlyMark } from './wrapping.ts';

/** A table whose columns are told by where its words stand: no line is drawn between them. */
export function tableFromColumns({ columns }: Columns): PlacedTable {
  const starts = rowStarts(columns);
  const boxes = columns.map(([first, ...others]) => (first === undefined ? undefined : boxAround([first, ...others])));
  const edges = [...boxes.map((box) => box?.x0 ?? 0), boxes.at(-1)?.x1 ?? 0];
  const rows = starts.map((start, row) => {
    const end = starts[row + 1] ?? Infinity;
    return columns.map((lines, column): PieceCell => {
      const own = lines.filter(({ y0, y1 }) => (y0 + y1) / 2 >= start && (y0 + y1) / 2 < end);
      const box = { x0: edges[column] ?? 0, x1: boxes[column]?.x1 ?? 0, y0: start, y1: end };
      return {
        text: cellText(
          own.flatMap(({ words }) => words),
          box,
        ),
        column,
        columns: 1,
        rows: 1,
      };
    });
  });
  const filled = rows.filter((cells) => cells.some(({ text }) => text !== ''));
  return { edges, rows: filled, isOpenAbove: false, isOpenBelow: false };
}

/** A row begins at a number in the first column; where that holds none, after a space wider than between lines. */
function rowStarts(columns: readonly (readonly TextLine[])[]): readonly number[] {
  const [first = []] = columns;
  const lines = columns.flat().sort((a, b) => a.y0 - b.y0);
  const top = lines[0]?.y0 ?? 0;
  const numbered = first.filter((line) => isOnlyMark(textOfLine(line)));
  if (numbered.length > 1 && numbered.length >= first.length - 2) {
    return [...new Set([top - 1, ...numbered.map(({ y0 }) => y0 - 2)])].sort((a, b) => a - b);
  }
  const levels = lines.map(({ y0 }) => y0).filter((y0, index, all) => index === 0 || y0 - (all[index - 1] ?? 0) > 2);
  const gaps = levels.slice(1).map((y0, index) => y0 - (levels[index] ?? 0));
  const usual = median(gaps, 0);
  return [
    top - 1,
    ...levels
      .slice(1)
      .filter((_, index) => (gaps[index] ?? 0) > usual * 1.2)
      .map((y0) => y0 - 1),
  ];
}
