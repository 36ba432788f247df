import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { eraseRules } from './erase-rules.ts';
import { cellAt, findCells } from './find-cells.ts';
import { findRules } from './find-rules.ts';
import type { GreyPicture } from './picture.ts';
import { stackCells, withoutCells } from './stack-cells.ts';

const [width, height] = [1_200, 1_000];

async function drawn(shapes: string): Promise<GreyPicture> {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}"><rect width="100%" height="100%" fill="#fff"/>${shapes}</svg>`;
  const { data } = await sharp(Buffer.from(drawing)).greyscale().raw().toBuffer({ resolveWithObject: true });
  return { width, height, pixels: new Uint8Array(data) };
}

const line = (from: string, to: string): string => `<path d="M${from}L${to}" stroke="#222" stroke-width="3"/>`;

/** A word as three letters with strokes of their own. */
const word = (x: number, y: number): string =>
  [0, 14, 28].map((by) => `<rect x="${String(x + by)}" y="${String(y)}" width="6" height="30"/>`).join('');

/** Two rows: the first is one merged cell, the second two cells. */
const table = [
  line('100 200', '1000 200'),
  line('100 300', '1000 301'),
  line('100 420', '1000 421'),
  line('100 200', '100 420'),
  line('1000 200', '1000 420'),
  line('400 300', '400 420'),
].join('');

describe('findRules()', () => {
  it('finds the lines of a table, level and upright', async () => {
    const rules = findRules(await drawn(table));
    expect(rules.filter(({ isLevel }) => isLevel).map(({ y0 }) => Math.round(y0 / 100))).toEqual([2, 3, 4]);
    expect(
      rules
        .filter(({ isLevel }) => !isLevel)
        .map(({ x0 }) => Math.round(x0 / 100))
        .sort((one, other) => one - other),
    ).toEqual([1, 4, 10]);
  });

  it('takes neither the feet of capital letters in a row nor a dark picture for a line', async () => {
    const stems = Array.from(
      { length: 12 },
      (_, at) => `<rect x="${String(200 + at * 20)}" y="500" width="9" height="40"/>`,
    );
    const feet = `<rect x="196" y="537" width="240" height="4"/>`;
    const picture = `<rect x="200" y="700" width="300" height="90"/>`;
    expect(findRules(await drawn(stems.join('') + feet + picture))).toEqual([]);
  });
});

describe('findCells()', () => {
  it('finds the cells of a table, a merged one too, but not a frame around the page', async () => {
    const frame = [
      line('20 20', '1180 20'),
      line('20 980', '1180 980'),
      line('20 20', '20 980'),
      line('1180 20', '1180 980'),
    ];
    const { cells } = findCells(width, height, findRules(await drawn(table + frame.join(''))));
    expect(cells.map(({ x0, x1 }) => [Math.round(x0 / 100), Math.round(x1 / 100)])).toEqual([
      [1, 10],
      [1, 4],
      [4, 10],
    ]);
  });
});

describe('stackCells()', () => {
  it('lays the print of cells below each other and tells where each came from', async () => {
    const page = await drawn(table + word(150, 340) + word(600, 340) + word(150, 600));
    const rules = findRules(page);
    const print = eraseRules(page, rules);
    const map = findCells(width, height, rules);
    const [stack] = stackCells(print, map);
    const [left, right] = stack?.pieces ?? [];
    expect(stack?.pieces).toHaveLength(2);
    expect(left === undefined || right === undefined ? 0 : right.top - left.bottom).toBeGreaterThanOrEqual(0);
    expect([left, right].map((piece) => (piece === undefined ? 0 : piece.right))).toEqual([30 - 147, 30 - 597]);

    const rest = withoutCells(print, map);
    const isDark = (x: number, y: number): boolean => (rest.pixels[y * width + x] ?? 255) < 128;
    expect([isDark(152, 350), isDark(602, 350), isDark(152, 610)]).toEqual([false, false, true]);
    expect([cellAt(map, 152, 350), cellAt(map, 602, 350), cellAt(map, 152, 610)]).toEqual([2, 3, 0]);
  });

  it('keeps the strokes of letters that cross a line', async () => {
    const page = await drawn(`${line('100 300', '1000 300')}<rect x="500" y="280" width="6" height="40"/>`);
    const cleared = eraseRules(page, findRules(page));
    const light = (x: number, y: number): number => cleared.pixels[y * width + x] ?? 0;
    expect([light(300, 300), light(503, 300)].map((shade) => shade > 128)).toEqual([true, false]);
  });
});
