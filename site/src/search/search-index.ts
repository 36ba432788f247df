import type { PublicRecord } from '@camket/shared/register';
import { fold, nfc } from '@camket/shared/values';
import MiniSearch from 'minisearch';
import { placesOf } from '../communes/place.ts';
import { findingsOf, type Finding } from './findings.ts';

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
const kindsFound = new Set(['commune', 'decision', 'withdrawal', 'redaction']);

/** What the words of a question find: with marks or without, the beginnings of words too; the exact form first. */
export function search(house: App.Locals, question: string): readonly Finding[] {
  const words = wordsOf(question.slice(0, longestQuestion));
  if (words.length === 0) return [];
  const { index, found } = shelfOf(house);
  const queries = words.map((word) => ({ combineWith: 'OR' as const, queries: [...new Set([word, fold(word)])] }));
  return index.search({ combineWith: 'AND', queries }).flatMap(({ id }) => found.get(String(id)) ?? []);
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
