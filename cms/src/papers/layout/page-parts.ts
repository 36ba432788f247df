import { type Strip, stripsOf } from './columns.ts';
import type { PlacedPage, PlacedWord } from './placed-page.ts';
import { type Grid, gridsOf } from './ruled-grid.ts';
import { type PlacedTable, tableFromGrid } from './table-piece.ts';
import { type Box, letterHeight, linesOf } from './text-line.ts';
import { tableFromColumns } from './unruled-table.ts';

/** What stands on a page between its edges, from top to bottom. */
export type PagePart = Strip | TablePart;

/** A table on a page. */
export interface TablePart extends Box {
  readonly kind: 'table';
  readonly table: PlacedTable;
}

/** Tells tables, columns and lines of a page apart, in the order in which they are read. */
export function partsOf(page: PlacedPage): readonly PagePart[] {
  const grids = gridsOf(page.lines).toSorted((a, b) => areaOf(a) - areaOf(b));
  const inGrid = new Map<Grid, PlacedWord[]>(grids.map((grid) => [grid, []]));
  const free: PlacedWord[] = [];
  for (const word of page.words) {
    const grid = grids.find((one) => isIn(word, one));
    (grid === undefined ? free : (inGrid.get(grid) ?? free)).push(word);
  }
  const tables = [...inGrid].flatMap(([grid, words]): readonly TablePart[] =>
    words.length === 0 ? [] : [{ kind: 'table', table: tableFromGrid(grid, words), ...boxOf(grid) }],
  );
  return [...tables, ...stripsBetween(tables, free, page)].sort((a, b) => a.y0 - b.y0);
}

/** Lines that a table parts stand in no columns together. */
function stripsBetween(tables: readonly Box[], words: readonly PlacedWord[], page: PlacedPage): readonly PagePart[] {
  const height = letterHeight(page.words);
  const lines = linesOf(words);
  const wide = lines.filter(({ x0, x1 }) => x1 - x0 > page.width / 2);
  const margins = wide.length > 0 ? wide : lines;
  const left = Math.min(...margins.map(({ x0 }) => x0));
  const right = Math.max(...margins.map(({ x1 }) => x1));
  const measure = { height, middle: margins.length === 0 ? page.width / 2 : (left + right) / 2 };
  const above = (y: number): number => tables.filter((table) => table.y0 < y).length;
  const groups = Map.groupBy(lines, ({ y0, y1 }) => above((y0 + y1) / 2));
  return [...groups.values()].flatMap((group) => stripsOf(group, measure)).flatMap(partOf);
}

/** Three columns and more are a table without lines. */
function partOf(strip: Strip): readonly PagePart[] {
  if (strip.kind === 'line' || strip.columns.length < 3) return [strip];
  return [{ kind: 'table', table: tableFromColumns(strip), ...boxOf(strip) }];
}

const boxOf = ({ x0, y0, x1, y1 }: Box): Box => ({ x0, y0, x1, y1 });

const areaOf = ({ x0, y0, x1, y1 }: Box): number => (x1 - x0) * (y1 - y0);

function isIn(word: PlacedWord, box: Box): boolean {
  const [x, y] = [(word.x0 + word.x1) / 2, (word.y0 + word.y1) / 2];
  return x >= box.x0 && x < box.x1 && y >= box.y0 && y < box.y1;
}
