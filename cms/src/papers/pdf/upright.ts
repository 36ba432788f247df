import type { RuledLine } from '../layout/placed-page.ts';
import type { Box } from '../layout/text-line.ts';
import type { DrawnLetter } from './drawing.ts';

/** A quarter turn clockwise: none, one, two or three. */
export type Quarter = 0 | 1 | 2 | 3;

/** A sheet's size. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

type Point = readonly [x: number, y: number];

/** Letters by the direction in which they are written. Slanting ones are left out: a watermark goes across other words. */
export function byDirection(letters: readonly DrawnLetter[]): ReadonlyMap<Quarter, readonly DrawnLetter[]> {
  const groups = new Map<Quarter, DrawnLetter[]>();
  let last: Quarter | undefined = 0;
  for (const letter of letters) {
    last = directionOf(letter, last);
    if (last === undefined) continue;
    const group = groups.get(last) ?? [];
    groups.set(last, group);
    group.push(letter);
  }
  return groups;
}

/** A letter without width, such as a mark above another, goes the way of the one before. */
function directionOf({ from, to }: DrawnLetter, before: Quarter | undefined): Quarter | undefined {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  if (Math.hypot(dx, dy) < 0.01) return before;
  const turns = Math.atan2(dy, dx) / (Math.PI / 2);
  const nearest = Math.round(turns);
  if (Math.abs(turns - nearest) > 1 / 6) return undefined;
  return quarter(nearest);
}

/** Any number of quarter turns as one of four. */
export function quarter(turns: number): Quarter {
  const rest = ((turns % 4) + 4) % 4;
  return rest === 1 || rest === 2 || rest === 3 ? rest : 0;
}

/** Where a point lies once the sheet is turned so that writing of this direction goes from left to right. */
export function turnedPoint([x, y]: Point, direction: Quarter, { width, height }: Size): Point {
  switch (direction) {
    case 0:
      return [x, y];
    case 1:
      return [y, width - x];
    case 2:
      return [width - x, height - y];
    case 3:
      return [height - y, x];
  }
}

/** The size of the sheet turned so. */
export const turnedSize = ({ width, height }: Size, direction: Quarter): Size =>
  direction % 2 === 1 ? { width: height, height: width } : { width, height };

/** A rectangle on the sheet turned so. */
export function turnedBox<T extends Box | RuledLine>(box: T, direction: Quarter, size: Size): T {
  if (direction === 0) return box;
  const [ax, ay] = turnedPoint([box.x0, box.y0], direction, size);
  const [bx, by] = turnedPoint([box.x1, box.y1], direction, size);
  return { ...box, x0: Math.min(ax, bx), y0: Math.min(ay, by), x1: Math.max(ax, bx), y1: Math.max(ay, by) };
}
