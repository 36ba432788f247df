/**
 * Results: what came of the promises.
 *
 * A result is held by indicator, period and part. `sumResults` adds results up and keeps what is missing in sight,
 * `assessIndicator` gives the state of an indicator on a day, and `reportingPeriods` says what is due when. Absence has
 * its kind and is never 0; rounding is for display alone.
 *
 * @module
 */
export { type ResultValue, sayState, type State, states } from '../indicators/index.ts';
export { type Absence, absences, sayAbsence } from './absence.ts';
export { addValues } from './add-values.ts';
export {
  type AutomaticReason,
  type AutomaticSituation,
  closingDay,
  lookAgainOn,
  publishReason,
  sameFigure,
  sayAutomaticReason,
  sayVerified,
} from './automatic-results.ts';
export { type CaseColumn, caseColumns, foldedWords, sayCaseColumn, wordColumns } from './dossiers/case-columns.ts';
export { type CaseMeaning, caseMeanings, meaningsOf, sayCaseMeaning } from './dossiers/case-meanings.ts';
export {
  type CountFigure,
  countFigures,
  type CountUse,
  dependsOnBase,
  guessFigure,
  type OnTimeBase,
  onTimeBases,
  partsOfUse,
  sayCountFigure,
  sayUse,
  valueOfUse,
} from './dossiers/count-use.ts';
export { dayNumber, type DayOrder } from './dossiers/day-number.ts';
export {
  type DossierCountName,
  dossierCountNames,
  type DossierCounts,
  sayDossierCount,
  type Unreconciled,
  unreconciled,
} from './dossiers/dossier-counts.ts';
export { countsTold } from './dossiers/counts-told.ts';
export { type CaseCounts, type CaseDoubt, type CaseDoubtKind } from './dossiers/tally.ts';
export { type Bounds, verdictWithin } from './bounds.ts';
export { awaitedCells } from './awaited-cells.ts';
export type { Cell } from './cells.ts';
export {
  type CheckedCell,
  type OtherPart,
  type OtherPeriod,
  type ResultWarning,
  type ResultWarningKind,
} from './checks/result-warning.ts';
export { resultWarnings } from './checks/result-warnings.ts';
export { sayResultWarning, type WarningNames } from './checks/say-result-warning.ts';
export { dueOfIndicator, type DueOfYear } from './due-of-indicator.ts';
export type { PartOfPeriod, PeriodAssessment } from './period-of-indicator.ts';
export { type ReportingClauses, type ReportingPeriod, reportingPeriods } from './reporting-periods.ts';
export type { DecisionReference, Reported, Result, TaskReport } from './result.ts';
export type { Sibling } from './share-of-indicators.ts';
export { whole } from './standing-results.ts';
export { isClosedMiss, type StandingOfResult, stateOfResult } from './state-of-result.ts';
export { type Assessment, assessIndicator, type IndicatorInput } from './state-of-indicator.ts';
export { type Coverage, type MissingCell, type Sum, type SumContext, sumResults } from './sum-results.ts';
export { type Provisional, provisionalOf } from './provisional.ts';
export { type Gap, partGap, reconcile } from './reconcile.ts';
export { type FaultContext, type ResultFault, type ResultFaultKind, resultFaults } from './result-fault.ts';
export { sayResultFault } from './say-result-fault.ts';
export { sayStateWithReason, type StateWithReason } from './say-state.ts';
export { sayValue } from './say-value.ts';
export { showValue } from './show-value.ts';
export { type ShownBeside, shownPercent, shownShare } from './shown-share.ts';
export { type ExplainedLine, explainedWords, explainState, type Explaining } from './explanation/explain-state.ts';
export { type RulesEdition, rulesInForce } from './explanation/rules.ts';
