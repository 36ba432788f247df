/**
 * Reports: what a document wants reported by whom and when, and how punctually it came.
 *
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
