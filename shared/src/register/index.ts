/**
 * The register: the append-only, hash-chained record of all that is public, and what folding it gives.
 *
 * The workroom seals an act as the next entry and keeps its canonical line; whoever follows the feed verifies each line
 * against the one before it and folds the entries into a `PublicRecord`, from which every page is made.
 *
 * @module
 */
export { actionContent, actionForm, actionTerm, deviationForm } from './action-form.ts';
export { type ActionOnADay, actionOnADay } from './action-on-a-day.ts';
export { bodies, type Body, type DecisionBody, isReadKind, type ReadKind, type Settings } from './bodies.ts';
export { canonicalText, type Json } from './canonical-text.ts';
export { writtenDecision } from './decision-form.ts';
export { Entry, type EntryKind, entryKinds, genesis, type Link, type Sha256, wholeCity } from './entry.ts';
export { extend, fold } from './fold.ts';
export {
  currentVersion,
  type DecisionSummary,
  emptyRecord,
  type EntryMark,
  lastTouch,
  type PublicAction,
  type PublicCommune,
  type PublicDecision,
  type PublicDeviation,
  type PublicRecord,
  type PublicReport,
  type PublicResult,
  type PublicTaskReport,
  type Published,
  reportsOf,
  type ReportSummary,
  resultsOf,
  standingOf,
  type Unshown,
  type Version,
  type Withdrawal,
} from './public-record.ts';
export { type MaterialSource, materialOfReport } from './material-of-report.ts';
export { quotableWords } from './quotable-words.ts';
export { openReportHead, reportFigures, reportForm, reportHead, reportNarrative } from './report-form.ts';
export { type Act, linkOf, lineOf, seal } from './seal.ts';
export {
  actionSubject,
  calendarSubject,
  decisionSubject,
  deviationSubject,
  redactionSubject,
  reportSubject,
  resultSubject,
  settingsSubject,
  taskSubject,
} from './subjects.ts';
export { type Break, type Fault, verifyLine, verifyRegister, type Verdict, type Verified } from './verify.ts';
export { baselineMeant, baselineOf } from './baseline.ts';
export { type HouseOnADay, type Outcome, outcomesIn, type OutcomesOfObjective } from './outcomes.ts';
export { type House, promised, type Promised, taskNamed } from './promised.ts';
