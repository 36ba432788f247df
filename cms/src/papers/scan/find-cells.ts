import type { Rule } from './find-rules.ts';
import type { PixelBox } from './picture.ts';

/** Which field of a page each dot lies in, where ruled lines close fields in. */
export interface CellMap {
  readonly columns: number;
  readonly rows: number;
  /** For each square of the map the number of its cell, from 1. */
  readonly numbers: Uint16Array;
  /** The boxes of the cells in dots; the first is that of number 1. */
  readonly cells: readonly PixelBox[];
}

/** Dots along the side of a square of the map. */
const scale = 4;
const wall = 65_535;
const outside = 65_534;
const mostCells = 2_000;

/** The number of the cell that a dot lies in; 0 on a line and outside of all. */
export function cellAt({ columns, numbers }: CellMap, x: number, y: number): number {
  const number = numbers[Math.floor(y / scale) * columns + Math.floor(x / scale)] ?? 0;
  return number >= outside ? 0 : number;
}

/** Finds the fields that ruled lines close in: cells of tables, merged ones too. A frame around the page is none. */
export function findCells(width: number, height: number, rules: readonly Rule[]): CellMap {
  const [columns, rows] = [Math.ceil(width / scale), Math.ceil(height / scale)];
  const numbers = new Uint16Array(columns * rows);
  for (const rule of [...rules, ...missingEnds(rules)]) drawWall({ columns, rows, numbers }, rule);
  const cells: PixelBox[] = [];
  for (let start = 0; start < numbers.length; start += 1) {
    if (numbers[start] !== 0) continue;
    const field = flood({ columns, rows, numbers }, start);
    if (cells.length >= mostCells || !isCell(field.box, columns, rows)) continue;
    cells.push({
      x0: field.box.x0 * scale,
      y0: field.box.y0 * scale,
      x1: Math.min(width, field.box.x1 * scale),
      y1: Math.min(height, field.box.y1 * scale),
    });
    for (const square of field.squares) numbers[square] = cells.length;
  }
  return { columns, rows, numbers, cells };
}

const nearby = 24;

/** Lines that a table lacks at the edge of a page that breaks one of its rows: where upright lines end and no level one is. */
function missingEnds(rules: readonly Rule[]): readonly Rule[] {
  const upright = rules.filter(({ isLevel }) => !isLevel);
  const level = rules.filter(({ isLevel }) => isLevel);
  const ends = [...upright.map(({ y0 }) => y0), ...upright.map(({ y1 }) => y1)];
  return [...new Set(ends)].flatMap((y): readonly Rule[] => {
    if (level.some(({ y0, y1 }) => y > y0 - nearby && y < y1 + nearby)) return [];
    const ending = upright.filter(({ y0, y1 }) => Math.min(Math.abs(y0 - y), Math.abs(y1 - y)) < nearby);
    if (ending.length < 3) return [];
    const across = ending.flatMap(({ x0, x1 }) => [x0, x1]);
    return [{ x0: Math.min(...across), x1: Math.max(...across), y0: y, y1: y + 1, isLevel: true }];
  });
}

type Map = Omit<CellMap, 'cells'>;

/** Draws a line a little longer than it is, as the corners of a scanned table seldom meet. */
function drawWall({ columns, rows, numbers }: Map, { x0, y0, x1, y1, isLevel }: Rule): void {
  const longer = 3;
  const box = {
    x0: Math.max(0, Math.floor(x0 / scale) - (isLevel ? longer : 0)),
    y0: Math.max(0, Math.floor(y0 / scale) - (isLevel ? 0 : longer)),
    x1: Math.min(columns, Math.ceil(x1 / scale) + (isLevel ? longer : 0)),
    y1: Math.min(rows, Math.ceil(y1 / scale) + (isLevel ? 0 : longer)),
  };
  for (let y = box.y0; y < box.y1; y += 1) numbers.fill(wall, y * columns + box.x0, y * columns + box.x1);
}

interface Field {
  readonly squares: readonly number[];
  readonly box: PixelBox;
}

/** The squares that can be reached from one without crossing a line; all are marked as outside of cells. */
function flood({ columns, rows, numbers }: Map, start: number): Field {
  const squares = [start];
  const box = { x0: columns, y0: rows, x1: 0, y1: 0 };
  numbers[start] = outside;
  const reach = (square: number): void => {
    if (numbers[square] !== 0) return;
    numbers[square] = outside;
    squares.push(square);
  };
  for (const square of squares) {
    const [x, y] = [square % columns, Math.floor(square / columns)];
    box.x0 = Math.min(box.x0, x);
    box.x1 = Math.max(box.x1, x + 1);
    box.y0 = Math.min(box.y0, y);
    box.y1 = Math.max(box.y1, y + 1);
    if (x > 0) reach(square - 1);
    if (x + 1 < columns) reach(square + 1);
    reach(square - columns);
    reach(square + columns);
  }
  return { squares, box };
}

function isCell({ x0, y0, x1, y1 }: PixelBox, columns: number, rows: number): boolean {
  const touchesEdge = x0 === 0 || y0 === 0 || x1 === columns || y1 === rows;
  const isTiny = x1 - x0 < 5 || y1 - y0 < 6;
  return !touchesEdge && !isTiny && (x1 - x0) * (y1 - y0) < 0.6 * columns * rows;
}
