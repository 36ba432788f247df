import { partOfQuote, type Quote, spansOf } from '../source/quote.ts';
import { type CellText, wordsOfCell } from './cell-text.ts';
import { foldInPlace } from './folded-text.ts';
import { itemFrom, type ItemRead, itemsOf } from './items-read.ts';
import { arabicOf, type Marker } from './marker.ts';
import { foundIn, type Found } from './marked.ts';
import { type Paragraph, paragraphFrom } from './paragraph.ts';
import type { PlanRow } from './plan-rows.ts';

/** The words of each objective that the document lays down, by its number. */
export type Known = ReadonlyMap<string, ReadonlySet<string>>;

/** What the rows of a plan stand under: an objective by its number, and the words in which it is stated there. */
export interface Heading {
  readonly number: Found<string>;
  readonly item?: ItemRead;
}

/** The objectives that are known, for finding which of them a heading means. */
export function knownFrom(objectives: readonly ItemRead[]): Known {
  return new Map(objectives.map(({ number, text }) => [number, tokensOf(text.text)]));
}

/** The last paragraph above a table that states an objective, with its sub-items. */
export function headingAbove(above: readonly Paragraph[], known: Known): Heading | undefined {
  const at = above.findLastIndex((paragraph) => statesObjective(paragraph, known));
  const first = above[at];
  if (first === undefined) return undefined;
  const [item] = itemsOf([first, ...above.slice(at + 1)]);
  return item === undefined ? undefined : { number: { value: item.number, spans: item.numberSpans }, item };
}

function statesObjective({ marker, quote }: Paragraph, known: Known): boolean {
  if (marker?.kind === 'goal') return true;
  if (marker === undefined || !isNumber(marker)) return false;
  return serves(marker.number, quote.text.slice(marker.end), known);
}

/** The objective of a heading row; a heading that states none merely groups the rows below it. */
export function headingInTable(
  { number, lines }: Extract<PlanRow, { kind: 'heading' }>,
  known: Known,
): Heading | undefined {
  const [first, ...rest] = lines.map((line) => paragraphFrom(line));
  if (first === undefined) return undefined;
  const { sign, end } = signOf(first, number);
  if (sign.value === '') return undefined;
  const statement = partOfQuote(first.quote, { from: end, to: first.quote.text.length });
  const isObjective = first.marker?.kind === 'goal' || serves(sign.value, statement.text, known);
  return isObjective ? { number: sign, item: itemFrom(sign, [paragraphFrom(statement), ...rest]) } : undefined;
}

interface Sign {
  readonly sign: Found<string>;
  /** Where the words begin behind it. */
  readonly end: number;
}

// The number stands in a cell of its own or before the words: «II. 100% hồ sơ …», «Mục tiêu 2: …».
function signOf({ quote, marker }: Paragraph, cell: Quote | undefined): Sign {
  if (marker !== undefined && (marker.kind === 'goal' || (cell === undefined && isNumber(marker)))) {
    return { sign: foundIn(marker.number, quote, { from: 0, to: marker.end }), end: marker.end };
  }
  if (cell === undefined) return { sign: foundIn('', quote), end: 0 };
  const letters = cell.text.replaceAll(/[^\p{L}\d]/gu, '');
  return { sign: foundIn(letters.length <= 6 ? arabicOf(letters) : '', cell), end: 0 };
}

const isNumber = ({ kind }: Marker): boolean => kind === 'roman' || kind === 'arabic';

function serves(number: string, text: string, known: Known): boolean {
  const statement = known.get(number);
  if (statement !== undefined) return isAlike(tokensOf(text), statement);
  return known.size === 0 && /\d\s?%/.test(text);
}

function tokensOf(text: string): ReadonlySet<string> {
  return new Set(foldInPlace(text.slice(0, 2_000)).match(/[a-z0-9]+/g));
}

// Half of the words of the shorter one stand in the other.
function isAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const common = [...one].filter((token) => other.has(token)).length;
  return common >= 2 && common * 2 >= Math.min(one.size, other.size);
}

/** How the column of the objectives goes on from row to row. */
export interface Served {
  readonly restated: readonly ItemRead[];
  readonly serving: Heading | undefined;
}

/** The objective that a cell of its own names: by number («2», «Mục tiêu 2: …») or in its words. Empty cells go on. */
export function headingInColumn(cell: CellText, served: Served, known: Known): Heading | undefined {
  const words = wordsOfCell(cell);
  if (words.text === '') return served.serving;
  if (/^\d{1,2}$/.test(words.text)) return { number: foundIn(arabicOf(words.text), words) };
  const { marker, quote } = paragraphFrom(words);
  if (marker !== undefined && marker.number !== '') {
    const number = foundIn(marker.number, quote, { from: 0, to: marker.end });
    const statement = partOfQuote(quote, { from: marker.end, to: quote.text.length });
    return sameOr(served, statement.text === '' ? { number } : headingFrom(number, statement));
  }
  return sameOr(served, headingFrom(numberOfWords(words, served, known), words));
}

function headingFrom(number: Found<string>, statement: Quote): Heading {
  return { number, item: itemFrom(number, [paragraphFrom(statement)]) };
}

// Cells that are merged downwards give the same words for each row.
function sameOr({ serving }: Served, heading: Heading): Heading {
  return serving?.item !== undefined && serving.item.text.text === heading.item?.text.text ? serving : heading;
}

const mostCompared = 60;

function numberOfWords(words: Quote, { restated, serving }: Served, known: Known): Found<string> {
  if (serving?.item?.text.text === words.text) return serving.number;
  const tokens = tokensOf(words.text);
  const [like] = [...known].slice(0, mostCompared).find(([, statement]) => isAlike(tokens, statement)) ?? [];
  return { value: like ?? String(restated.length + 1), spans: spansOf(words), isInferred: true };
}
