import { joinQuotes, type Quote, quote } from '../source/quote.ts';
import type { SourceTable, SourceText } from '../source/source-text.ts';
import { inReadingOrder } from './columns.ts';
import { beginsSmall, foldInPlace, isInCapitals } from './folded-text.ts';
import { type Line, linesOf } from './line.ts';
import { type Marker, markerOf } from './marker.ts';

/** A paragraph as it was meant: the printed lines that belong together, joined. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly quote: Quote;
  /** The text of the quote, folded letter by letter. */
  readonly folded: string;
  readonly isBold: boolean;
  readonly isCentred: boolean;
  readonly isCapitals: boolean;
  /** The number or bullet that it begins with. */
  readonly marker?: Marker;
}

/** A piece of a document in reading order. */
export type Part = Paragraph | SourceTable;

/** The paragraphs and tables of a source, in the order in which they are read. */
export function partsOf(source: SourceText): readonly Part[] {
  const lines = inReadingOrder(linesOf(source));
  const fullFrom = fullFromIn(lines);
  const parts: Part[] = [];
  let open: Line[] = [];
  for (const line of lines) {
    const last = open.at(-1);
    if (line.kind === 'line' && last !== undefined && goesOn(open, line, fullFrom)) {
      open.push(line);
      continue;
    }
    if (open.length > 0) parts.push(paragraphOf(source.text, open));
    open = line.kind === 'line' ? [line] : [];
    if (line.kind === 'table') parts.push(line);
  }
  return open.length > 0 ? [...parts, paragraphOf(source.text, open)] : parts;
}

/** The paragraphs among parts. */
export function paragraphsIn(parts: readonly Part[]): readonly Paragraph[] {
  return parts.filter((part) => part.kind === 'paragraph');
}

function paragraphOf(text: string, lines: readonly Line[]): Paragraph {
  return paragraphFrom(joinQuotes(lines.map(({ span }) => quote(text, span))), {
    isBold: lines.every(({ isBold }) => isBold),
    isCentred: lines.every(({ isCentred }) => isCentred),
  });
}

/** A quote looked at as a paragraph. */
export function paragraphFrom(
  quoted: Quote,
  looks: { readonly isBold: boolean; readonly isCentred: boolean } = { isBold: false, isCentred: false },
): Paragraph {
  const folded = foldInPlace(quoted.text);
  const marker = markerOf(quoted.text, folded);
  const isCapitals = isInCapitals(quoted.text.slice(marker?.end ?? 0));
  const paragraph: Paragraph = { kind: 'paragraph', quote: quoted, folded, ...looks, isCapitals };
  return marker === undefined ? paragraph : { ...paragraph, marker };
}

// From which length on a printed line reaches the margin; no line does where the source gives whole paragraphs.
function fullFromIn(lines: readonly (Line | SourceTable)[]): number {
  let [widest, count] = [0, 0];
  for (const line of lines) {
    if (line.kind === 'table') continue;
    widest = Math.max(widest, line.text.length);
    if (line.text.length > 50) count += 1;
  }
  return widest <= 150 && count >= 8 ? widest * 0.72 : Number.POSITIVE_INFINITY;
}

const beginning =
  /^(?:dieu\s+\d{1,3}\s*[.:]|can cu\b|xet\b|theo de nghi\b|noi nhan\b|phu luc\b|phuong cham\b|tren day la\b|so\s*:|\((?:ban hanh\s+)?kem theo\b|(?:tm|kt|tl|tuq)\s?\.\s?[a-z]{2}|luu\s*:)/;
const ended = /[.;:!?][”"’')\]]*$/;
/** Words that cannot be the last ones of a paragraph. */
const leadingOn =
  /(?:^|\s)(?:ve|cua|va|voi|tai|do|theo|cac|cho|tu|den|trong|la|duoc|de|boi|vao|ngay|thang|nam|so|hoac|nhung|tren|duoi|truoc|sau|khi|giua|bang|co|theo quy|thuoc|,)$/;

function goesOn(open: readonly Line[], line: Line, fullFrom: number): boolean {
  const last = open.at(-1);
  if (last === undefined || standsAlone(last, line)) return false;
  const isSmall = beginsSmall(line.text);
  const isPlain = markerOf(line.text, line.folded) === undefined;
  if (ended.test(last.text)) return isSmall && isPlain && last.text.endsWith(';');
  const isFull = last.text.length >= fullFrom;
  if (isPlain) return isFull || isSmall || leadsOn(last, line);
  return isFull && /^[-–—]/.test(line.text);
}

function standsAlone(last: Line, line: Line): boolean {
  if (last.column !== line.column || beginning.test(line.folded)) return true;
  return isInCapitals(last.text) || isInCapitals(line.text);
}

function leadsOn(last: Line, line: Line): boolean {
  if (last.isBold && !line.isBold) return false;
  return last.text.endsWith(',') || leadingOn.test(last.folded.slice(-20));
}
