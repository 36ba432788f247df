/** Stands for a line break inside a line of text (`<br>`, the end of a `<p>`), until it is known what the line is. */
export const lineBreak = '\uE000';

/** A line whose marks are dropped. */
export interface PlainLine {
  readonly text: string;
  /** All its letters stood between marks of bold type, or it was marked as a heading. */
  readonly isBold: boolean;
}

/** What is open at the end of a line and goes on in the next one. */
export interface OpenMarks {
  isBold: boolean;
}

const breakTags = new Set(['br', 'p', 'div', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'ul', 'ol', 'section']);
const quietTags = new Set(
  'b strong i em u s sup sub span font center a small big del ins mark table thead tbody tfoot tr td th col colgroup caption article header footer body html o:p'.split(
    ' ',
  ),
);
const boldTags = new Set(['b', 'strong', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

const mark = /\*+|<\/?([a-z][a-z0-9:]{0,9})(?:\s[^<>]{0,300})?\/?>|\\([\\*_#|.()[\]+\-])|&(#?[a-z0-9]{1,8});|\uE000/giu;

/** Drops the marks of Markdown and HTML from a line. One line may hold several, where marks set paragraphs apart. */
export function plainLines(line: string, open: OpenMarks): readonly PlainLine[] {
  if (!/[*<\\&#\uE000]/u.test(line)) return [{ text: line.trim(), isBold: open.isBold && /\S/u.test(line) }];
  const heading = /^ {0,3}#{1,6}(?= )/u.exec(line)?.[0].length ?? 0;
  const sheet: Sheet = { lines: [], letters: [], isHeading: heading > 0, isAllBold: true, isFilled: false, open };
  const areStarsMarks = starsAreMarks(line);
  let at = heading;
  for (const found of line.matchAll(mark)) {
    write(sheet, line.slice(at, found.index));
    at = found.index + found[0].length;
    if (found[0].startsWith('*')) readStars(sheet, { stars: found[0], line, from: found.index, areStarsMarks });
    else readMark(sheet, found);
  }
  write(sheet, line.slice(at));
  endLine(sheet);
  return sheet.lines;
}

interface Sheet {
  readonly lines: PlainLine[];
  letters: string[];
  readonly isHeading: boolean;
  isAllBold: boolean;
  isFilled: boolean;
  readonly open: OpenMarks;
}

function write(sheet: Sheet, text: string): void {
  if (text === '') return;
  sheet.letters.push(text);
  if (!/\S/u.test(text)) return;
  sheet.isFilled = true;
  if (!sheet.open.isBold) sheet.isAllBold = false;
}

function endLine(sheet: Sheet): void {
  const text = sheet.letters.join('').trim();
  sheet.lines.push({ text, isBold: sheet.isFilled && (sheet.isHeading || sheet.isAllBold) });
  sheet.letters = [];
  sheet.isAllBold = true;
  sheet.isFilled = false;
}

// Single stars are marks where they come in pairs; «(*)» and «5 * 3» are printed.
function starsAreMarks(line: string): boolean {
  return [...line.matchAll(/(?<!\*)\*(?!\*)/gu)].length % 2 === 0;
}

interface Stars {
  readonly stars: string;
  readonly line: string;
  readonly from: number;
  readonly areStarsMarks: boolean;
}

function readStars(sheet: Sheet, { stars, line, from, areStarsMarks }: Stars): void {
  const isSet = (letter: string): boolean => letter === '' || /\s/u.test(letter);
  const before = line.charAt(from - 1);
  const after = line.charAt(from + stars.length);
  if (stars.length === 1) {
    if (!areStarsMarks || (isSet(before) && isSet(after))) write(sheet, stars);
    return;
  }
  const isBetweenLetters = !isSet(before) && !isSet(after);
  if (stars.length > 2 && isBetweenLetters) endLine(sheet);
  if (stars.length === 2 || stars.length === 3) sheet.open.isBold = !sheet.open.isBold;
}

function readMark(sheet: Sheet, found: RegExpExecArray): void {
  const [whole, tag, escaped, entity] = found;
  if (whole === lineBreak) endLine(sheet);
  else if (tag !== undefined) readTag(sheet, whole, tag.toLowerCase());
  else if (escaped !== undefined) write(sheet, escaped);
  else if (entity !== undefined) write(sheet, letterOf(entity) ?? whole);
}

function readTag(sheet: Sheet, whole: string, tag: string): void {
  if (breakTags.has(tag)) endLine(sheet);
  else if (!quietTags.has(tag)) write(sheet, whole);
  if (boldTags.has(tag)) sheet.open.isBold = !whole.startsWith('</');
}

function letterOf(entity: string): string | undefined {
  const code = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/iu.exec(entity);
  if (code === null) return entities[entity.toLowerCase()];
  const point = code[1] === undefined ? Number(code[2]) : Number.parseInt(code[1], 16);
  const isLetter = point >= 0x20 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff);
  return isLetter ? String.fromCodePoint(point) : undefined;
}
