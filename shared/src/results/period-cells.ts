import type { Indicator } from '../indicators/index.ts';
import { isLate } from '../times/index.ts';
import { type CalendarDay, isPeriodText, period } from '../values/index.ts';
import type { Absence } from './absence.ts';
import { isSuperseded } from './awaited-cells.ts';
import { type Cell, cellsOf, type CellState, stateOfCell } from './cells.ts';
import type { ReportingPeriod } from './reporting-periods.ts';
import type { Placed } from './standing-results.ts';

/** A cell with how it stands on a day, and since when it is overdue, where it is. */
export interface JudgedCell extends Cell {
  readonly state: CellState;
  readonly absence?: Absence;
  readonly overdueSince?: CalendarDay;
}

/** What the cells are judged by. */
export interface CellContext {
  readonly newest: readonly Placed[];
  readonly withdrawn: readonly Cell[];
  readonly today: CalendarDay;
}

/** How the cells of a reporting period stand on a day. */
export function judgeCells(indicator: Indicator, due: ReportingPeriod, context: CellContext): readonly JudgedCell[] {
  return cellsOf(indicator, [due.period]).map((cell) => {
    const state = stateOfCell(indicator, cell, context.newest);
    const absence = absenceOf(cell, state, { due, context });
    const isOverdue =
      absence === 'notReported' &&
      due.overdueFrom !== undefined &&
      isLate(context.today, due.overdueFrom) &&
      !isSuperseded(indicator, cell, context.newest);
    return {
      ...cell,
      state,
      ...(absence === undefined ? {} : { absence }),
      ...(isOverdue ? { overdueSince: due.overdueFrom } : {}),
    };
  });
}

function absenceOf(
  cell: Cell,
  state: CellState,
  { due, context }: { readonly due: ReportingPeriod; readonly context: CellContext },
): Absence | undefined {
  if (state === 'reported' || state === 'noCases') return undefined;
  if (state !== 'absent') return state;
  if (context.withdrawn.some(({ period: text, part }) => text === cell.period && part === cell.part))
    return 'withdrawn';
  if (due.dueDay !== undefined) return context.today > due.dueDay ? 'notReported' : 'notYetDue';
  return isPeriodText(cell.period) && context.today > period(cell.period).lastDay ? 'noDueDay' : 'notYetDue';
}
