import type { PlacedPage } from '../layout/placed-page.ts';
import { dropColouredInk } from './drop-coloured-ink.ts';
import { eraseRules } from './erase-rules.ts';
import { evenBackground } from './even-background.ts';
import { findCells } from './find-cells.ts';
import { findRules, type Rule } from './find-rules.ts';
import { lookTwice } from './look-twice.ts';
import { pointsPerDot, type ColourPicture, type PixelBox } from './picture.ts';
import type { Recogniser, SeenWord } from './recogniser.ts';
import { stackCells, withoutCells, type Stack } from './stack-cells.ts';
import { straighten } from './straighten.ts';
import { upright } from './upright.ts';

/** Reads one page: cleans its picture, turns it upright and straight, finds its ruled lines, recognises the words in and outside of its tables. */
export async function readPage(picture: ColourPicture, recogniser: Recogniser): Promise<PlacedPage> {
  const level = await straighten(await upright(evenBackground(dropColouredInk(picture))));
  const rules = findRules(level);
  const print = eraseRules(level, rules);
  const cells = findCells(level.width, level.height, rules);
  const words = [...(await lookTwice(recogniser, withoutCells(print, cells), 'page'))];
  for (const stack of stackCells(print, cells)) {
    words.push(...onThePage(await lookTwice(recogniser, stack.picture, 'block'), stack));
  }
  return {
    width: level.width * pointsPerDot,
    height: level.height * pointsPerDot,
    words: levelled(words).map(({ text, confidence, ...box }) => ({ text, confidence, ...inPoints(box) })),
    lines: rules.map((rule: Rule) => inPoints(rule)),
  };
}

/** Words of a stack at their places on the page. */
function onThePage(words: readonly SeenWord[], { pieces }: Stack): readonly SeenWord[] {
  return words.flatMap((word) => {
    const middle = (word.y0 + word.y1) / 2;
    const piece = pieces.find(({ top, bottom }) => middle >= top && middle < bottom);
    if (piece === undefined) return [];
    const { right, down } = piece;
    return [
      {
        ...word,
        x0: word.x0 - right,
        y0: word.y0 - down,
        x1: word.x1 - right,
        y1: word.y1 - down,
        base: word.base - down,
      },
    ];
  });
}

/** How much of the height of a line its letters reach below where they stand. */
const belowBase = 0.24;

/**
 * Gives all words of a line the same top and bottom, and lines in one type the same height: a box around letters alone
 * rises and falls with them.
 */
function levelled(words: readonly SeenWord[]): readonly SeenWord[] {
  const heights = words.map(({ height }) => height).sort((one, other) => one - other);
  const usual = heights[heights.length >> 1] ?? 0;
  return words.map((word) => {
    const height = word.height > usual * 1.6 || word.height < usual * 0.6 ? word.height : usual;
    const y1 = word.base + height * belowBase;
    return { ...word, y0: y1 - height, y1 };
  });
}

function inPoints({ x0, y0, x1, y1 }: PixelBox): PixelBox {
  return { x0: x0 * pointsPerDot, y0: y0 * pointsPerDot, x1: x1 * pointsPerDot, y1: y1 * pointsPerDot };
}
