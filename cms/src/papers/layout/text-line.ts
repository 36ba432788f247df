import type { PlacedWord } from './placed-page.ts';

/** A rectangle on a page. */
export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** Words on one base line, from left to right. */
export interface TextLine extends Box {
  readonly words: readonly [PlacedWord, ...PlacedWord[]];
}

/** Orders words into lines from top to bottom. Words of columns beside each other share a line where they stand level. */
export function linesOf(words: readonly PlacedWord[]): readonly TextLine[] {
  const sorted = words.map((word) => ({ word, middle: (word.y0 + word.y1) / 2 })).sort((a, b) => a.middle - b.middle);
  const rows: PlacedWord[][] = [];
  let [middle, height] = [-Infinity, 0];
  for (const one of sorted) {
    const own = one.word.y1 - one.word.y0;
    if (one.middle - middle > Math.max(own, height) / 2) {
      rows.push([]);
      [middle, height] = [one.middle, own];
    }
    height = Math.max(height, own);
    rows.at(-1)?.push(one.word);
  }
  return rows.flatMap((row) => lineOf(row.sort((a, b) => a.x0 - b.x0)));
}

/** A line of these words, in their order; none of none. */
export function lineOf(words: readonly PlacedWord[]): readonly [] | readonly [TextLine] {
  const [first, ...others] = words;
  if (first === undefined) return [];
  return [{ words: [first, ...others], ...boxAround([first, ...others]) }];
}

/** The smallest rectangle that holds these. */
export function boxAround([first, ...others]: readonly [Box, ...Box[]]): Box {
  let { x0, y0, x1, y1 } = first;
  for (const box of others) {
    x0 = Math.min(x0, box.x0);
    y0 = Math.min(y0, box.y0);
    x1 = Math.max(x1, box.x1);
    y1 = Math.max(y1, box.y1);
  }
  return { x0, y0, x1, y1 };
}

/** Cuts a line where the space between two words is wider than this. */
export function cutAtGaps(line: TextLine, gap: number): readonly TextLine[] {
  const runs: PlacedWord[][] = [];
  let end = -Infinity;
  for (const word of line.words) {
    if (word.x0 - end > gap) runs.push([]);
    runs.at(-1)?.push(word);
    end = Math.max(end, word.x1);
  }
  return runs.flatMap(lineOf);
}

/** The words of a line as text. */
export const textOfLine = ({ words }: TextLine): string => words.map(({ text }) => text).join(' ');

/** Whether all words are bold; not told where a word does not tell. */
export function isBoldLine({ words }: TextLine): boolean | undefined {
  if (words.some(({ isBold }) => isBold === undefined)) return undefined;
  return words.every(({ isBold }) => isBold === true);
}

/** The middle of the sorted numbers; the fallback where there are none. */
export function median(numbers: readonly number[], fallback: number): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? fallback;
}

/** How tall the words of a page usually are. */
export const letterHeight = (words: readonly PlacedWord[]): number =>
  Math.max(
    4,
    median(
      words.map(({ y0, y1 }) => y1 - y0),
      12,
    ),
  );
