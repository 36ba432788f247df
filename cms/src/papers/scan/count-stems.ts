import type { GreyPicture, PixelBox } from './picture.ts';
import type { SeenWord } from './recogniser.ts';

const onlyStems = /^I{1,3}(?=[.,/]|$)/u;

/**
 * Counts the strokes of the Roman numbers I, II and III at the start of a word in its picture, as the recognition likes to
 * leave one out: «Quý III» and «Quý II» are three months apart. What it saw stays where the strokes are not plain.
 */
export function withCountedStems(word: SeenWord, picture: GreyPicture): SeenWord {
  const [seen] = onlyStems.exec(word.text) ?? [];
  if (seen === undefined) return word;
  const stems = countStems(picture, word);
  if (stems < 1 || stems > 3) return word;
  return { ...word, text: 'I'.repeat(stems) + word.text.slice(seen.length) };
}

/** How many upright strokes of one thickness stand at the start of a box, close together; 0 where that is not plain. */
function countStems(picture: GreyPicture, box: PixelBox): number {
  const height = box.y1 - box.y0;
  const [upper, middle, lower] = [0.3, 0.5, 0.7].map((share) => strokesAt(picture, box, share));
  if (upper === undefined || middle === undefined || lower === undefined) return 0;
  let count = 0;
  let end: number | undefined;
  for (const stroke of middle) {
    const isUpright = upper.some((above) => isSame(above, stroke) && lower.some((below) => isSame(above, below)));
    const isThin = stroke.to - stroke.from < height * 0.35;
    const isClose = end === undefined || stroke.from - end < height * 0.5;
    if (!isUpright || !isThin || !isClose) break;
    count += 1;
    end = stroke.to;
  }
  return count;
}

interface Stroke {
  readonly from: number;
  readonly to: number;
}

const isSame = (one: Stroke, other: Stroke): boolean =>
  Math.abs(one.from - other.from) < 3 && Math.abs(one.to - other.to) < 3; // a slash leans by more

/** The dark runs of a row of the box, at a share of its height. */
function strokesAt({ width, pixels }: GreyPicture, box: PixelBox, share: number): readonly Stroke[] {
  const row = Math.round(box.y0 + (box.y1 - box.y0) * share) * width;
  const strokes: Stroke[] = [];
  let from: number | undefined;
  for (let x = Math.max(0, Math.floor(box.x0) - 2); x <= Math.min(width - 1, Math.ceil(box.x1) + 2); x += 1) {
    const isDark = (pixels[row + x] ?? 255) < 140;
    if (isDark) from ??= x;
    else if (from !== undefined) {
      strokes.push({ from, to: x });
      from = undefined;
    }
  }
  return strokes;
}
