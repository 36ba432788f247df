import type { GreyPicture } from './picture.ts';
import { turned } from './straighten.ts';

/** Turns a page that lies on its side or its head. Tables do not mislead: only what is as small as letters is looked at. */
export async function upright(picture: GreyPicture): Promise<GreyPicture> {
  const dots = letterDots(picture);
  const page = isOnItsSide(dots) ? await turned(picture, 90) : picture;
  const standing = page === picture ? dots : letterDots(page);
  return isOnItsHead(standing) ? turned(page, 180) : page;
}

/** The dark dots of a copy at half size, row by row, without lines and dark pictures. */
interface LetterDots {
  readonly width: number;
  readonly height: number;
  readonly dark: Uint8Array;
}

/** No stroke of a letter is longer, in dots of the copy. */
const longestStroke = 50;

function letterDots({ width, height, pixels }: GreyPicture): LetterDots {
  const [columns, rows] = [width >> 1, height >> 1];
  const dark = new Uint8Array(columns * rows);
  for (let y = 0; y < rows; y += 1) {
    for (let x = 0, at = 2 * y * width; x < columns; x += 1, at += 2) {
      const light = (pixels[at] ?? 255) + (pixels[at + 1] ?? 255) + (pixels[at + width] ?? 255);
      dark[y * columns + x] = light < 420 ? 1 : 0;
    }
  }
  const kept = dark.slice();
  for (let y = 0; y < rows; y += 1) clearLong({ dark, kept, first: y * columns, step: 1, count: columns });
  for (let x = 0; x < columns; x += 1) clearLong({ dark, kept, first: x, step: columns, count: rows });
  return { width: columns, height: rows, dark: kept };
}

interface Scanline {
  readonly dark: Uint8Array;
  readonly kept: Uint8Array;
  readonly first: number;
  readonly step: number;
  readonly count: number;
}

function clearLong({ dark, kept, first, step, count }: Scanline): void {
  let run = 0;
  for (let index = 0; index <= count; index += 1) {
    if (index < count && dark[first + index * step] === 1) {
      run += 1;
      continue;
    }
    if (run > longestStroke) {
      for (let back = index - run; back < index; back += 1) kept[first + back * step] = 0;
    }
    run = 0;
  }
}

/** Width of the strips that are looked at one by one, so that a tilt or the lines of a neighbouring cell do not blur them. */
const strip = 150;

/** The dark dots of each row, strip by strip. */
function profilesOf({ width, height, dark }: LetterDots): readonly Uint16Array[] {
  const profiles = Array.from({ length: Math.ceil(width / strip) }, () => new Uint16Array(height));
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (dark[y * width + x] === 0) continue;
      const profile = profiles[Math.floor(x / strip)];
      if (profile !== undefined) profile[y] = (profile[y] ?? 0) + 1;
    }
  }
  return profiles;
}

/** Lines of print are parted by empty rows; along print that lies on its side, ink follows on ink. */
function isOnItsSide(dots: LetterDots): boolean {
  const [asItLies, turnedAside] = [linesIn(profilesOf(dots)), linesIn(profilesOf(transposed(dots)))];
  return turnedAside.count > 8 && turnedAside.share > 0.8 && asItLies.share < 0.7;
}

/** Pieces of lines of print in the strips, and the share of all rows with ink that is in them. */
function linesIn(profiles: readonly Uint16Array[]): { readonly count: number; readonly share: number } {
  const lines = profiles.flatMap(linesOf).map(({ length }) => length);
  const inked = profiles.reduce((sum, profile) => sum + profile.reduce((rows, ink) => rows + Math.min(1, ink), 0), 0);
  return { count: lines.length, share: lines.reduce((sum, rows) => sum + rows, 0) / Math.max(1, inked) };
}

/** The lines of print of a strip: ink between empty rows, about as tall as letters. */
function linesOf(profile: Uint16Array): readonly Uint16Array[] {
  const lines: Uint16Array[] = [];
  let start = 0;
  for (let y = 0; y <= profile.length; y += 1) {
    if ((profile[y] ?? 0) > 0) continue;
    if (y - start >= 10 && y - start <= 60) lines.push(profile.subarray(start, y));
    start = y + 1;
  }
  return lines;
}

function transposed({ width, height, dark }: LetterDots): LetterDots {
  const turnedDots = new Uint8Array(dark.length);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) turnedDots[x * height + y] = dark[y * width + x] ?? 0;
  }
  return { width: height, height: width, dark: turnedDots };
}

/** Above the body of small letters stand capitals, long strokes and the marks of Vietnamese; below it reaches far less. */
function isOnItsHead(dots: LetterDots): boolean {
  let [above, below] = [0, 0];
  for (const line of profilesOf(dots).flatMap(linesOf)) {
    const body = Math.max(...line) / 2; // rows with half the ink of the darkest are the body of its letters
    above += sum(
      line.subarray(
        0,
        line.findIndex((ink) => ink >= body),
      ),
    );
    below += sum(line.subarray(line.findLastIndex((ink) => ink >= body) + 1));
  }
  return below > 1.25 * above;
}

const sum = (inks: Uint16Array): number => inks.reduce((all, ink) => all + ink, 0);
