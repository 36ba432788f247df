import type { PlacedWord } from './placed-page.ts';
import { type Box, linesOf, type TextLine, textOfLine } from './text-line.ts';
import { beginsSmall, beginsWithMark, hadRoom, isChanceMark, joinWrapped } from './wrapping.ts';

/** The text of a cell: a blank where a line was wrapped at the cell's edge, a line end where it ended before. */
export function cellText(words: readonly PlacedWord[], cell: Box): string {
  const lines = linesOf(words);
  const padding = Math.min(6, Math.max(1, Math.min(...lines.map(({ x0 }) => x0 - cell.x0))));
  const inner = { from: cell.x0 + padding, to: cell.x1 - padding };
  const paragraphs: [TextLine, ...TextLine[]][] = [];
  for (const line of lines) {
    const open = paragraphs.at(-1);
    const isListed = paragraphs.slice(0, -1).some((item) => /[;,.]$/u.test(textOfLine(item.at(-1) ?? item[0])));
    if (open !== undefined && isWrapped(open, line, { ...inner, isListed })) open.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs.map(joinWrapped).join('\n');
}

/** Between which places a cell's lines stand, and whether its items so far end in a sign: an open one then goes on. */
interface Inner {
  readonly from: number;
  readonly to: number;
  readonly isListed: boolean;
}

function isWrapped(paragraph: readonly [TextLine, ...TextLine[]], next: TextLine, inner: Inner): boolean {
  const [first] = paragraph;
  const last = paragraph.at(-1) ?? first;
  const [text, following] = [textOfLine(last), textOfLine(next)];
  const isFull = !hadRoom(last, next, roomAfter(last, inner));
  if (beginsWithMark(following)) {
    return isFull && isChanceMark(inner.isListed ? '' : textOfLine(first), text, following);
  }
  return isFull || (beginsSmall(following) && isNextLevel(last, next));
}

/** What is left free beside a line: on both sides where it stands in the middle. */
function roomAfter(line: TextLine, { from, to }: Inner): number {
  const [left, right] = [line.x0 - from, to - line.x1];
  return left > 3 && Math.abs(left - right) < 4 ? left + right : right;
}

/** No line is left free between them. */
const isNextLevel = (line: TextLine, next: TextLine): boolean => next.y0 - line.y1 < (line.y1 - line.y0) * 0.8;
