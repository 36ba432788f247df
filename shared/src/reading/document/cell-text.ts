import { joinQuotes, partOfQuote, type Quote, quote } from '../source/quote.ts';
import type { SourceCell } from '../source/source-text.ts';
import { beginsSmall, foldInPlace } from './folded-text.ts';

/** The lines of a cell, in the order in which they are read; none is empty. */
export type CellText = readonly Quote[];

/** No cell has more lines; what comes after them is not read. */
const mostLines = 400;

/** The lines of a cell of the source. */
export function cellText(text: string, { span }: Pick<SourceCell, 'span'>): CellText {
  const lines: Quote[] = [];
  for (let { from } = span; from < span.to && lines.length < mostLines;) {
    const next = text.indexOf('\n', from);
    const to = next < 0 || next > span.to ? span.to : next;
    const line = quote(text, { from, to });
    if (line.text !== '') lines.push(line);
    from = to + 1;
  }
  return lines;
}

/** The lines of two halves of a cell that a page break cut: the cut goes through a line, unless a new item begins. */
export function joinHalves(upper: CellText, lower: CellText): CellText {
  const last = upper.at(-1);
  const [first, ...rest] = lower;
  if (last === undefined || first === undefined) return [...upper, ...lower];
  const isNew = bullet.test(first.text) || /[;.]$/.test(last.text);
  return isNew && !beginsSmall(first.text)
    ? [...upper, ...lower]
    : [...upper.slice(0, -1), joinQuotes([last, first]), ...rest];
}

const bullet = /^[-–—•●▪○*+]\s*(?=\S)/u;
const innerBullet = /[;.:]\s(?=[-–—•●▪+]\s+\p{L})/gu;

/** The items of a cell without their bullets: its lines, and what stands behind a dash after `;`. */
export function itemsOfCell(cell: CellText): readonly Quote[] {
  const isList = bullet.test(cell[0]?.text ?? '');
  const lines: Quote[] = [];
  for (const line of cell) {
    const last = lines.at(-1);
    if (last !== undefined && isMiddle(last, line, isList)) lines[lines.length - 1] = joinQuotes([last, line]);
    else lines.push(line);
  }
  return lines.flatMap(splitBullets).map(withoutBullet);
}

/** All the words of a cell without bullets. */
export function wordsOfCell(cell: CellText): Quote {
  return joinQuotes(itemsOfCell(cell));
}

/** The second halves of names that hold a dash: «Văn hóa - Xã hội». */
const afterDash: readonly (readonly [before: RegExp, after: RegExp])[] = [
  [/(?:van hoa|kinh te|lao dong|thuong binh)$/, /^[-–—]\s?(?:xa hoi|thong tin|thuong binh)/],
  [/van phong$/, /^[-–—]\s?thong ke/],
  [/(?:tai chinh|dia chinh|tu phap)$/, /^[-–—]\s?(?:ke toan|ke hoach|xay dung|nong nghiep|do thi|ho tich)/],
];

function isMiddle(last: Quote, line: Quote, isList: boolean): boolean {
  const next = foldInPlace(line.text.slice(0, 40));
  const before = foldInPlace(last.text.slice(-40));
  if (/^[-–—]/.test(next)) return afterDash.some(([one, other]) => one.test(before) && other.test(next));
  if (bullet.test(line.text)) return false;
  return (isList && !/[;.]$/.test(last.text)) || /[-–—,(]$/.test(before) || beginsSmall(line.text);
}

function splitBullets(line: Quote): readonly Quote[] {
  const starts = [0, ...[...line.text.matchAll(innerBullet)].map(({ index }) => index + 2)];
  return starts.map((from, index) => partOfQuote(line, { from, to: starts[index + 1] ?? line.text.length }));
}

function withoutBullet(line: Quote): Quote {
  const end = bullet.exec(line.text)?.[0].length ?? 0;
  return partOfQuote(line, { from: end, to: line.text.length });
}
