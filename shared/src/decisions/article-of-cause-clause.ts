import { squeeze } from '../values/index.ts';
import type { Decision } from './decision.ts';

/** The article of a document that holds the words of its clause on causes: `Điều 3`. Nothing where none holds them. */
export function articleOfCauseClause({
  articles,
  causeClause,
}: Pick<Decision, 'articles' | 'causeClause'>): string | undefined {
  const wording = squeeze(causeClause?.wording ?? '').toLowerCase();
  if (wording === '') return undefined;
  const holding = articles.find(({ text }) => squeeze(text).toLowerCase().includes(wording));
  return holding === undefined ? undefined : `Điều ${String(holding.number)}`;
}
