import type { DecisionBody } from '@camket/shared/register';
import { vi } from '../words/vi.ts';

/**
 * Where a text stands in the paper that was signed, in words: "Trích từ Điều 1, trang 2". Nothing where a person wrote it
 * or followed a rule, since then it is no excerpt.
 */
export function sayExcerpt({ excerpts = [] }: DecisionBody, key: string, field: string): string | undefined {
  const found = excerpts.find((excerpt) => excerpt.about === key && excerpt.field === field);
  if (found === undefined || !(found.state === 'read' || found.state === 'confirmed')) return undefined;
  const { page, part } = found;
  const place = [part, page === undefined ? undefined : vi.decision.page(page)].filter((word) => word !== undefined);
  return place.length === 0 ? undefined : vi.decision.excerpt(place.join(', '));
}

/** Where an indicator's words stand, if that is not where its objective's stand. */
export function sayExcerptApart(body: DecisionBody, key: string): string | undefined {
  const said = sayExcerpt(body, key, 'phrase');
  const objective = body.objectives.find(({ indicators }) => indicators.some((indicator) => indicator.key === key));
  const isSame = objective !== undefined && said === sayExcerpt(body, objective.key, 'statement');
  return isSame ? undefined : said;
}
