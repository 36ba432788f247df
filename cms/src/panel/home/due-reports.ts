import type { Decision } from '@camket/shared/decisions';
import type { Indicator } from '@camket/shared/indicators';
import { reportingPeriods, whole } from '@camket/shared/results';
import { workingCalendars } from '@camket/shared/times';
import { addDays, type CalendarDay } from '@camket/shared/values';

/** A result that exists or is being written, whatever its stage. */
export interface Entered {
  readonly indicator: string;
  readonly period: string;
  readonly part: string;
}

/** Results of one document and period that are due soon or overdue and not all there. */
export interface DueReport {
  readonly period: string;
  readonly dueDay: CalendarDay;
  readonly isOverdue: boolean;
  readonly missing: number;
  readonly all: number;
}

/** What is needed to know which results are due. */
export interface DueQuestion {
  readonly decision: Decision;
  readonly entered: readonly Entered[];
  /** The key of the unit that asks; without it the whole commune is meant. */
  readonly unit: string | undefined;
  readonly today: CalendarDay;
}

const ahead = 31;

/** The reports of a document that are due within a month, or overdue, and for which results are missing; the oldest first. */
export function dueReports({ decision, entered, unit, today }: DueQuestion): readonly DueReport[] {
  const { year } = decision;
  if (year === undefined) return [];
  const cells = decision.objectives
    .flatMap(({ indicators }) => indicators)
    .flatMap((indicator) => partsOf(indicator, unit).map((part) => ({ indicator: indicator.key, part })));
  return reportingPeriods(decision, year, workingCalendars).flatMap(({ period, dueDay, overdueFrom }) => {
    if (dueDay === undefined || dueDay > addDays(today, ahead)) return [];
    const isThere = (cell: { readonly indicator: string; readonly part: string }): boolean =>
      entered.some((one) => one.indicator === cell.indicator && one.part === cell.part && one.period === period);
    const missing = cells.filter((cell) => !isThere(cell)).length;
    const isOverdue = overdueFrom !== undefined && overdueFrom <= today;
    return missing === 0 ? [] : [{ period, dueDay, isOverdue, missing, all: cells.length }];
  });
}

/** The parts that a unit reports of an indicator; what is computed from others is reported by nobody. */
function partsOf({ measure, parts, owner }: Indicator, unit: string | undefined): readonly string[] {
  if (measure === 'shareOfIndicators') return [];
  if (unit === undefined) return parts.length === 0 ? [whole] : parts;
  if (parts.length > 0) return parts.filter((part) => part === unit);
  return owner === unit ? [whole] : [];
}
