import type { Indicator } from '../indicators/index.ts';
import { type CalendarDay, isPeriodText, period } from '../values/index.ts';
import type { ReportingPeriod } from './reporting-periods.ts';

/** The year that an indicator is judged for, and the periods that its document wants reports for. */
export interface DueOfYear {
  readonly year: number;
  readonly due: readonly ReportingPeriod[];
}

/** The last day that an indicator counts: the day that its words set, else the last of the year. */
export function endOf({ deadline }: Pick<Indicator, 'deadline'>, year: number): CalendarDay {
  return deadline ?? period(String(year).padStart(4, '0')).lastDay;
}

/**
 * The periods that one indicator is reported for, of those that its document wants reports for. What is measured
 * outside is due on the day on which it becomes known and never overdue; what is computed from others is never due; a
 * period that begins after the indicator's own last day is not its own.
 */
export function dueOfIndicator(indicator: Indicator, { year, due }: DueOfYear): readonly ReportingPeriod[] {
  if (indicator.measure === 'shareOfIndicators') return [];
  if (indicator.accumulation === 'external') {
    const known = indicator.knownOn;
    return [{ period: String(year).padStart(4, '0'), ...(known === undefined ? {} : { dueDay: known }) }];
  }
  const end = endOf(indicator, year);
  return due.filter((one) => isPeriodText(one.period) && period(one.period).firstDay <= end);
}
