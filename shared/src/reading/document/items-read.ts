import { joinQuotes, partOfQuote, type Quote, spansOf } from '../source/quote.ts';
import type { Span } from '../source/source-text.ts';
import { withoutBullet } from './articles-read.ts';
import type { Found } from './marked.ts';
import type { Marker } from './marker.ts';
import type { Paragraph } from './paragraph.ts';
import { isAuthority, isLetterhead } from './titles.ts';

/** An item of a numbered list with all that belongs to it. */
export interface ItemRead {
  readonly number: string;
  /** Where the number stands. */
  readonly numberSpans: readonly Span[];
  /** The number follows from the order of the items. */
  readonly isCounted: boolean;
  readonly text: Quote;
  /** Where, in the text, its paragraphs and sub-items begin, the first one left out. */
  readonly breaks: readonly number[];
}

interface OpenItem {
  readonly number: string;
  readonly numberSpans: readonly Span[];
  readonly isCounted: boolean;
  readonly quotes: Quote[];
}

type Kind = Marker['kind'];

/** Reads the items of a list: the marker that comes first at its highest level begins an item, what follows belongs to it. */
export function itemsOf(paragraphs: readonly Paragraph[]): readonly ItemRead[] {
  const heads = chaptersIn(paragraphs);
  const kind = kindOfItems(paragraphs.filter((paragraph) => !heads.has(paragraph)));
  if (kind === undefined) return [];
  const hasChapters = kind === 'arabic' && heads.size > 0 && numbersRepeat(paragraphs);
  const list: List = { kind, items: [], chapter: '', isOver: false };
  for (const paragraph of paragraphs) {
    if (heads.has(paragraph)) {
      list.isOver = true;
      if (hasChapters) list.chapter = `${paragraph.marker?.number ?? ''}.`;
    } else readInto(list, paragraph);
  }
  return list.items.map(closeItem);
}

interface List {
  readonly kind: Kind;
  readonly items: OpenItem[];
  chapter: string;
  /** What follows, up to the next number, belongs to no item. */
  isOver: boolean;
}

function readInto(list: List, paragraph: Paragraph): void {
  const begun = beginItem(paragraph, list);
  const last = list.items.at(-1);
  if (begun !== undefined) {
    list.items.push(begun);
    list.isOver = false;
  } else if (last === undefined || endsList(paragraph, last)) list.isOver = true;
  else if (!list.isOver) last.quotes.push(withoutBullet(paragraph));
}

// «Mục tiêu 1:» before all others; Roman numbers that merely head chapters stand above the items.
function kindOfItems(paragraphs: readonly Paragraph[]): Kind | undefined {
  const kinds = paragraphs.flatMap(({ marker }) => marker?.kind ?? []).filter((kind) => kind !== 'capital');
  if (kinds.includes('goal')) return 'goal';
  return kinds.find((kind) => kind === 'roman' || kind === 'arabic') ?? kinds.find((kind) => kind !== 'nested');
}

/** Whether a paragraph heads a chapter: a Roman number or a capital letter before a few words without a figure. */
export function isChapter(paragraph: Paragraph): boolean {
  const { isCapitals, isBold, quote } = paragraph;
  return mayHead(paragraph) && (isCapitals || (isBold && quote.text.length < 80));
}

const mayHead = ({ marker, quote }: Paragraph): boolean =>
  (marker?.kind === 'roman' || marker?.kind === 'capital') && !/\d\s?%/.test(quote.text);

// Where the items are numbered on from chapter to chapter, the Roman numbers head chapters, whatever their look.
function chaptersIn(paragraphs: readonly Paragraph[]): ReadonlySet<Paragraph> {
  const heads = new Set(paragraphs.filter((paragraph) => mayHead(paragraph) && paragraph.quote.text.length < 120));
  const numbers = paragraphs.flatMap(({ marker }) => (marker?.kind === 'arabic' ? [Number(marker.number)] : []));
  const first = paragraphs.findIndex(({ marker }) => marker?.kind === 'arabic');
  const isNumberedOn = numbers.length > 1 && numbers.every((number, at) => number === at + 1);
  const isHeadedLater = paragraphs.some((paragraph, at) => at > first && heads.has(paragraph));
  return isNumberedOn && isHeadedLater ? heads : new Set(paragraphs.filter(isChapter));
}

function numbersRepeat(paragraphs: readonly Paragraph[]): boolean {
  const numbers = paragraphs.flatMap(({ marker }) => (marker?.kind === 'arabic' ? [marker.number] : []));
  return new Set(numbers).size < numbers.length;
}

function beginItem({ marker, quote }: Paragraph, { kind, items, chapter }: List): OpenItem | undefined {
  if (marker?.kind !== kind) return undefined;
  const isCounted = marker.number === '';
  const number = isCounted ? String(items.length + 1) : `${chapter}${marker.number}`;
  if (!isCounted && !comesAfter(number, items.at(-1)?.number)) return undefined;
  const sign = partOfQuote(quote, { from: 0, to: marker.end });
  const text = partOfQuote(quote, { from: marker.end, to: quote.text.length });
  return { number, numberSpans: spansOf(sign), isCounted, quotes: [text] };
}

// A number that does not go up is one of a list inside the item.
function comesAfter(number: string, last: string | undefined): boolean {
  if (last === undefined) return true;
  const [before, now] = [last.split('.'), number.split('.')];
  if (now[0] !== before[0] && now.length === 2) return true;
  const [one, other] = [before.at(-1) ?? '', now.at(-1) ?? ''];
  return /^\d+$/.test(one) && /^\d+$/.test(other) ? Number(other) > Number(one) : other > one;
}

const closing =
  /^(?:toan the|tap the|tren day|yeu cau|de nghi|uy ban nhan dan|ubnd|noi nhan|trong qua trinh|lanh dao|can bo|van phong|cac (?:phong|don vi|bo phan|co quan|to chuc)|giao|dinh ky|muc tieu chat luong nay|chinh sach chat luong nay|chung toi|moi can bo)\b/;

function endsList(paragraph: Paragraph, item: OpenItem): boolean {
  if (isLetterhead(paragraph) || isAuthority(paragraph)) return true;
  const { marker, folded, isCapitals, quote } = paragraph;
  if (marker !== undefined) return false;
  if (isCapitals && quote.text.length > 8) return true;
  const isAfterEnd = item.quotes.at(-1)?.text.endsWith('./.') === true;
  return isAfterEnd || (closing.test(folded) && !/\d\s?%/.test(folded));
}

function closeItem({ number, numberSpans, isCounted, quotes }: OpenItem): ItemRead {
  const filled = quotes.filter(({ text }) => text !== '');
  const breaks: number[] = [];
  filled.reduce((length, { text }, index) => {
    if (index > 0) breaks.push(length);
    return length + text.length + 1;
  }, 0);
  return { number, numberSpans, isCounted, text: joinQuotes(filled), breaks };
}

/** The item that paragraphs state under a number of their own, each of them a sub-item. */
export function itemFrom(
  { value, spans, isInferred = false }: Found<string>,
  paragraphs: readonly Paragraph[],
): ItemRead {
  const quotes = paragraphs.map(withoutBullet);
  return closeItem({ number: value, numberSpans: spans, isCounted: isInferred, quotes });
}
