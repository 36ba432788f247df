import type { Indicator } from '@camket/shared/indicators';
import type { DecisionBody } from '@camket/shared/register';
import { reportersOf, reportsDue } from '@camket/shared/reports';
import { whole } from '@camket/shared/results';
import { workingCalendars } from '@camket/shared/times';
import type { CalendarDay } from '@camket/shared/values';
import { indicatorsIn } from '../sheet/cell-faults.ts';
import { figureKindOf } from './figure-kind.ts';

/** An indicator that a unit reports, and the part that it reports. */
export interface UnitCell {
  readonly indicator: Indicator;
  readonly part: string;
}

/** What a unit reports of a document for one period, and by when. */
export interface UnitSheet {
  readonly cells: readonly UnitCell[];
  readonly dueDay?: CalendarDay;
}

/**
 * The cells that a unit fills in for a period: its part of what names it, and the whole of what it answers for or of
 * what nobody does. Figures that are measured by others belong to the period in which these are known.
 */
export function sheetOfUnit(decision: DecisionBody, unit: string, period: string): UnitSheet {
  const due = reportsDue(decision, decision.year, workingCalendars).filter((one) => one.period === period);
  const own = due.find((one) => one.unit === unit);
  const isDue = new Set(due.flatMap(({ indicators }) => indicators));
  const cells = indicatorsIn(decision).flatMap((indicator) => {
    const isElsewhere = isDue.size > 0 && !isDue.has(indicator.key);
    if (figureKindOf(indicator) === undefined || isElsewhere) return [];
    const reporters = reportersOf(indicator);
    if (!reporters.includes(unit) && !reporters.includes(whole)) return [];
    return [{ indicator, part: indicator.parts.includes(unit) ? unit : whole }];
  });
  return { cells, ...(own?.dueDay === undefined ? {} : { dueDay: own.dueDay }) };
}
