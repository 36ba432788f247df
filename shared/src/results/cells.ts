import type { Indicator } from '../indicators/index.ts';
import { isPeriodText, period, periodCovers } from '../values/index.ts';
import { hasNoCases } from './add-values.ts';
import { fill, modeOf, type Placed, whole } from './standing-results.ts';

/** What one unit, or the whole commune, is expected to report for one period. */
export interface Cell {
  readonly period: string;
  readonly part: string;
}

/** How a cell stands: reported, without cases, kept back, being verified, or not there. */
export type CellState = 'reported' | 'noCases' | 'withheld' | 'underVerification' | 'absent';

/** The cells that an indicator's units are expected to fill for the periods. */
export function cellsOf({ parts }: Pick<Indicator, 'parts'>, periods: readonly string[]): readonly Cell[] {
  const partsDue = parts.length === 0 ? [whole] : parts;
  return periods.flatMap((text) => partsDue.map((part) => ({ period: text, part })));
}

/** How a cell stands among the newest results. */
export function stateOfCell(indicator: Indicator, cell: Cell, newest: readonly Placed[]): CellState {
  const found = resultsFor(indicator, cell, newest);
  const values = found.map(({ result }) => result.value);
  if (values.length === 0) return 'absent';
  if (values.some(({ kind }) => kind === 'withheld')) return 'withheld';
  if (values.some(({ kind }) => kind === 'underVerification')) return 'underVerification';
  return values.every(hasNoCases) ? 'noCases' : 'reported';
}

/** The results that together fill a cell; none where they leave days of it open. */
function resultsFor(indicator: Indicator, cell: Cell, newest: readonly Placed[]): readonly Placed[] {
  if (!isPeriodText(cell.period)) return [];
  const wanted = period(cell.period);
  const ofPart = newest.filter(({ result: { part } }) => part === cell.part || part === whole);
  if (modeOf(indicator) === 'latest') {
    return ofPart
      .filter((one) => one.period.firstDay <= wanted.lastDay && wanted.lastDay <= one.period.lastDay)
      .slice(-1);
  }
  const covering = ofPart.filter((one) => periodCovers(one.period, wanted));
  if (covering.length > 0) return covering.slice(-1);
  const inside = ofPart.filter((one) => periodCovers(wanted, one.period));
  return fill(
    wanted,
    inside.map((one) => one.period),
  )
    ? inside
    : [];
}
