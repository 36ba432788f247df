import { type CauseClause, longestTerm } from '../../decisions/index.ts';
import type { Reading } from '../reading-form.ts';
import { folded } from '../wording/folded.ts';
import { sentencesOf } from './reporting-clauses.ts';

const onCauses = /\bnguyen nhan\b/;
const onMisses = /\b(?:khong|chua) (?:dat|hoan thanh)\b|\bkhac phuc\b/;
const term =
  /\b(?:trong|trong thoi han|cham nhat|khong qua|toi da)(?: la| sau| vong)? 0*(\d{1,3}) ?(?:\([^)]{0,20}\) ?)?(ngay lam viec|ngay)\b/;
const longest = 4_000;

/** The parts of a reading in which such a clause can stand. */
export interface Worded {
  readonly document: Pick<Reading['document'], 'articles'>;
  readonly tasks: readonly Pick<Reading['tasks'][number], 'content'>[];
}

/**
 * The clause of a document that says within how long the cause of a missed target is to be stated, looked for in its
 * articles and in the rows of its plan: the first sentence that speaks of causes, of what was not reached, and of a
 * number of days. Nothing where no sentence does.
 */
export function causeClauseIn({ document, tasks }: Worded): CauseClause | undefined {
  const texts = [...document.articles.map(({ text }) => text), ...tasks.map(({ content }) => content)];
  return texts.flatMap((text) => clausesIn(text.slice(0, 40_000)))[0];
}

function clausesIn(text: string): readonly CauseClause[] {
  return sentencesOf(text).flatMap(({ from, to }): readonly CauseClause[] => {
    const wording = text.slice(from, to);
    if (wording.length > longest) return [];
    const said = folded(wording).text;
    const [, days, unit] = term.exec(said) ?? [];
    if (days === undefined || !onCauses.test(said) || !onMisses.test(said)) return [];
    const causeWithin = Number(days);
    if (causeWithin < 1 || causeWithin > longestTerm) return [];
    return [{ wording, term: { causeWithin, by: unit === 'ngay' ? 'days' : 'workingDays' } }];
  });
}
