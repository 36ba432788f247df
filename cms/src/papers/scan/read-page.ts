import type { PlacedPage } from '../layout/placed-page.ts';
import { dropColouredInk } from './drop-coloured-ink.ts';
import { eraseRules } from './erase-rules.ts';
import { evenBackground } from './even-background.ts';
import { findCells } from './find-cells.ts';
import { findRules, type Rule } from './find-rules.ts';
import { pointsPerDot, type ColourPicture, type PixelBox } from './picture.ts';
import type { Recogniser, SeenWord } from './recogniser.ts';
import { stackCells, withoutCells, type Stack } from './stack-cells.ts';
import { straighten } from './straighten.ts';

/** Reads one page: cleans and straightens its picture, finds its ruled lines, recognises the words in and outside of its tables. */
export async function readPage(picture: ColourPicture, recogniser: Recogniser): Promise<PlacedPage> {
  const level = await straighten(evenBackground(dropColouredInk(picture)));
  const rules = findRules(level);
  const print = eraseRules(level, rules);
  const cells = findCells(level.width, level.height, rules);
  const words = [...(await recogniser.recognise(withoutCells(print, cells), 'page'))];
  for (const stack of stackCells(print, cells)) {
    words.push(...onThePage(await recogniser.recognise(stack.picture, 'block'), stack));
  }
  return {
    width: level.width * pointsPerDot,
    height: level.height * pointsPerDot,
    words: words.map(({ text, confidence, ...box }) => ({ text, confidence, ...inPoints(box) })),
    lines: rules.map((rule: Rule) => inPoints(rule)),
  };
}

/** Words of a stack at their places on the page. */
function onThePage(words: readonly SeenWord[], { pieces }: Stack): readonly SeenWord[] {
  return words.flatMap((word) => {
    const middle = (word.y0 + word.y1) / 2;
    const piece = pieces.find(({ top, bottom }) => middle >= top && middle < bottom);
    if (piece === undefined) return [];
    const moved = ({ x0, y0, x1, y1 }: PixelBox): PixelBox => ({
      x0: x0 - piece.right,
      y0: y0 - piece.down,
      x1: x1 - piece.right,
      y1: y1 - piece.down,
    });
    return [{ text: word.text, confidence: word.confidence, ...moved(word), line: moved(word.line) }];
  });
}

function inPoints({ x0, y0, x1, y1 }: PixelBox): PixelBox {
  return { x0: x0 * pointsPerDot, y0: y0 * pointsPerDot, x1: x1 * pointsPerDot, y1: y1 * pointsPerDot };
}
