import { abbreviationDoubts } from './abbreviations.ts';
import { bodyNames } from './body-names.ts';
import { communeNames } from './commune-names.ts';
import type { Examined } from './examined.ts';
import { reportLeads } from './report-leads.ts';
import type { SourceDoubt } from './source-doubt.ts';
import { specialistGroups } from './specialist-groups.ts';

/** One commune, one body or one abbreviation under several names. */
export function nameDoubts(about: Examined): readonly SourceDoubt[] {
  return [
    ...communeNames(about),
    ...abbreviationDoubts(about),
    ...bodyNames(about),
    ...specialistGroups(about),
    ...reportLeads(about),
  ];
}
