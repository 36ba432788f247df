import { textOfLine, type TextLine } from './text-line.ts';

/** A text begins here: a bullet, a number, a letter, a heading. */
const mark =
  /^(?:[-–—+*•●▪■◦]|(?:\d{1,2}\.){0,3}\d{1,2}[.)](?=\s|$)|\(?[a-zđ]\)|[a-zđ]\.(?=\s)|[IVXL]{1,6}[.)](?=\s|$)|(?:Điều|Chương|Mục|Phần)\s+(?:\d{1,3}|[IVXL]+)[.:](?=\s|$)|Nơi nhận)/u;

/** Whether this text begins with a bullet, a number or another sign that something new begins. */
export const beginsWithMark = (text: string): boolean => mark.test(text);

/** Whether this text is a bullet or a number and nothing else. */
export const isOnlyMark = (text: string): boolean =>
  mark.exec(text)?.[0] === text || /^(?:\d{1,3}|[IVXL]{1,6})$/.test(text);

const bullet = /^[-–—+*•●▪■◦]/u;

/**
 * Whether a sign at the beginning of a full line stands there by chance, in mid-sentence: the line before is open, and
 * its paragraph is no item of the same kind.
 */
export function isChanceMark(paragraph: string, before: string, text: string): boolean {
  if (!/[\p{L}\d,”"]$/u.test(before)) return false;
  return bullet.test(text) ? !paragraph.startsWith(text.charAt(0)) : !beginsWithMark(paragraph);
}

/** Whether this text goes on with a small letter: hardly anything begins with one. */
export const beginsSmall = (text: string): boolean => /^[\p{Ll}]/u.test(text);

/** Whether the first word of the next line would have found room at the end of this one. */
export function hadRoom(line: TextLine, next: TextLine, room: number): boolean {
  const [first] = next.words;
  const height = line.y1 - line.y0;
  return room > first.x1 - first.x0 + height * 0.4;
}

/**
 * Joins the lines of a paragraph. A line end stands for a blank, but after a slash or a hyphen within a word, where a
 * line may be broken without one.
 */
export function joinWrapped(lines: readonly TextLine[]): string {
  return lines.reduce((joined, line) => {
    const text = textOfLine(line);
    return joined === '' || isWithinWord(joined, text) ? joined + text : `${joined} ${text}`;
  }, '');
}

/** «tổ chức/» and «cá nhân», «2-» and «3/2026», «QĐ-» and «UBND» are one word each. */
function isWithinWord(before: string, after: string): boolean {
  if (/[^\s/]\/$/u.test(before)) return true;
  return (/\d-$/u.test(before) && /^\d/u.test(after)) || (/\p{Lu}{2}-$/u.test(before) && /^\p{Lu}{2}/u.test(after));
}
