import { cellAt, type CellMap } from './find-cells.ts';
import type { GreyPicture, PixelBox } from './picture.ts';

/** A piece of a page as it lies in a stack. */
interface Piece {
  /** Rows of the stack that are its own. */
  readonly top: number;
  readonly bottom: number;
  /** How far its dots moved from the page to the stack. */
  readonly right: number;
  readonly down: number;
}

/** A picture in which pieces of a page lie below each other. */
export interface Stack {
  readonly picture: GreyPicture;
  readonly pieces: readonly Piece[];
}

const margin = 30;
const gap = 44;
const tallest = 9_000;

/** Lays the print of all cells below each other, so that what stands side by side in a table is not read as one line. */
export function stackCells(page: GreyPicture, map: CellMap): readonly Stack[] {
  const stacks: Print[][] = [];
  let height = tallest;
  map.cells.forEach((cell, index) => {
    const print = printOf({ page, map, cell, number: index + 1 });
    if (print === undefined) return;
    const needed = print.box.y1 - print.box.y0 + gap;
    if (height + needed > tallest) {
      stacks.push([]);
      height = margin;
    }
    stacks.at(-1)?.push(print);
    height += needed;
  });
  return stacks.map((prints) => stacked(page, map, prints));
}

/** The page without the print of its cells. */
export function withoutCells({ width, height, pixels }: GreyPicture, map: CellMap): GreyPicture {
  const rest = new Uint8Array(pixels);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) if (cellAt(map, x, y) > 0) rest[y * width + x] = 255;
  }
  return { width, height, pixels: rest };
}

interface Print {
  readonly number: number;
  readonly box: PixelBox;
}

interface CellOfPage {
  readonly page: GreyPicture;
  readonly map: CellMap;
  readonly cell: PixelBox;
  readonly number: number;
}

const fewestDots = 25;

/** The box around the print of a cell; nothing where it is blank but for specks. */
function printOf({ page, map, cell, number }: CellOfPage): Print | undefined {
  const box = { x0: cell.x1, y0: cell.y1, x1: cell.x0, y1: cell.y0 };
  let dots = 0;
  for (let y = cell.y0; y < cell.y1; y += 1) {
    for (let x = cell.x0; x < cell.x1; x += 1) {
      if ((page.pixels[y * page.width + x] ?? 255) > 128 || cellAt(map, x, y) !== number) continue;
      dots += 1;
      box.x0 = Math.min(box.x0, x);
      box.x1 = Math.max(box.x1, x + 1);
      box.y0 = Math.min(box.y0, y);
      box.y1 = Math.max(box.y1, y + 1);
    }
  }
  return dots < fewestDots ? undefined : { number, box: widened(box, cell) };
}

function widened({ x0, y0, x1, y1 }: PixelBox, cell: PixelBox): PixelBox {
  return {
    x0: Math.max(cell.x0, x0 - 3),
    y0: Math.max(cell.y0, y0 - 3),
    x1: Math.min(cell.x1, x1 + 3),
    y1: Math.min(cell.y1, y1 + 3),
  };
}

function stacked(page: GreyPicture, map: CellMap, prints: readonly Print[]): Stack {
  const width = 2 * margin + Math.max(...prints.map(({ box }) => box.x1 - box.x0));
  const height = 2 * margin + prints.reduce((sum, { box }) => sum + box.y1 - box.y0 + gap, 0);
  const pixels = new Uint8Array(width * height).fill(255);
  let top = margin;
  const pieces = prints.map(({ number, box }) => {
    copy({ page, map, number, box }, { width, top, pixels });
    const bottom = top + box.y1 - box.y0;
    const piece = { top: top - gap / 2, bottom: bottom + gap / 2, right: margin - box.x0, down: top - box.y0 };
    top = bottom + gap;
    return piece;
  });
  return { picture: { width, height, pixels }, pieces };
}

interface Target {
  readonly width: number;
  readonly top: number;
  readonly pixels: Uint8Array;
}

function copy({ page, map, number, box }: Print & Omit<CellOfPage, 'cell'>, { width, top, pixels }: Target): void {
  for (let y = box.y0; y < box.y1; y += 1) {
    const to = (top + y - box.y0) * width + margin - box.x0;
    for (let x = box.x0; x < box.x1; x += 1) {
      if (cellAt(map, x, y) === number) pixels[to + x] = page.pixels[y * page.width + x] ?? 255;
    }
  }
}
