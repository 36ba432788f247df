import type { Span } from '../source/source-text.ts';
import { abbreviationDoubts } from './abbreviations.ts';
import { bodyNames } from './body-names.ts';
import { communeNames } from './commune-names.ts';
import type { Examined } from './examined.ts';
import { reportLeads } from './report-leads.ts';
import type { SourceDoubt } from './source-doubt.ts';
import { specialistGroups } from './specialist-groups.ts';

/** One commune, one body or one abbreviation under several names. */
export function nameDoubts(about: Examined): readonly SourceDoubt[] {
  const bodies = bodyNames(about);
  const told = bodies.flatMap(({ spans }) => spans);
  return [
    ...communeNames(about),
    ...abbreviationDoubts(about),
    ...bodies,
    ...specialistGroups(about).filter(({ spans }) => !spans.some((span) => isWithin(span, told))),
    ...reportLeads(about),
  ];
}

const isWithin = ({ from, to }: Span, spans: readonly Span[]): boolean =>
  spans.some((span) => span.from < to && from < span.to);
