import type { PlacedPage, PlacedWord } from '../layout/placed-page.ts';
import type { Box } from '../layout/text-line.ts';
import type { DrawnLetter, Drawing } from './drawing.ts';
import { byDirection, type Quarter, quarter, type Size, turnedBox, turnedPoint, turnedSize } from './upright.ts';
import { looksOf } from './vietnamese.ts';
import { wordsOf } from './words-of-letters.ts';

/** A page of a PDF: its words in their places, or word that they must be recognised in its picture. */
export type PdfPage = { readonly kind: 'placed'; readonly page: PlacedPage } | { readonly kind: 'needsOcr' };

const needsOcr: PdfPage = { kind: 'needsOcr' };

/** So few words over a picture of the whole page are a stamp or a signature's, not the text; more may be recognised badly. */
const fewWords = 40;

/** The page that a drawing shows, turned so that most of its text goes from left to right. */
export function pageOfDrawing(drawing: Drawing, size: Size): PdfPage {
  const seen = drawing.letters.filter(({ isHidden }) => !isHidden);
  if (isBroken(seen)) return needsOcr;
  const page = placed(drawing, seen, size);
  const isScan = drawing.pictures.some((picture) => areaOf(picture) > (size.width * size.height) / 2);
  const isText = isScan ? page.words.length > fewWords && isVietnamese(page) : page.words.length > 0;
  if (isText) return { kind: 'placed', page };
  const hidden = placed(
    drawing,
    drawing.letters.filter(({ isHidden }) => isHidden),
    size,
  );
  if (isVietnamese(hidden)) return { kind: 'placed', page: hidden };
  const isBlank = page.words.length === 0 && drawing.pictures.length === 0 && drawing.paths < 30;
  return isBlank ? { kind: 'placed', page } : needsOcr;
}

const areaOf = ({ x0, y0, x1, y1 }: Box): number => (x1 - x0) * (y1 - y0);

/** The letters of a font that does not tell what they mean come as control signs, signs for private use, or at random. */
function isBroken(letters: readonly DrawnLetter[]): boolean {
  const printed = letters.filter(({ text }) => text === '' || text.trim() !== '');
  const unknown = printed.filter(
    ({ text }) => text === '' || /[\p{Cc}\uFFFD]|[\uE000-\uEFFF\uF100-\uF8FF]/u.test(text),
  );
  if (unknown.length > printed.length * 0.1) return true;
  const looks = looksOf(wordsOf(printed, []).map(({ text }) => text));
  return looks.words > 20 && looks.wordlike < 0.5 && looks.vietnamese < 0.5;
}

function isVietnamese({ words }: PlacedPage): boolean {
  const { vietnamese, marked } = looksOf(words.map(({ text }) => text));
  return words.length > 5 && vietnamese > 0.7 && marked > 0.3;
}

function placed({ lines }: Drawing, letters: readonly DrawnLetter[], size: Size): PlacedPage {
  const groups = [...byDirection(letters)].sort(([, a], [, b]) => b.length - a.length);
  const main = groups[0]?.[0] ?? 0;
  const turned = turnedSize(size, main);
  const words = groups.flatMap(([direction, own]) => {
    const upright = own.map((letter) => turnedLetter(letter, direction, size));
    const ruled = lines.map((line) => turnedBox(line, direction, size));
    const back = (word: PlacedWord): PlacedWord => turnedBox(word, quarter(-direction), turnedSize(size, direction));
    return wordsOf(upright, ruled).map((word) => (direction === main ? word : turnedBox(back(word), main, size)));
  });
  const isOnPage = ({ x0, y0, x1, y1 }: Box): boolean => x1 > 0 && y1 > 0 && x0 < turned.width && y0 < turned.height;
  return {
    ...turned,
    words: words.filter(isOnPage),
    lines: lines.map((line) => turnedBox(line, main, size)).filter(isOnPage),
  };
}

const turnedLetter = (letter: DrawnLetter, direction: Quarter, size: Size): DrawnLetter =>
  direction === 0
    ? letter
    : { ...letter, from: turnedPoint(letter.from, direction, size), to: turnedPoint(letter.to, direction, size) };
