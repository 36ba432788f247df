import type { Where } from 'payload';
import { type MovingCollection, type Stage, stages } from '../../quality/stages/stages.ts';

/** What somebody looks for in a list: words, a stage, a period, and the page. */
export interface ListQuery {
  readonly words: string;
  readonly stage: Stage | undefined;
  readonly period: string;
  readonly page: number;
}

/** How many rows a page of a list has. */
export const rowsPerPage = 25;

type Search = Readonly<Record<string, string | string[] | undefined>>;

/** Reads what is looked for from an address; anything else there is passed over. */
export function listQuery(search: Search | undefined): ListQuery {
  const text = (name: string): string => {
    const value = search?.[name];
    return typeof value === 'string' ? value.trim().slice(0, 100) : '';
  };
  const page = Number(text('trang'));
  return {
    words: text('tim'),
    stage: stages.find((stage) => stage === text('buoc')),
    period: text('ky'),
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
  };
}

/** The address of another page of the same list. */
export function pageAddress({ words, stage, period }: ListQuery, page: number): string {
  const all = { tim: words, buoc: stage ?? '', ky: period, trang: page === 1 ? '' : String(page) };
  const search = new URLSearchParams(Object.entries(all).filter(([, value]) => value !== ''));
  return `?${search.toString()}`;
}

/** The condition for the database. Given-up drafts are shown only to those who ask for them. */
export function whereOf(
  collection: MovingCollection,
  { words, stage, period }: ListQuery,
  keys: readonly string[],
): Where {
  const all: Where[] = [stage === undefined ? { stage: { not_equals: 'discarded' } } : { stage: { equals: stage } }];
  if (words !== '') all.push(wordsWhere(collection, words, keys));
  if (period !== '' && collection === 'results') all.push({ period: { equals: period } });
  return { and: all };
}

function wordsWhere(collection: MovingCollection, words: string, keys: readonly string[]): Where {
  switch (collection) {
    case 'decisions':
      return { or: ['number', 'symbol', 'about', 'issuer'].map((field) => ({ [field]: { contains: words } })) };
    case 'results':
      return { indicator: { in: [...keys] } };
    case 'task-reports':
      return { task: { in: [...keys] } };
    case 'unit-reports':
    case 'reports':
      return { period: { contains: words } };
  }
}
