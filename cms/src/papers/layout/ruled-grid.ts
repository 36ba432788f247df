import type { RuledLine } from './placed-page.ts';
import { distinct, near, type Rule, type Rules, rulesOf } from './rules.ts';
import type { Box } from './text-line.ts';

/** A cell of a ruled table: the rectangle between its lines, and which columns and rows of the grid it covers. */
export interface GridCell extends Box {
  readonly column: number;
  readonly columns: number;
  readonly row: number;
  readonly rows: number;
}

/** A ruled table. */
export interface Grid extends Box {
  /** Where the columns begin, and where the last one ends. */
  readonly edges: readonly number[];
  /** Where the rows begin, and where the last one ends. */
  readonly levels: readonly number[];
  /** From the first row to the last, in each from left to right. */
  readonly cells: readonly GridCell[];
  /** No line closes it there: a row goes on beyond the page. */
  readonly isOpenAbove: boolean;
  readonly isOpenBelow: boolean;
}

/** Drawings hold more lines than any table. */
const mostCrossings = 4_000_000;
const mostCells = 100_000;

/** The ruled tables of a page. Frames of a single cell and lines that cross no other are none. */
export function gridsOf(lines: readonly RuledLine[]): readonly Grid[] {
  const rules = rulesOf(lines);
  if (rules.level.length * rules.upright.length > mostCrossings) return [];
  return connected(rules).flatMap(gridOf);
}

/** Lines that hang together, each set for itself. */
function connected({ level, upright }: Rules): readonly Rules[] {
  const parents = [...level, ...upright].map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    for (let parent = parents[root]; parent !== undefined && parent !== root; parent = parents[root]) root = parent;
    for (let at = index; at !== root;) {
      const next = parents[at] ?? root;
      parents[at] = root;
      at = next;
    }
    return root;
  };
  level.forEach((one, index) => {
    upright.forEach((other, offset) => {
      if (meet(one, other)) parents[rootOf(index)] = rootOf(level.length + offset);
    });
  });
  const sets = new Map<number, { level: Rule[]; upright: Rule[] }>();
  [...level, ...upright].forEach((rule, index) => {
    const root = rootOf(index);
    const set = sets.get(root) ?? { level: [], upright: [] };
    sets.set(root, set);
    (index < level.length ? set.level : set.upright).push(rule);
  });
  return [...sets.values()].filter((set) => set.level.length > 0 && set.upright.length > 0);
}

const meet = (level: Rule, upright: Rule): boolean =>
  upright.at >= level.from - near &&
  upright.at <= level.to + near &&
  level.at >= upright.from - near &&
  level.at <= upright.to + near;

function gridOf({ level, upright }: Rules): readonly Grid[] {
  const ends = (rules: readonly Rule[]): readonly number[] => rules.flatMap(({ from, to }) => [from, to]);
  const outermost = (places: readonly number[]): readonly number[] => [Math.min(...places), Math.max(...places)];
  const xs = distinct([...upright.map(({ at }) => at), ...outermost(ends(level))]);
  const ys = distinct([...level.map(({ at }) => at), ...outermost(ends(upright))]);
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  if (columns < 1 || rows < 1 || columns * rows > mostCells) return [];
  const cells = cellsOf(xs, ys, { level, upright });
  const [x0, x1, y0, y1] = [xs[0], xs.at(-1), ys[0], ys.at(-1)];
  if (cells.length < 2 || x0 === undefined || x1 === undefined || y0 === undefined || y1 === undefined) return [];
  const isClosedAt = (y: number): boolean => level.some(({ at }) => Math.abs(at - y) <= near);
  return [{ x0, y0, x1, y1, edges: xs, levels: ys, cells, isOpenAbove: !isClosedAt(y0), isOpenBelow: !isClosedAt(y1) }];
}

/** Tells whether a line stands at an edge along a stretch: at the left of a column, at the top of a row. */
type Wall = (edge: number, stretch: number) => boolean;

function cellsOf(xs: readonly number[], ys: readonly number[], rules: Rules): readonly GridCell[] {
  const columns = xs.length - 1;
  const isWallLeftOf = walls(rules.upright, xs, ys);
  const isWallAbove = walls(rules.level, ys, xs);
  const taken = new Set<number>();
  return steps((ys.length - 1) * columns).flatMap((place): readonly GridCell[] => {
    if (taken.has(place)) return [];
    const [row, column] = [Math.floor(place / columns), place % columns];
    const isFree = (y: number, x: number): boolean => !taken.has(y * columns + x);
    const wide = reach(columns - column, (by) => !isWallLeftOf(column + by, row) && isFree(row, column + by));
    const across = steps(wide).map((by) => column + by);
    const tall = reach(ys.length - 1 - row, (by) =>
      across.every(
        (x) => !isWallAbove(row + by, x) && isFree(row + by, x) && (x === column || !isWallLeftOf(x, row + by)),
      ),
    );
    for (const by of steps(tall)) for (const x of across) taken.add((row + by) * columns + x);
    const [x0 = 0, x1 = 0, y0 = 0, y1 = 0] = [xs[column], xs[column + wide], ys[row], ys[row + tall]];
    return [{ x0, y0, x1, y1, column, columns: wide, row, rows: tall }];
  });
}

const steps = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

/** How many steps from 1 can be taken, 1 included, while nothing stands in the way. */
function reach(most: number, isOpen: (step: number) => boolean): number {
  let steps = 1;
  while (steps < most && isOpen(steps)) steps += 1;
  return steps;
}

function walls(rules: readonly Rule[], across: readonly number[], along: readonly number[]): Wall {
  const built = new Set<number>();
  for (const { at, from, to } of rules) {
    const edge = across.findIndex((place) => Math.abs(place - at) <= near);
    for (let stretch = 0; stretch + 1 < along.length; stretch += 1) {
      const [start = 0, end = 0] = [along[stretch], along[stretch + 1]];
      const covered = Math.min(end, to) - Math.max(start, from);
      if (covered >= (end - start) * 0.6) built.add(edge * along.length + stretch);
    }
  }
  return (edge, stretch) => built.has(edge * along.length + stretch);
}
