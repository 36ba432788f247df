import { squeeze } from '../../values/index.ts';
import type { SourceText, Span } from './source-text.ts';

/** Where characters stand, as a reader looks them up on paper. */
export interface PlaceOnPaper {
  /** Counted from 1; absent where the source does not tell its pages. */
  readonly page?: number;
  /** The article, annex or section that they stand in. */
  readonly part?: string;
}

/** Finds the place of characters in a source. */
export type PlaceFinder = (at: number) => PlaceOnPaper;

interface Heading {
  readonly from: number;
  readonly part: string;
}

/** Learns the pages and headings of a source once, and then tells where characters stand. */
export function placesIn(source: SourceText): PlaceFinder {
  const headings = headingsOf(source);
  const pages = source.pages.length > 1 ? source.pages : [];
  return (at) => {
    const page = lastBefore(pages, (from) => from <= at) + 1;
    const part = headings[lastBefore(headings, ({ from }) => from <= at)]?.part;
    return { ...(page > 0 && { page }), ...(part !== undefined && { part }) };
  };
}

/** The index of the last member of a rising list that is not beyond; -1 where all are. */
function lastBefore<Member>(list: readonly Member[], isNotBeyond: (member: Member) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const member = list[middle];
    if (member !== undefined && isNotBeyond(member)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

interface Line {
  readonly from: number;
  readonly words: string;
}

interface Annex {
  readonly part: string;
  /** The line that it begins with. */
  readonly line: number;
}

interface Outline {
  readonly lines: readonly Line[];
  readonly headings: Heading[];
  annex: Annex | undefined;
  hasArticles: boolean;
}

function headingsOf({ text, blocks }: SourceText): readonly Heading[] {
  const lines = blocks.flatMap((block) =>
    block.kind === 'table' ? [tableBetween] : [{ from: block.span.from, words: lineAt(text, block.span) }],
  );
  const kept = lines.filter((line) => line === tableBetween || line.words !== '');
  const outline: Outline = { lines: kept, headings: [], annex: undefined, hasArticles: false };
  kept.forEach((line, index) => {
    if (line !== tableBetween) takeLine(outline, line, index);
  });
  return outline.headings;
}

const tableBetween: Line = { from: -1, words: '' };
const longestHeading = 400;

const lineAt = (text: string, { from, to }: Span): string =>
  squeeze(text.slice(from, Math.min(to, from + longestHeading)));

const article = /^điều (\d{1,3})\s?[.:]/iu;
const numberedAnnex = /^phụ lục(?: (?:số )?(\d{1,2}|[ivx]{1,5}))?(?=$|[\s.:(*]|\p{Lu})/iu;
const belonging = /^\(?(?:ban hành )?kèm theo /iu;
const division = /^(phần|chương|mục) ([ivx]{1,6}|\d{1,2})(?=$|[\s.:])/iu;
const roman = /^([IVX]{1,5})[.)] \p{L}/u;
const annexTitle = /^(?:chính sách chất lượng|mục tiêu chất lượng|kế hoạch|danh mục|quy chế)(?!\p{L})/iu;

function takeLine(outline: Outline, { from, words }: Line, index: number): void {
  const number = article.exec(words)?.[1];
  if (number !== undefined) {
    outline.hasArticles = true;
    outline.headings.push({ from, part: within(outline, `Điều ${number}`) });
    return;
  }
  const section = sectionIn(words);
  if (section !== undefined) {
    outline.headings.push({ from, part: within(outline, section) });
    return;
  }
  const annex = annexAt(outline, words, index);
  if (annex === undefined) return;
  outline.annex = annex;
  outline.headings.push({ from: outline.lines[annex.line]?.from ?? from, part: annex.part });
}

function within({ annex }: Outline, part: string): string {
  if (annex === undefined) return `${part.charAt(0).toUpperCase()}${part.slice(1)}`;
  return `${annex.part}, ${part}`;
}

function sectionIn(words: string): string | undefined {
  const [, kind = 'mục', number] = division.exec(words) ?? [];
  const found = number ?? roman.exec(words)?.[1];
  return found === undefined ? undefined : `${kind.toLowerCase()} ${found.toUpperCase()}`;
}

/** The annex that begins with a line: by its number, by its title, or by the words under its title. */
function annexAt(outline: Outline, words: string, index: number): Annex | undefined {
  const numbered = numberedAnnexIn(words);
  if (numbered !== undefined) return { part: numbered, line: index };
  if (isTitleBelow(outline, index)) return undefined;
  const isTitle = outline.hasArticles && isInCapitals(words) && annexTitle.test(words);
  const line = isTitle ? index : belonging.test(words) ? titleAbove(outline, index) : undefined;
  if (line === undefined) return undefined;
  const part = titleInWords(titleFrom(outline, line));
  return part === outline.annex?.part ? undefined : { part, line };
}

/** «Phụ lục 2» as a heading; «Phụ lục 2 kèm theo Quyết định này» in a sentence is none. */
function numberedAnnexIn(words: string): string | undefined {
  const found = numberedAnnex.exec(words);
  if (found === null) return undefined;
  const rest = words.slice(found[0].length).replace(/^[\s.:(*–-]+/u, '');
  if (rest !== '' && !/^\p{Lu}/u.test(rest)) return undefined;
  return found[1] === undefined ? 'Phụ lục' : `Phụ lục ${found[1].toUpperCase()}`;
}

const linesOfTitle = 6;

/** Whether a line belongs to the title of the annex that has just begun. */
function isTitleBelow({ annex, lines }: Outline, index: number): boolean {
  if (annex === undefined || index - annex.line > linesOfTitle) return false;
  const between = lines.slice(annex.line + 1, index);
  return between.every(({ words }) => isInCapitals(words) || belonging.test(words));
}

/** The first of the lines in capitals that stand right above; nothing where none does. */
function titleAbove({ lines }: Outline, index: number): number | undefined {
  let first = index;
  while (index - first < linesOfTitle && isInCapitals(lines[first - 1]?.words ?? '')) first -= 1;
  return first === index ? undefined : first;
}

/** The words of a title that begins with a line, over the lines in capitals that follow. */
function titleFrom({ lines }: Outline, first: number): string {
  const following = lines.slice(first + 1, first + linesOfTitle);
  const end = following.findIndex(({ words }) => !isInCapitals(words) || roman.test(words));
  return [lines[first], ...(end < 0 ? following : following.slice(0, end))].map((line) => line?.words ?? '').join(' ');
}

const isInCapitals = (words: string): boolean => /\p{Lu}{2}/u.test(words) && words === words.toUpperCase();

const abbreviations = /(?<!\p{L})(?:ubnd|hđnd|iso|tcvn|tthc|hcc|cchc)(?!\p{L})/giu;
const longestTitle = 80;

/** «MỤC TIÊU CHẤT LƯỢNG NĂM 2026» as it is said within a sentence. */
function titleInWords(title: string): string {
  const lower = title.toLowerCase().replaceAll(abbreviations, (word) => word.toUpperCase());
  const [shorter = lower] = lower.split(/ của /u, 1);
  const short = shorter.length > longestTitle ? `${shorter.slice(0, longestTitle).replace(/ [^ ]*$/u, '')}…` : shorter;
  return `${short.charAt(0).toUpperCase()}${short.slice(1)}`;
}
