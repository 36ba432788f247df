import type { Indicator, ResultValue } from '@camket/shared/indicators';
import { type CalendarDay, calendarDay, isPeriodText, period, yearOf } from '@camket/shared/values';
import type { SentFigure } from './figure-request.ts';
import type { Promised } from './promises.ts';

/** A value in the form that an indicator asks for. */
function exampleValue({ measure, target }: Indicator): ResultValue {
  if (target?.kind === 'grade') return { kind: 'grade', grade: target.scale?.at(-1) ?? target.minimum };
  if (target?.kind === 'rank') return { kind: 'rank', rank: target.atMost, population: Math.max(100, target.atMost) };
  switch (measure) {
    case 'share':
    case 'judgedShare':
    case 'shareOfIndicators':
      return { kind: 'counted', numerator: 98, denominator: 100 };
    case 'count':
      return { kind: 'number', value: '12' };
    case 'judged':
      return { kind: 'judged', conclusion: 'met', note: 'Biên bản kiểm tra' };
    case 'statusDistribution':
      return { kind: 'distribution', done: 5, inProgress: 2, overdue: 0 };
    case 'grade':
      return { kind: 'grade', grade: 'Tốt' };
    case 'rank':
      return { kind: 'rank', rank: 5, population: 100 };
    case 'amount':
    case 'againstPlan':
    case 'yearlyMean':
    case 'externalIndex':
      return { kind: 'number', value: '40.6' };
  }
}

/** The month of a document's year that can be reported today, and the last day up to which it can be. */
function monthToReport(year: number, today: CalendarDay): { readonly text: string; readonly cutOff: CalendarDay } {
  const month = year === yearOf(today) ? today.slice(0, 7) : year < yearOf(today) ? `${year}-12` : `${year}-01`;
  const lastDay = isPeriodText(month) ? period(month).lastDay : today;
  return { text: month, cutOff: lastDay < today ? lastDay : today };
}

/** A figure that a machine may send today of a promise; its cut-off never passes the deadline of the indicator. */
export function exampleFigure({ body, indicator }: Promised, part: string | undefined, today: CalendarDay): SentFigure {
  const { text, cutOff } = monthToReport(body.year, today);
  const { deadline } = indicator;
  const last = deadline !== undefined && deadline < cutOff ? deadline : cutOff;
  return {
    indicator: indicator.key,
    period: text,
    ...(part !== undefined && { part }),
    value: exampleValue(indicator),
    cutOff: last,
    source: 'Hệ thống thông tin giải quyết thủ tục hành chính',
  };
}

/** A figure for those who have no promise at hand yet: it shows the form. */
export const shownFigure: SentFigure = {
  indicator: 'ctmau0000001',
  period: '2026-03',
  value: { kind: 'counted', numerator: 98, denominator: 100 },
  cutOff: calendarDay('2026-03-31'),
  source: 'Hệ thống thông tin giải quyết thủ tục hành chính',
};

/** A figure as a line of a CSV push, under its header. */
export function csvOf(figures: readonly SentFigure[]): string {
  const names = ['indicator', 'period', 'part', 'cutOff', 'source', 'kind'] as const;
  const rows = figures.map(({ value, ...rest }) => ({ ...rest, ...value }));
  const counts = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter(
    (name) => !names.some((one) => one === name),
  );
  const header = [...names, ...counts].map((name) => (name === 'note' ? 'basis' : name));
  const lines = rows.map((row) => [...names, ...counts].map((name) => cellOf(Reflect.get(row, name))).join(';'));
  return `${[header.join(';'), ...lines].join('\n')}\n`;
}

function cellOf(value: unknown): string {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return /[;"\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
