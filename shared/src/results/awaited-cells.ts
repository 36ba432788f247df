import type { Indicator } from '../indicators/index.ts';
import { isPeriodText, period } from '../values/index.ts';
import { type Cell, cellsOf, stateOfCell } from './cells.ts';
import type { Reported } from './result.ts';
import { modeOf, newestResults, type Placed } from './standing-results.ts';

/**
 * The cells of an indicator and a period that still wait for their figure: those of its parts, or that of the whole
 * commune. A cell is filled by a result of its own days, by shorter ones that together fill it, by one of the whole
 * commune, and for a position or a running total by any later one. An absence that was reported (withheld, being
 * verified, no cases) is a report too.
 */
export function awaitedCells(indicator: Indicator, periodText: string, results: readonly Reported[]): readonly Cell[] {
  const newest = newestResults(indicator, results);
  return cellsOf(indicator, [periodText]).filter(
    (cell) => stateOfCell(indicator, cell, newest) === 'absent' && !isSuperseded(indicator, cell, newest),
  );
}

/** Whether a later position or running total has taken the place of an earlier one that was never reported. */
export function isSuperseded(indicator: Indicator, cell: Cell, newest: readonly Placed[]): boolean {
  if (modeOf(indicator) === 'added' || !isPeriodText(cell.period)) return false;
  const { lastDay } = period(cell.period);
  return newest.some(({ result, period: later }) => result.part === cell.part && later.lastDay > lastDay);
}
