import type { PublicRecord } from '@camket/shared/register';
import { fold, nfc } from '@camket/shared/values';
import MiniSearch from 'minisearch';
import { placesOf } from '../communes/place.ts';
import { findingsOf, type Finding } from './findings.ts';
import { officialWords } from './official-words.ts';

/** What is looked through: the words with their marks, and without. */
interface Findable {
  readonly id: string;
  readonly text: string;
  readonly folded: string;
}

interface Shelf {
  readonly index: MiniSearch<Findable>;
  readonly found: ReadonlyMap<string, Finding>;
  /** The newest entry that can be found in it. */
  readonly upTo: number;
}

/** The longest question that is looked for, in characters. */
export const longestQuestion = 100;

const kept = new WeakMap<PublicRecord, Shelf>();
/** What is for no year stands before all years. */
const ofNoYear = 9_999;
const kindsFound = new Set(['commune', 'decision', 'withdrawal', 'redaction']);

/**
 * What the words of a question find, the beginnings of words too, the newest year first. What is written with the
 * marks that were typed goes before what is alike without them, which is looked for only where nothing else is there.
 */
export function search(house: App.Locals, question: string): readonly Finding[] {
  const words = wordsOf(question.slice(0, longestQuestion));
  const asTyped = holdingAll(house, words);
  return asTyped.length > 0 ? asTyped : holdingAll(house, words.map(fold));
}

function holdingAll(house: App.Locals, words: readonly string[]): readonly Finding[] {
  if (words.length === 0) return [];
  const { index, found } = shelfOf(house);
  return index
    .search({ combineWith: 'AND', queries: [...words] })
    .flatMap(({ id }) => found.get(String(id)) ?? [])
    .toSorted((one, other) => (other.year ?? ofNoYear) - (one.year ?? ofNoYear));
}

/** What is found under a word of offices. */
export interface Near {
  readonly word: string;
  readonly found: readonly Finding[];
}

/** What comes near to a question that finds nothing: under each word that offices use for what people call otherwise. */
export function searchNear(house: App.Locals, question: string): readonly Near[] {
  const words = officialWords(question.slice(0, longestQuestion));
  return words.map((word) => ({ word, found: search(house, word) })).filter(({ found }) => found.length > 0);
}

function shelfOf(house: App.Locals): Shelf {
  const { record } = house;
  const upTo = record.entries.findLast(({ kind }) => kindsFound.has(kind))?.seq ?? 0;
  const before = kept.get(record);
  if (before?.upTo === upTo) return before;
  const shelf = { ...build(house), upTo };
  kept.set(record, shelf);
  return shelf;
}

function build(house: App.Locals): Omit<Shelf, 'upTo'> {
  const index = new MiniSearch<Findable>({
    fields: ['text', 'folded'],
    tokenize: wordsOf,
    processTerm: (term) => term,
    searchOptions: { boost: { text: 3 }, prefix: true },
  });
  const all = placesOf(house).flatMap((place) => findingsOf(house, place));
  index.addAll(all.map(({ id, words }) => ({ id, text: words, folded: fold(words) })));
  return { index, found: new Map(all.map((finding) => [finding.id, finding])) };
}

function wordsOf(text: string): string[] {
  return (
    nfc(text)
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}
