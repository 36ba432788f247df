import { withCountedStems } from './count-stems.ts';
import type { GreyPicture, PixelBox } from './picture.ts';
import type { Arrangement, Recogniser, SeenLine, SeenWord } from './recogniser.ts';

const doubtfulBelow = 55;
const mostLooks = 30;

/**
 * Recognises the words of a picture, and looks again at lines with doubtful ones, each by itself: among others a short
 * line of capitals is often taken for small letters. The second look counts where it is surer.
 */
export async function lookTwice(
  recogniser: Recogniser,
  picture: GreyPicture,
  arrangement: Arrangement,
): Promise<readonly SeenWord[]> {
  const words: SeenWord[] = [];
  let looks = 0;
  for (const line of await recogniser.recognise(picture, arrangement)) {
    if (!isDoubtful(line) || looks >= mostLooks) {
      words.push(...line.words);
      continue;
    }
    looks += 1;
    const cut = cutOut(picture, line);
    const again = (await recogniser.recognise(cut.picture, 'block')).flatMap((seen) => seen.words);
    words.push(...(sureness(again) > sureness(line.words) ? again.map((word) => movedBy(word, cut)) : line.words));
  }
  return words.map((word) => withCountedStems(word, picture));
}

const isDoubtful = ({ words }: SeenLine): boolean => words.some(({ confidence }) => confidence < doubtfulBelow);

/** The mean confidence, each word counted by its letters. */
function sureness(words: readonly SeenWord[]): number {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  return words.reduce((sum, { text, confidence }) => sum + text.length * confidence, 0) / Math.max(1, letters);
}

interface Cut {
  readonly picture: GreyPicture;
  readonly left: number;
  readonly top: number;
}

const margin = 20;
const around = 4;

/** A line on white, by itself. */
function cutOut({ width, height, pixels }: GreyPicture, line: PixelBox): Cut {
  const box = {
    x0: Math.max(0, Math.floor(line.x0) - around),
    y0: Math.max(0, Math.floor(line.y0) - around),
    x1: Math.min(width, Math.ceil(line.x1) + around),
    y1: Math.min(height, Math.ceil(line.y1) + around),
  };
  const size = { width: box.x1 - box.x0 + 2 * margin, height: box.y1 - box.y0 + 2 * margin };
  const alone = new Uint8Array(size.width * size.height).fill(255);
  for (let y = box.y0; y < box.y1; y += 1) {
    const row = pixels.subarray(y * width + box.x0, y * width + box.x1);
    alone.set(row, (y - box.y0 + margin) * size.width + margin);
  }
  return { picture: { ...size, pixels: alone }, left: box.x0 - margin, top: box.y0 - margin };
}

function movedBy(word: SeenWord, { left, top }: Cut): SeenWord {
  return {
    ...word,
    x0: word.x0 + left,
    y0: word.y0 + top,
    x1: word.x1 + left,
    y1: word.y1 + top,
    base: word.base + top,
  };
}
