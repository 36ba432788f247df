import { assessIndicator, type Reported, reportingPeriods } from '@camket/shared/results';
import { workingCalendars } from '@camket/shared/times';
import type { CalendarDay } from '@camket/shared/values';
import type { Result as ResultRow } from '../../payload-types.ts';
import { readResult } from '../results/result-rows.ts';
import type { CheckedFigure } from './check-figure.ts';

const reportedIn = (row: ResultRow): readonly Reported[] => {
  const { data } = readResult(row);
  return data === undefined ? [] : [data];
};

/** Whether the indicator, in its year or in one of its reporting periods, stands otherwise with a figure than without it. */
export function changesState(
  { result, promised: { indicator, body } }: CheckedFigure,
  publishedRows: readonly ResultRow[],
  today: CalendarDay,
): boolean {
  const before = publishedRows.flatMap(reportedIn);
  const isSame = ({ period, part }: Reported): boolean => period === result.period && part === result.part;
  const due = reportingPeriods(body, body.year, workingCalendars);
  const statesWith = (results: readonly Reported[]): string => {
    const assessed = assessIndicator({ indicator, results, withdrawn: [], year: body.year, due, today });
    return JSON.stringify([
      assessed.state ?? assessed.because,
      assessed.periods.map((one) => one.state ?? one.because),
    ]);
  };
  return statesWith(before) !== statesWith([...before.filter((one) => !isSame(one)), result]);
}
