/**
 * Reports: what a document wants reported by whom and when, and how punctually it came.
 *
 * `compileReport` takes the figures of a report from what is published, `draftNarrative` gives its first sentences and
 * `paperOf` lays it out as an official paper.
 * `reportsDue` and `tasksDue` are the calendar of a year, `reportStanding` tells how one report stands on a day.
 *
 * @module
 */
export { isExpected, startOf } from './expected-of-unit.ts';
export {
  isAwaited,
  noticeDays,
  type PublishedFigure,
  reportStanding,
  type ReportStanding,
  type ReportStandingKind,
  reportStandings,
  type StandingContext,
} from './report-standing.ts';
export {
  type CalendarSource,
  type ReportDue,
  reportersOf,
  reportsDue,
  taskContexts,
  type TaskDue,
  tasksDue,
} from './reporting-calendar.ts';
export {
  newestStep,
  type Reminded,
  type ReminderDays,
  type ReminderKind,
  type ReminderStep,
  reminderSteps,
  type StepCount,
  usualReminderDays,
} from './reminder-steps.ts';
export {
  type IndicatorLine,
  type LineSource,
  type Narrative,
  type NarrativePart,
  narrativeParts,
  type Report,
  type ReportFigures,
  type ReportHead,
  type TaskLine,
  type UnitLine,
} from './report.ts';
export { reportStandingWords, sayReportStanding } from './say-report-standing.ts';
export { comingTasks } from './coming-tasks.ts';
export { compileReport } from './compile-report.ts';
export { draftNarrative, type NarrativeContext } from './draft-narrative.ts';
export { dayInWords, type Paper, paperOf } from './paper.ts';
export { type PaperBlock, type PaperColumn, sayUnitLine } from './paper-blocks.ts';
export type { KnownAction, ReportMaterial, ReportScope, StandingDeed, StandingResult } from './report-material.ts';
export type { ComingTask } from './say-directions.ts';
export { sayPeriodInReport } from './say-period.ts';
export { type Covering, type Quotable, type Quoting, withoutQuotes, wordsOf } from './without-quotes.ts';
