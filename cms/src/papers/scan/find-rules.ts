import type { GreyPicture, PixelBox } from './picture.ts';

/** A ruled line of a page, with the box of its dots. */
export interface Rule extends PixelBox {
  readonly isLevel: boolean;
}

/** Lengths in dots of the copy at half size: 150 on an inch. */
const shortestRun = 36;
const shortestRule = 50;
const thickest = 9;
const longestGap = 2;

/** Finds the ruled lines of a straightened page, level ones first: long, thin and dark. */
export function findRules(picture: GreyPicture): readonly Rule[] {
  const half = halved(picture);
  const level = rulesAlongRows(half).map((box) => ({ ...doubled(box), isLevel: true }));
  const upright = rulesAlongRows(transposed(half)).map((box) => ({ ...doubled(mirrored(box)), isLevel: false }));
  return [...level, ...upright];
}

/** Which dots of a page are dark, one byte each. */
interface Dots {
  readonly width: number;
  readonly height: number;
  readonly dark: Uint8Array;
}

/** A copy at half size that keeps the thinnest line: the darkest of four dots stands for them. */
function halved({ width, height, pixels }: GreyPicture): Dots {
  const [columns, rows] = [width >> 1, height >> 1];
  const dark = new Uint8Array(columns * rows);
  for (let y = 0; y < rows; y += 1) {
    for (let x = 0; x < columns; x += 1) {
      const at = 2 * y * width + 2 * x;
      const top = Math.min(pixels[at] ?? 255, pixels[at + 1] ?? 255);
      const bottom = Math.min(pixels[at + width] ?? 255, pixels[at + width + 1] ?? 255);
      dark[y * columns + x] = Math.min(top, bottom) < 150 ? 1 : 0;
    }
  }
  return { width: columns, height: rows, dark };
}

function transposed({ width, height, dark }: Dots): Dots {
  const turned = new Uint8Array(dark.length);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) turned[x * height + y] = dark[y * width + x] ?? 0;
  }
  return { width: height, height: width, dark: turned };
}

function doubled({ x0, y0, x1, y1 }: PixelBox): PixelBox {
  return { x0: 2 * x0, y0: 2 * y0, x1: 2 * x1, y1: 2 * y1 };
}

function mirrored({ x0, y0, x1, y1 }: PixelBox): PixelBox {
  return { x0: y0, y0: x0, x1: y1, y1: x1 };
}

interface Growing {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
  /** Where its newest run lies. */
  from: number;
  to: number;
}

function rulesAlongRows(dots: Dots): readonly PixelBox[] {
  const done: Growing[] = [];
  let open: Growing[] = [];
  for (let y = 0; y < dots.height; y += 1) {
    for (const run of runsInRow(dots, y)) {
      const grown = open.find(({ from, to, y1 }) => y1 >= y - 1 && run.from < to + 12 && run.to > from - 12);
      if (grown === undefined) open.push({ x0: run.from, x1: run.to, y0: y, y1: y + 1, ...run });
      else grow(grown, run, y);
    }
    done.push(...open.filter(({ y1 }) => y1 < y));
    open = open.filter(({ y1 }) => y1 >= y);
  }
  return joined([...done, ...open]).filter((box) => isRule(dots, box));
}

function grow(rule: Growing, { from, to }: Run, y: number): void {
  rule.x0 = Math.min(rule.x0, from);
  rule.x1 = Math.max(rule.x1, to);
  rule.y1 = y + 1;
  rule.from = Math.min(rule.from, from);
  rule.to = Math.max(rule.to, to);
}

interface Run {
  readonly from: number;
  readonly to: number;
}

/** Long dark runs of a row; a gap of a dot or two does not end one. */
function runsInRow({ width, dark }: Dots, y: number): readonly Run[] {
  const runs: Run[] = [];
  let from = -1;
  let last = -1;
  const close = (): void => {
    if (from >= 0 && last + 1 - from >= shortestRun) runs.push({ from, to: last + 1 });
    from = -1;
  };
  for (let x = 0; x < width; x += 1) {
    if (dark[y * width + x] === 0) continue;
    if (from >= 0 && x - last > longestGap + 1) close();
    if (from < 0) from = x;
    last = x;
  }
  close();
  return runs;
}

/** Joins pieces of one line: beside each other, at the same height. */
function joined(pieces: readonly PixelBox[]): readonly PixelBox[] {
  const rules: { x0: number; y0: number; x1: number; y1: number }[] = [];
  for (const piece of pieces.toSorted((one, other) => one.x0 - other.x0)) {
    const before = rules.find(
      ({ x1, y0, y1 }) => piece.x0 - x1 < 14 && piece.x0 - x1 > -40 && piece.y0 < y1 + 2 && piece.y1 > y0 - 2,
    );
    if (before === undefined) rules.push({ ...piece });
    else {
      before.x1 = Math.max(before.x1, piece.x1);
      before.y0 = Math.min(before.y0, piece.y0);
      before.y1 = Math.max(before.y1, piece.y1);
    }
  }
  return rules;
}

/** A rule is long and thin, and for most of its length nothing touches it: the feet of capital letters in a row do not count. */
function isRule({ width, height, dark }: Dots, { x0, y0, x1, y1 }: PixelBox): boolean {
  if (x1 - x0 < shortestRule || y1 - y0 > thickest) return false;
  let free = 0;
  for (let x = x0; x < x1; x += 1) {
    const above = y0 < 2 ? 0 : dark[(y0 - 2) * width + x];
    const below = y1 + 1 >= height ? 0 : dark[(y1 + 1) * width + x];
    if (above === 0 && below === 0) free += 1;
  }
  return free > 0.7 * (x1 - x0);
}
