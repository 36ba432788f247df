/**
 * Reports: what a document wants reported by whom and when, and how punctually it came.
 *
 * `reportsDue` and `tasksDue` are the calendar of a year, `reportStanding` tells how one report stands on a day.
 *
 * @module
 */
export {
  type CalendarSource,
  type ReportDue,
  reportersOf,
  reportsDue,
  type TaskDue,
  tasksDue,
} from './reporting-calendar.ts';
