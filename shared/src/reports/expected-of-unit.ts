import type { Unit } from '../communes/index.ts';
import { whole } from '../results/index.ts';
import { type CalendarDay, isPeriodText, period } from '../values/index.ts';
import type { ReportDue } from './reporting-calendar.ts';

/** The day from which a unit is there, where that is known: the first day of its first name. */
export function startOf({ names }: Pick<Unit, 'names'>): CalendarDay | undefined {
  const days = names.map(({ from }) => from);
  return days.some((day) => day === undefined) ? undefined : days.flatMap((day) => day ?? []).toSorted()[0];
}

/**
 * Whether a report is expected of its unit: a unit reports no period that was over before the unit began, and none that
 * began after it was closed. What the whole commune reports, and what a unit that nobody knows should, is expected.
 */
export function isExpected({ unit, period: text }: ReportDue, units: readonly Unit[]): boolean {
  const own = units.find(({ key }) => key === unit);
  if (unit === whole || own === undefined || !isPeriodText(text)) return true;
  const { firstDay, lastDay } = period(text);
  const begins = startOf(own);
  if (begins !== undefined && lastDay < begins) return false;
  return own.closedFrom === undefined || firstDay < own.closedFrom;
}
