import type { GreyPicture } from './picture.ts';

const widest = 5;
const coarse = 0.25;
const fine = 0.05;

/**
 * Measures by how many degrees the lines of a page fall to the right (negative: rise), from -5 to 5. Along the right angle
 * the dark dots of lines and rules lie in few rows and the rows between are empty.
 */
export function measureTilt(picture: GreyPicture): number {
  const dots = darkDots(picture);
  if (dots.xs.length < 200) return 0;
  const first = sharpest(dots, around(0, widest, coarse));
  return sharpest(dots, around(first, coarse, fine));
}

interface Dots {
  readonly xs: Int32Array;
  readonly ys: Int32Array;
  readonly height: number;
  readonly width: number;
}

/** The dark dots of a copy some 800 dots wide. */
function darkDots({ width, height, pixels }: GreyPicture): Dots {
  const step = Math.max(1, Math.round(width / 800));
  const [columns, rows] = [Math.floor(width / step), Math.floor(height / step)];
  const [xs, ys]: [number[], number[]] = [[], []];
  for (let y = 0; y < rows; y += 1) {
    for (let x = 0; x < columns; x += 1) {
      if (meanLight({ width, height, pixels }, x * step, y * step) > 150) continue;
      xs.push(x);
      ys.push(y);
    }
  }
  return { xs: Int32Array.from(xs), ys: Int32Array.from(ys), width: columns, height: rows };
}

/** Two neighbours below each other stand for the whole square: enough against single specks. */
function meanLight({ width, pixels }: GreyPicture, x: number, y: number): number {
  const at = y * width + x;
  return ((pixels[at] ?? 255) + (pixels[at + 1] ?? 255) + (pixels[at + width] ?? 255)) / 3;
}

function around(middle: number, reach: number, step: number): readonly number[] {
  const count = Math.round(reach / step);
  return Array.from({ length: 2 * count + 1 }, (_, index) => middle + (index - count) * step);
}

function sharpest(dots: Dots, angles: readonly number[]): number {
  let best = { angle: 0, score: -1 };
  for (const angle of angles) {
    const score = sharpness(dots, angle);
    if (score > best.score) best = { angle, score };
  }
  return Math.round(best.angle * 100) / 100;
}

function sharpness({ xs, ys, width, height }: Dots, angle: number): number {
  const slope = Math.tan((angle * Math.PI) / 180);
  const shift = Math.ceil(Math.abs(slope) * width);
  const rows = new Int32Array(height + 2 * shift + 2);
  for (let at = 0; at < xs.length; at += 1) {
    const row = Math.round((ys[at] ?? 0) - (xs[at] ?? 0) * slope) + shift;
    rows[row] = (rows[row] ?? 0) + 1;
  }
  let score = 0;
  for (let row = 1; row < rows.length; row += 1) score += ((rows[row] ?? 0) - (rows[row - 1] ?? 0)) ** 2;
  return score;
}
