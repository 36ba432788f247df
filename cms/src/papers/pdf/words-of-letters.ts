import type { PlacedWord, RuledLine } from '../layout/placed-page.ts';
import type { DrawnLetter } from './drawing.ts';
import { codesOfFonts } from './font-codes.ts';
import { fromCode } from './legacy-fonts.ts';

/** Letters of one font that follow each other without a blank, on one base line. */
interface Run {
  text: string;
  readonly font: string;
  isBold: boolean;
  readonly x0: number;
  x1: number;
  readonly y: number;
  readonly size: number;
  isBlankAfter: boolean;
}

/** How wide a space is that stands for a blank, and how close runs lie that are one word, in heights of the font. */
const blank = 0.18;
const joint = 0.1;

/** Words of letters that are written from left to right. */
export function wordsOf(letters: readonly DrawnLetter[], lines: readonly RuledLine[]): readonly PlacedWord[] {
  const isParted = partedBy(lines);
  const runs = runsOf(letters, isParted);
  const codes = codesOfFonts(runs);
  const decoded = runs.map((run) => ({ ...run, text: fromCode(run.text, codes.get(run.font) ?? 'unicode') }));
  return rowsOf(decoded)
    .flatMap((row) => joined(row, isParted))
    .flatMap(wordOf);
}

/** Tells whether an upright line stands between the beginning of a run and a place on its line. */
type Parted = (run: Run, x: number) => boolean;

function partedBy(lines: readonly RuledLine[]): Parted {
  const upright = lines.filter(({ x0, y0, x1, y1 }) => y1 - y0 > x1 - x0);
  const byPlace = Map.groupBy(upright, ({ x0 }) => Math.floor(x0));
  return (run, x) => {
    for (let place = Math.floor(run.x0); place <= x && place < run.x0 + 2_000; place += 1) {
      const near = byPlace.get(place) ?? [];
      if (near.some(({ x0, y0, y1 }) => x0 > run.x0 && x0 <= x && y0 < run.y && y1 > run.y - run.size)) return true;
    }
    return false;
  };
}

/** In the order in which they are drawn, which is mostly the order of reading. */
function runsOf(letters: readonly DrawnLetter[], isParted: Parted): readonly Run[] {
  const runs: Run[] = [];
  let open: Run | undefined;
  for (const { text, font, isBold, from, to, size, isFirst } of letters) {
    if (text.trim() === '') {
      if (open !== undefined) open.isBlankAfter = true;
      open = undefined;
      continue;
    }
    if (open?.font === font && follows(open, from, size) && !(isFirst && isParted(open, from[0]))) {
      open.text += text;
      open.x1 = Math.max(open.x1, to[0]);
    } else {
      open = { text, font, isBold, x0: from[0], x1: to[0], y: from[1], size, isBlankAfter: false };
      runs.push(open);
    }
  }
  return runs;
}

function follows(open: Run, [x, y]: readonly [number, number], size: number): boolean {
  const tall = Math.max(size, open.size);
  return Math.abs(y - open.y) < tall * 0.2 && x - open.x1 < tall * blank && x - open.x1 > -tall * 0.6;
}

/** Runs on one base line, from left to right. */
function rowsOf(runs: readonly Run[]): readonly (readonly Run[])[] {
  const rows: Run[][] = [];
  let y = -Infinity;
  for (const run of runs.toSorted((a, b) => a.y - b.y)) {
    if (run.y - y > run.size * 0.2) {
      rows.push([]);
      y = run.y;
    }
    rows.at(-1)?.push(run);
  }
  return rows.map((row) => row.sort((a, b) => a.x0 - b.x0));
}

const touches = (last: Run, { x0, size }: Run): boolean =>
  !last.isBlankAfter && x0 - last.x1 < size * joint && x0 - last.x1 > -size * 0.3;

/** Runs that touch are one word; a run printed twice on itself, to look bold, is one run. */
function joined(row: readonly Run[], isParted: Parted): readonly Run[] {
  const words: Run[] = [];
  for (const run of row) {
    const last = words.at(-1);
    if (last?.text === run.text && run.x0 - last.x0 < run.size * 0.15) {
      last.isBold = true;
    } else if (last !== undefined && touches(last, run) && !isParted(last, run.x0)) {
      last.text += run.text;
      last.x1 = Math.max(last.x1, run.x1);
      last.isBold &&= run.isBold;
      last.isBlankAfter = run.isBlankAfter;
    } else {
      words.push({ ...run });
    }
  }
  return words;
}

/** Symbol fonts have their bullets where Unicode has room for private use. */
const readable = (text: string): string =>
  text
    .replaceAll(/[\uF020-\uF0FF]/gu, '•')
    .replaceAll(/[\p{Cc}\p{Co}\uFFFD]/gu, '')
    .normalize('NFC');

function wordOf({ text, x0, x1, y, size, isBold }: Run): readonly PlacedWord[] {
  const letters = readable(text);
  return letters === '' ? [] : [{ text: letters, x0, y0: y - size * 0.75, x1, y1: y + size * 0.22, isBold }];
}
