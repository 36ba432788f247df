import type { GreyPicture } from './picture.ts';

/** Side of the squares in which the paper's own light is measured. */
const square = 32;

/** Makes the paper white and the print black: shadows of a fold, yellowed paper and a faint copy are evened out. */
export function evenBackground(picture: GreyPicture): GreyPicture {
  const paper = lightOfPaper(picture);
  const { width, height, pixels } = picture;
  const even = new Uint8Array(pixels.length);
  const black = blackest(picture);
  for (let y = 0; y < height; y += 1) {
    const white = rowOfPaper(paper, y, width);
    for (let x = 0, at = y * width; x < width; x += 1, at += 1) {
      const light = (((pixels[at] ?? 0) - black) * 255) / Math.max(30, (white[x] ?? 255) - black);
      even[at] = light < 0 ? 0 : light > 255 ? 255 : light;
    }
  }
  return { width, height, pixels: even };
}

interface Paper {
  readonly columns: number;
  readonly rows: number;
  readonly light: Float32Array;
}

function lightOfPaper({ width, height, pixels }: GreyPicture): Paper {
  const columns = Math.ceil(width / square);
  const rows = Math.ceil(height / square);
  const light = new Float32Array(columns * rows);
  for (let y = 0; y < height; y += 2) {
    const row = Math.floor(y / square) * columns;
    for (let x = 0; x < width; x += 2) {
      const at = row + Math.floor(x / square);
      const here = pixels[y * width + x] ?? 0;
      if (here > (light[at] ?? 0)) light[at] = here;
    }
  }
  return smoothed({ columns, rows, light });
}

/** The lightest of the neighbours, as a square may lie in a stamp or a picture; then their mean. */
function smoothed(paper: Paper): Paper {
  return overNeighbours(overNeighbours(paper, Math.max), (...lights) => lights.reduce((sum, one) => sum + one, 0) / 9);
}

function overNeighbours({ columns, rows, light }: Paper, take: (...lights: readonly number[]) => number): Paper {
  const at = (x: number, y: number): number =>
    light[Math.min(rows - 1, Math.max(0, y)) * columns + Math.min(columns - 1, Math.max(0, x))] ?? 255;
  const taken = light.map((_, index) => {
    const [x, y] = [index % columns, Math.floor(index / columns)];
    const beside = (row: number): readonly number[] => [at(x - 1, row), at(x, row), at(x + 1, row)];
    return take(...beside(y - 1), ...beside(y), ...beside(y + 1));
  });
  return { columns, rows, light: taken };
}

/** The light of the paper along one row of pixels, between the middles of the squares. */
function rowOfPaper({ columns, rows, light }: Paper, y: number, width: number): Float32Array {
  const line = new Float32Array(width);
  const down = Math.min(rows - 1, Math.max(0, y / square - 0.5));
  const [above, below] = [Math.floor(down), Math.min(rows - 1, Math.floor(down) + 1)];
  const across = Float32Array.from({ length: columns }, (_, column) =>
    mixed(light[above * columns + column], light[below * columns + column], down - above),
  );
  for (let x = 0; x < width; x += 1) {
    const place = Math.min(columns - 1, Math.max(0, x / square - 0.5));
    const left = Math.floor(place);
    const one = across[left] ?? 255;
    line[x] = one + ((across[Math.min(columns - 1, left + 1)] ?? 255) - one) * (place - left);
  }
  return line;
}

function mixed(one = 255, other = 255, share = 0): number {
  return one + (other - one) * share;
}

/** The light of the darkest print: of a faint copy it is far from 0. */
function blackest({ pixels }: GreyPicture): number {
  const counts = new Uint32Array(256);
  for (let at = 0; at < pixels.length; at += 11) counts[pixels[at] ?? 0] = (counts[pixels[at] ?? 0] ?? 0) + 1;
  let left = pixels.length / 11 / 100;
  const found = counts.findIndex((count) => (left -= count) < 0);
  return Math.min(140, Math.max(0, found));
}
