/**
 * What reads a list of dossiers and counts it, without the rest of the results: the process that counts is started for
 * each list and loads no more than this.
 */
export { dayColumns, isPersonalHeader, type WordColumn } from './case-columns.ts';
export type { UnknownWord } from './counts-told.ts';
export type { CountFrame } from './dossier.ts';
export {
  type CaseHeader,
  findCaseHeader,
  type GuessedColumns,
  guessColumns,
  headerForm,
  headRows,
  samplesOf,
} from './find-header.ts';
export { type CaseMapping, dossierReader } from './read-dossier.ts';
export { type CaseTally, createTally } from './tally.ts';
