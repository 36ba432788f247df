import { partOfQuote } from '../source/quote.ts';
import { type ArticleRead, articlesOf } from './articles-read.ts';
import type { DocumentParts } from './document-parts.ts';
import { isChapter, itemFrom, type ItemRead, itemsOf } from './items-read.ts';
import { objectivesInTable } from './objective-table.ts';
import { type Paragraph, paragraphFrom, paragraphsIn, type Part } from './paragraph.ts';
import { columnsOf } from './plan-columns.ts';

/** The objectives that a document lays down: in a part of their own, or in an article that ends in «như sau:». */
export function objectivesOf(text: string, parts: DocumentParts): readonly ItemRead[] {
  const sections = parts.sections.filter(({ kind }) => kind === 'objectives');
  for (const section of sections) {
    const items = itemsOf(chaptersOfObjectives(beforeTables(section.parts)));
    if (items.length > 0) return items;
  }
  for (const table of sections.flatMap(({ parts: inside }) => inside).filter((part) => part.kind === 'table')) {
    const items = columnsOf(text, table) === undefined ? objectivesInTable(text, table) : [];
    if (items.length > 0) return items;
  }
  return inArticles(articlesOf(paragraphsIn(parts.body)));
}

// Objectives stand before the plan, also where one part of the document holds both.
function beforeTables(parts: readonly Part[]): readonly Paragraph[] {
  const paragraphs = paragraphsIn(parts);
  const table = parts.findIndex(({ kind }) => kind === 'table');
  const before = table < 0 ? paragraphs : paragraphsIn(parts.slice(0, table));
  return before.some(({ marker }) => marker !== undefined) && !isHeadingOfTable(before, paragraphs)
    ? before
    : paragraphs;
}

// Only the first objective stands before the first table: each of them heads a table of its own.
function isHeadingOfTable(before: readonly Paragraph[], all: readonly Paragraph[]): boolean {
  const goals = (some: readonly Paragraph[]): number => some.filter(({ marker }) => marker?.kind === 'goal').length;
  return goals(before) === 1 && goals(all) > 1;
}

const ofObjectives = /\b(?:muc tieu|chi tieu)\b/;
const ofOtherThings =
  /\b(?:muc dich|yeu cau|to chuc thuc hien|bien phap|giai phap|ke hoach|trach nhiem|kinh phi|can cu)\b/;

/** Only the chapters that speak of objectives, where there are chapters. */
function chaptersOfObjectives(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const isNamed = paragraphs.some((paragraph) => isChapter(paragraph) && ofObjectives.test(paragraph.folded));
  let isIn = true;
  return paragraphs.filter((paragraph) => {
    if (isChapter(paragraph)) {
      const { folded } = paragraph;
      isIn = isNamed ? ofObjectives.test(folded) && !/ke hoach|to chuc/.test(folded) : !ofOtherThings.test(folded);
    }
    return isIn;
  });
}

function inArticles(articles: readonly ArticleRead[]): readonly ItemRead[] {
  for (const { paragraphs } of articles) {
    const [first, ...rest] = paragraphs;
    if (first === undefined || !announces(first.folded)) continue;
    const items = itemsOf(rest).filter(({ text }) => /\d/.test(text.text));
    if (items.length > 1) return items;
  }
  return [];
}

const announces = (folded: string): boolean => folded.endsWith(':') && folded.includes('muc tieu chat luong');

/** More paragraphs than the aims of any plan have; what comes after them is not read. */
const mostAims = 1_000;
const ofAims = /\b(?:muc dich|muc tieu|chi tieu|yeu cau)\b/;

/**
 * The paragraphs with a promise in the aims of a plan, numbered by their chapters («I.1»); for a plan that issues no
 * objectives of its own.
 */
export function aimsOf(body: readonly Part[], holdsFigure: (text: string) => boolean): readonly ItemRead[] {
  const aims = new Map<string, Paragraph[]>();
  let chapter: Paragraph | undefined;
  let point: Paragraph | undefined;
  let looked = 0;
  for (const paragraph of paragraphsIn(body)) {
    if (isChapter(paragraph)) [chapter, point] = [paragraph, undefined];
    else if (paragraph.marker?.kind === 'arabic') point = paragraph;
    if (chapter === undefined || !ofAims.test(chapter.folded) || looked > mostAims) continue;
    looked += 1;
    if (!holdsFigure(paragraph.quote.text)) continue;
    const number = [chapter, point].flatMap((one) => (one === undefined ? [] : [signOf(one)])).join('.');
    aims.set(number, [...(aims.get(number) ?? []), paragraph]);
  }
  return [...aims].map(([value, paragraphs]) =>
    itemFrom({ value, spans: [], isInferred: true }, paragraphs.map(unmarked)),
  );
}

const unmarked = ({ quote, marker }: Paragraph): Paragraph =>
  paragraphFrom(partOfQuote(quote, { from: marker?.end ?? 0, to: quote.text.length }));

function signOf({ quote, marker }: Paragraph): string {
  return quote.text.slice(0, marker?.end ?? 0).replaceAll(/[^\p{L}\d]/gu, '');
}
