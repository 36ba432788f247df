import { isBoldLine, median, type TextLine, textOfLine } from './text-line.ts';
import { beginsSmall, beginsWithMark, hadRoom, isChanceMark } from './wrapping.ts';

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
function isCentred(line: TextLine, { left, right }: Body): boolean {
  const [before, after] = [line.x0 - left, right - line.x1];
  const least = Math.min(before, after);
  return least > 2.5 && Math.abs(before - after) < (least < 10 ? 3 : 8);
}

/** Whether a line is the next one of the same paragraph. */
export function isSameParagraph(paragraph: readonly [BodyLine, ...BodyLine[]], next: BodyLine): boolean {
  const last = paragraph.at(-1) ?? paragraph[0];
  if (textOfLine(last.line).endsWith('./.') || spaceAbove(next, last) === 'wide') return false;
  const isMiddle = isCentred(next.line, next.body);
  if (isTitle(paragraph)) return isMiddle && isSameTitle(last, next);
  if (isMiddle && !isLeftOver(last, next)) return paragraph.length === 1 && isWideTitle(last, next);
  return isWrapped(paragraph[0], last, next);
}

/** All lines of a title stand in the middle; the first of several may fill the width. */
export const isTitle = ([first, ...others]: readonly [BodyLine, ...BodyLine[]]): boolean =>
  (others.length > 0 || isCentred(first.line, first.body)) && others.every(({ line, body }) => isCentred(line, body));

function isWrapped(first: BodyLine, last: BodyLine, next: BodyLine): boolean {
  const [text, following] = [textOfLine(last.line), textOfLine(next.line)];
  const isClosed = /[.;:]$/u.test(text);
  if (beginsWithMark(following)) return isFull(last, next) && isChance(first, last, next);
  if (isIndented(first, last, next) || (isClosed && beginsBasis(following))) return false;
  if (spaceAbove(next, last) === 'some' && !beginsSmall(following)) return false;
  return isFull(last, next) || (beginsSmall(following) && !isClosed);
}

/** The legal bases of a decision are a paragraph each. */
const beginsBasis = (text: string): boolean => /^(?:Căn cứ|Xét|Theo) (?=\p{L})/u.test(text);

/** How much more than the usual space stands above a line; above the first one of a page nothing can be told. */
function spaceAbove({ isFirst, line }: BodyLine, last: BodyLine): 'none' | 'some' | 'wide' {
  const more = line.y1 - last.line.y1 - last.body.pitch;
  if (isFirst || more < 2) return 'none';
  return more < last.body.pitch * 0.2 + 0.5 ? 'some' : 'wide';
}

/** A title may be broken where its writer liked it; it goes on in the same weight. */
function isSameTitle(last: BodyLine, next: BodyLine): boolean {
  const [text, following] = [textOfLine(last.line), textOfLine(next.line)];
  if (next.isFirst || isBoldLine(last.line) !== isBoldLine(next.line) || beginsWithMark(following)) return false;
  const { left, right } = last.body;
  const room = right - left - (last.line.x1 - last.line.x0);
  return (
    beginsSmall(following) ||
    isWithinBrackets(text, following) ||
    (!hadRoom(last.line, next.line, room) && text !== text.toUpperCase())
  );
}

const isWithinBrackets = (text: string, following: string): boolean =>
  /\([^)]*$/u.test(text) && following.includes(')');

/** The first line of a title that fills the width stands in the middle, too; its words tell that it goes on. */
function isWideTitle({ line, body }: BodyLine, next: BodyLine): boolean {
  const [text, following] = [textOfLine(line), textOfLine(next.line)];
  const isEven = Math.abs(line.x0 - body.left - (body.right - line.x1)) < 3;
  return isEven && (beginsSmall(following) || isWithinBrackets(text, following));
}

/** The short last line of a paragraph seems to stand in the middle only by chance. */
const isLeftOver = (last: BodyLine, next: BodyLine): boolean =>
  isFull(last, next) && Math.abs(next.line.x0 - last.line.x0) < 4;

const isFull = ({ line, body }: BodyLine, next: BodyLine): boolean => !hadRoom(line, next.line, body.right - line.x1);

/** A line may begin with a sign by chance, at the margin. */
function isChance(first: BodyLine, last: BodyLine, next: BodyLine): boolean {
  const isAtMargin = next.line.x0 - next.body.left < 4 && spaceAbove(next, last) === 'none';
  return isAtMargin && isChanceMark(textOfLine(first.line), textOfLine(last.line), textOfLine(next.line));
}

/** A first line is indented; so are all lines of a block, and of a paragraph that hangs from its sign. */
function isIndented(first: BodyLine, last: BodyLine, next: BodyLine): boolean {
  const indent = next.line.x0 - next.body.left;
  if (indent < 6) return false;
  const start = first.line.x0 - first.body.left;
  const hangsAt = first.line.words[1]?.x0 ?? Infinity;
  const isHanging = beginsWithMark(textOfLine(first.line)) && indent > start && Math.abs(next.line.x0 - hangsAt) < 8;
  const isBlock =
    Math.abs(next.line.x0 - last.line.x0) < 3 && (last !== first || !/[.;:]$/u.test(textOfLine(last.line)));
  return !isHanging && !isBlock;
}
