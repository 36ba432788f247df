import { isBoldLine, median, type TextLine, textOfLine } from './text-line.ts';
import { beginsSmall, beginsWithMark, hadRoom } from './wrapping.ts';

/** Between which margins the lines of pages of one size stand, and how far apart. */
export interface Body {
  readonly left: number;
  readonly right: number;
  readonly pitch: number;
}

/** A line that stands alone on its page. */
export interface BodyLine {
  readonly line: TextLine;
  readonly body: Body;
  /** It begins a page: what is above it tells nothing. */
  readonly isFirst: boolean;
}

/** The margins and the pitch that most lines keep. */
export function bodyOf(lines: readonly TextLine[]): Body {
  const left = supported(lines.map(({ x0 }) => x0).sort((a, b) => a - b));
  const right = supported(lines.map(({ x1 }) => x1).sort((a, b) => b - a));
  const pitches = lines.slice(1).flatMap((line, index) => {
    const before = lines[index];
    if (before === undefined || line.y0 <= before.y0 || right - before.x1 > 6) return [];
    return [line.y1 - before.y1];
  });
  const height = median(
    lines.map(({ y0, y1 }) => y1 - y0),
    12,
  );
  return { left, right, pitch: pitches.length > 2 ? median(pitches, 0) : height * 1.5 };
}

/** The first of sorted places that another one lies by. */
function supported(places: readonly number[]): number {
  return places.find((place, index) => Math.abs((places[index + 1] ?? Infinity) - place) < 4) ?? places[0] ?? 0;
}

/** Whether a line stands in the middle, with space on both sides. */
export function isCentred(line: TextLine, { left, right }: Body): boolean {
  const [before, after] = [line.x0 - left, right - line.x1];
  return before > 10 && after > 10 && Math.abs(before - after) < 8;
}

/** Whether a line is the next one of the same paragraph. */
export function isSameParagraph(paragraph: readonly [BodyLine, ...BodyLine[]], next: BodyLine): boolean {
  const last = paragraph.at(-1) ?? paragraph[0];
  const text = textOfLine(last.line);
  const following = textOfLine(next.line);
  if (text.endsWith('./.') || isFarBelow(last, next)) return false;
  const isMiddle = isCentred(next.line, next.body);
  if (paragraph.every(({ line, body }) => isCentred(line, body)) && (isMiddle || paragraph.length > 1)) {
    return isMiddle && isSameTitle(last, next);
  }
  if (isMiddle && !isLeftOver(last, next)) return false;
  if (beginsWithMark(following)) return isFull(last, next) && isChance(paragraph[0], text, next);
  if (isIndented(paragraph[0], next)) return false;
  return isFull(last, next) || (beginsSmall(following) && !/[.;:]$/u.test(text));
}

const isFarBelow = (last: BodyLine, next: BodyLine): boolean =>
  !next.isFirst && next.line.y1 - last.line.y1 > last.body.pitch * 1.2 + 0.5;

/** A title may be broken where its writer liked it; it goes on in the same weight. */
function isSameTitle(last: BodyLine, next: BodyLine): boolean {
  const [text, following] = [textOfLine(last.line), textOfLine(next.line)];
  if (next.isFirst || isBoldLine(last.line) !== isBoldLine(next.line) || beginsWithMark(following)) return false;
  const { left, right } = last.body;
  const room = right - left - (last.line.x1 - last.line.x0);
  return beginsSmall(following) || (!hadRoom(last.line, next.line, room) && text !== text.toUpperCase());
}

/** The short last line of a paragraph seems to stand in the middle only by chance. */
const isLeftOver = (last: BodyLine, next: BodyLine): boolean =>
  isFull(last, next) && Math.abs(next.line.x0 - last.line.x0) < 4;

const isFull = ({ line, body }: BodyLine, next: BodyLine): boolean => !hadRoom(line, next.line, body.right - line.x1);

/** A line that begins with a sign by chance stands at the margin, where paragraphs of its kind are indented. */
function isChance(first: BodyLine, text: string, next: BodyLine): boolean {
  const isAtMargin = next.line.x0 - next.body.left < 4;
  return isAtMargin && first.line.x0 - first.body.left > 8 && /[\p{L}\d,]$/u.test(text);
}

/** A first line is indented; so are all lines of a paragraph that hangs from its sign. */
function isIndented(first: BodyLine, next: BodyLine): boolean {
  const indent = next.line.x0 - next.body.left;
  if (indent < 6) return false;
  const start = first.line.x0 - first.body.left;
  const hangsAt = first.line.words[1]?.x0 ?? Infinity;
  const isHanging = beginsWithMark(textOfLine(first.line)) && indent > start && Math.abs(next.line.x0 - hangsAt) < 8;
  const isBlock = Math.abs(indent - start) < 3;
  return !isHanging && !isBlock;
}
