import type { Indicator, ResultValue } from '@camket/shared/indicators';
import { type CalendarDay, isPeriodText, type Period, period, previousPeriod } from '@camket/shared/values';
import type { PayloadRequest } from 'payload';
import type { Result as ResultRow } from '../../../payload-types.ts';
import { contentOfRow, resultsWhere } from './cell-rows.ts';

/** A published figure of another period. */
export interface Figure {
  readonly period: string;
  readonly value: ResultValue;
  readonly cutOff: CalendarDay;
}

/** How many periods before are looked at. */
const periodsBefore = 4;

/** The periods that a figure is compared with: those before it, the newest first, and the same one of last year. */
export function comparedPeriods(text: string): { readonly before: readonly string[]; readonly lastYear?: string } {
  if (!isPeriodText(text)) return { before: [] };
  const before: Period[] = [];
  let last = period(text);
  while (before.length < periodsBefore) {
    last = previousPeriod(last);
    before.push(last);
  }
  const lastYear = text.replace(/^\d{4}/, (year) => String(Number(year) - 1).padStart(4, '0'));
  const texts = before.map((one) => one.text);
  const isAnother = !text.includes('/') && lastYear !== texts[0] && isPeriodText(lastYear);
  return { before: texts, ...(isAnother ? { lastYear } : {}) };
}

/** The key of an indicator and of the one that it goes on from. */
export const keysOf = ({ key, continues }: Indicator): readonly string[] =>
  continues === undefined ? [key] : [key, continues];

/** The published figures of a commune for the indicators and periods. */
export async function publishedFigures(
  req: PayloadRequest,
  { commune, indicators, periods }: { commune: string; indicators: readonly string[]; periods: readonly string[] },
): Promise<readonly ResultRow[]> {
  return resultsWhere(req, {
    and: [
      { commune: { equals: commune } },
      { indicator: { in: [...indicators] } },
      { period: { in: [...periods] } },
      { stage: { in: ['published', 'withdrawing'] } },
    ],
  });
}

/** The figure of an indicator and part for a period, by its own key or that of the one it goes on from. */
export function figureAt(
  rows: readonly ResultRow[],
  [indicator, part]: readonly [Indicator, string],
  text: string | undefined,
): Figure | undefined {
  const keys = keysOf(indicator);
  const row = rows.find((one) => one.period === text && one.part === part && keys.includes(one.indicator));
  const content = row === undefined ? undefined : contentOfRow(row);
  return row === undefined || content === undefined
    ? undefined
    : { period: row.period, value: content.value, cutOff: content.cutOff };
}
