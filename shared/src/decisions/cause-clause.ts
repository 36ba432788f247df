import { squeeze } from '../values/index.ts';
import type { Decision } from './decision.ts';

/** How long there is to state a cause: so many days from the finding, each of them or working days alone. */
export interface CauseTerm {
  readonly causeWithin: number;
  readonly by: 'workingDays' | 'days';
}

/**
 * The clause of a document that says within how long the cause of a missed target is to be stated, verbatim, and the
 * term that its words were read as; without one the clause stands and sets nothing.
 */
export interface CauseClause {
  readonly wording: string;
  readonly term?: CauseTerm;
}

/** The most days that a term for stating a cause may have. */
export const longestTerm = 365;

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
