import { type CalendarDay, nextPeriod, period, vietnameseDay } from '../values/index.ts';
import type { ReportFigures } from './report.ts';
import { ended, quoted, written } from './say-figures.ts';
import { sayPeriodInReport } from './say-period.ts';

/** A task that is due after the period of a report. */
export interface ComingTask {
  readonly content: string;
  readonly lead: string;
  readonly dueDay: CalendarDay;
}

/** How many tasks of the next period are named; the others are counted. */
const mostNamed = 8;

/** What comes next: the repairs that are under way, the figures and tasks that are behind, the tasks of the next period. */
export function directionsSaid(
  { indicators, tasks, units }: ReportFigures,
  { period: text, coming }: { readonly period: string; readonly coming: readonly ComingTask[] },
): string {
  const repairs = indicators.flatMap(({ phrase, action }) =>
    action === undefined ? [] : [`Khắc phục chỉ tiêu ${quoted(phrase)}: ${ended(action)}`],
  );
  const behind = units.filter(({ due, reported }) => reported < due).map(({ name }) => name);
  const overdue = tasks.filter(({ state }) => state === 'overdue').length;
  const told = [
    ...repairs,
    ...(behind.length === 0 ? [] : [`Đôn đốc các đơn vị còn thiếu số liệu báo cáo đầy đủ: ${behind.join(', ')}.`]),
    ...(overdue === 0 ? [] : [`Hoàn thành dứt điểm ${written(overdue)} nhiệm vụ quá hạn.`]),
    ...comingSaid(text, coming),
  ];
  return told.length > 0 ? told.join('\n') : 'Tiếp tục duy trì các mục tiêu chất lượng đã cam kết.';
}

function comingSaid(text: string, coming: readonly ComingTask[]): readonly string[] {
  if (coming.length === 0) return [];
  const next = sayPeriodInReport(nextPeriod(period(text)).text);
  const named = coming.slice(0, mostNamed).map(({ content, lead, dueDay }) => {
    const by = lead === '' ? '' : `${lead}, `;
    return `${content.trim().replace(/[.;,]+$/, '')} (${by}hạn ngày ${vietnameseDay(dueDay)})`;
  });
  const rest = coming.length - named.length;
  const others = rest === 0 ? '' : `; và ${written(rest)} nhiệm vụ khác`;
  return [`Trong ${next}, thực hiện ${written(coming.length)} nhiệm vụ đến hạn: ${named.join('; ')}${others}.`];
}
