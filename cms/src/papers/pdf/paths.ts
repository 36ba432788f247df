import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { RuledLine } from '../layout/placed-page.ts';
import { type Matrix, moved, numbersOf } from './matrix.ts';

/** Codes of the steps of a path, as pdf.js packs them. */
const moveTo = 0;
const lineTo = 1;
const curveTo = 2;
const quadraticCurveTo = 3;
const closePath = 4;

const filling: ReadonlySet<number> = new Set([OPS.fill, OPS.eoFill]);
const stroking: ReadonlySet<number> = new Set([OPS.stroke, OPS.closeStroke]);
const both: ReadonlySet<number> = new Set([
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);

type Point = readonly [x: number, y: number];

/** A thing this thin is seen as a line. */
const thin = 3;

/** The level and upright lines that a path leaves on the page: its strokes, and areas as thin as a line. */
export function linesOfPath(paint: number, path: unknown, matrix: Matrix): readonly RuledLine[] {
  const ways = waysOf(numbersOf(path), matrix);
  const strokes = stroking.has(paint) || both.has(paint) ? ways.flatMap(strokesOf) : [];
  const areas = filling.has(paint) || both.has(paint) ? ways.flatMap(thinArea) : [];
  return [...strokes, ...areas];
}

/** The corners of each way of a path, on the page. A curve ends a way: nothing straight goes on from it but a new one. */
function waysOf(steps: readonly number[], matrix: Matrix): readonly (readonly Point[])[] {
  const ways: Point[][] = [];
  for (let at = 0; at < steps.length;) {
    const step = steps[at] ?? closePath;
    const length = lengths[step] ?? 1;
    const end = moved(matrix, steps[at + length - 2] ?? 0, steps[at + length - 1] ?? 0);
    const way = ways.at(-1);
    if (step === lineTo) way?.push(end);
    else if (step === closePath) way?.push(...way.slice(0, 1));
    else ways.push([end]);
    at += length;
  }
  return ways;
}

const lengths: Readonly<Record<number, number>> = {
  [moveTo]: 3,
  [lineTo]: 3,
  [curveTo]: 7,
  [quadraticCurveTo]: 5,
  [closePath]: 1,
};

function strokesOf(way: readonly Point[]): readonly RuledLine[] {
  return way.slice(1).flatMap(([x1, y1], index) => {
    const [x0, y0] = way[index] ?? [x1, y1];
    const isStraight = Math.abs(x1 - x0) < 1 || Math.abs(y1 - y0) < 1;
    return isStraight ? asLine(x0, y0, [x1, y1]) : [];
  });
}

function thinArea(way: readonly Point[]): readonly RuledLine[] {
  if (way.length < 2) return [];
  const [xs, ys] = [way.map(([x]) => x), way.map(([, y]) => y)];
  return asLine(Math.min(...xs), Math.min(...ys), [Math.max(...xs), Math.max(...ys)]);
}

/** A rectangle as a line or as a dot of one, where it is thin enough. */
export function asLine(x0: number, y0: number, [x1, y1]: Point): readonly RuledLine[] {
  const [width, height] = [Math.abs(x1 - x0), Math.abs(y1 - y0)];
  if (Math.min(width, height) > thin) return [];
  return [{ x0: Math.min(x0, x1), y0: Math.min(y0, y1), x1: Math.max(x0, x1), y1: Math.max(y0, y1) }];
}
