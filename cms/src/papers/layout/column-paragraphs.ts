import type { PieceParagraph } from '../source-from-pieces.ts';
import { boldness } from './boldness.ts';
import { letterHeight, type TextLine, textOfLine } from './text-line.ts';
import { beginsSmall, beginsWithMark, joinWrapped } from './wrapping.ts';

/** The paragraphs of one of several columns, from top to bottom. Its lines are short: only what plainly goes on is joined. */
export function columnParagraphs(lines: readonly TextLine[], column: number): readonly PieceParagraph[] {
  const right = Math.max(...lines.map(({ x1 }) => x1));
  const groups: [TextLine, ...TextLine[]][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group !== undefined && isWrapped(group, line, right)) group.push(line);
    else groups.push([line]);
  }
  const [left, middle] = [Math.min(...lines.map(({ x0 }) => x0)), right];
  return groups.map((group) => ({
    kind: 'paragraph',
    text: joinWrapped(group),
    ...boldness(group),
    isCentred: group.every(({ x0, x1 }) => x0 - left > 4 && Math.abs(x0 + x1 - left - middle) < 12),
    column,
  }));
}

function isWrapped(group: readonly [TextLine, ...TextLine[]], next: TextLine, right: number): boolean {
  const last = group.at(-1) ?? group[0];
  const [text, following] = [textOfLine(last), textOfLine(next)];
  const height = letterHeight([last, next].flatMap(({ words }) => words));
  if (next.y0 - last.y1 > height || beginsWithMark(following) || /[;.:]$/u.test(text)) return false;
  if (beginsSmall(following) || isCutName(text, following)) return true;
  return beginsWithMark(textOfLine(group[0])) && right - last.x1 < height * 4;
}

/** A name or a date that a narrow column breaks. */
const isCutName = (text: string, following: string): boolean =>
  (text.startsWith('CỘNG H') && `${text} ${following}`.endsWith(' VIỆT NAM')) ||
  (/(?:ngày|tháng|năm|số)$/iu.test(text) && /^\d/u.test(following));
