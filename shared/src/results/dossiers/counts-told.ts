import type { CaseColumn, WordColumn } from './case-columns.ts';
import { type DossierCountName, dossierCountNames, type DossierCounts } from './dossier-counts.ts';
import type { CaseCounts } from './tally.ts';

/** Which columns a count needs: all of the first list that is all there. Without them it is not known. */
const needs = {
  carriedOver: [['received']],
  received: [['received']],
  resolved: [['resolved'], ['returned'], ['status']],
  early: [['due'], ['timing'], ['status'], ['extendedDue']],
  onTime: [['due'], ['timing'], ['status'], ['extendedDue']],
  late: [['due'], ['timing'], ['status'], ['extendedDue']],
  pending: [['received']],
  pendingOverdue: [
    ['received', 'due'],
    ['received', 'timing'],
    ['received', 'extendedDue'],
  ],
  stopped: [['received', 'status']],
  apologies: [['apology']],
  justifications: [['justification']],
  eligibleOnline: [['received', 'eligibleOnline']],
  online: [['received', 'channel']],
  digitised: [['digitised']],
} as const satisfies Record<DossierCountName, readonly (readonly CaseColumn[])[]>;

/**
 * The standard counts that a list with these columns tells; what it cannot tell is left out. Nothing can be stopped
 * where no word says so, so that without words nothing is.
 */
export function countsTold(counts: CaseCounts, columns: Readonly<Partial<Record<CaseColumn, number>>>): DossierCounts {
  const has = (column: CaseColumn): boolean => columns[column] !== undefined;
  const told: Partial<Record<DossierCountName, number>> = {};
  for (const name of dossierCountNames) {
    const isTold = needs[name].some((needed) => needed.every(has));
    if (isTold || (name === 'stopped' && has('received'))) told[name] = counts[name];
  }
  return told;
}

/** A word that nobody has explained, with the column that it stands in and how often. */
export interface UnknownWord {
  readonly column: WordColumn;
  readonly text: string;
  readonly count: number;
}
