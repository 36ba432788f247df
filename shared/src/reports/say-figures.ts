import { type State, states, stateWords } from '../indicators/index.ts';
import { type TaskStateKind, taskStates, taskStateWords } from '../plans/index.ts';
import { type CalendarDay, vietnameseDay } from '../values/index.ts';
import type { IndicatorLine, ReportFigures, TaskLine, UnitLine } from './report.ts';

const lines = (...texts: readonly (string | undefined)[]): string =>
  texts.filter((text) => text !== undefined && text !== '').join('\n');

/** A count below ten is written with a zero before it. */
export function written(count: number): string {
  return count > 0 && count < 10 ? `0${String(count)}` : String(count);
}

/** A quotation of what was promised, without the full stop at its end. */
export const quoted = (phrase: string): string => `“${phrase.trim().replace(/[.;,]+$/, '')}”`;

/** What came of the promises and tasks of a period: the counts, worst first, and who has reported. */
export function resultsSaid({ compiled, indicators, tasks, units }: ReportFigures, period: string): string {
  return lines(
    indicators.length === 0
      ? `Trong ${period} không có chỉ tiêu phải báo cáo.`
      : `Tính đến ngày ${vietnameseDay(compiled.day)}, trong ${written(indicators.length)} chỉ tiêu của ${period} có ${indicatorCounts(indicators)}.`,
    tasks.length === 0
      ? undefined
      : `Về nhiệm vụ, trong ${period} có ${written(tasks.length)} nhiệm vụ cần báo cáo, gồm ${taskCounts(tasks)}.`,
    unitsSaid(units),
  );
}

function indicatorCounts(indicators: readonly IndicatorLine[]): string {
  const counted: readonly (readonly [State | undefined, string])[] = [
    ...states.map((state) => [state, stateWords[state]] as const),
    [undefined, 'chưa xét mức đạt'],
  ];
  return counted
    .map(([state, words]) => ({ words, count: indicators.filter((line) => line.state === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ words, count }) => `${written(count)} chỉ tiêu ${words}`)
    .join(', ');
}

function taskCounts(tasks: readonly TaskLine[]): string {
  return taskStates
    .map((state: TaskStateKind) => ({ state, count: tasks.filter((line) => line.state === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => `${written(count)} nhiệm vụ ${taskStateWords[state]}`)
    .join(', ');
}

/** Who has reported and who has not; nothing where nobody had to. */
function unitsSaid(units: readonly UnitLine[]): string | undefined {
  if (units.length === 0) return undefined;
  const complete = units.filter(({ due, reported }) => reported === due);
  const late = units.filter((unit) => unit.late > 0);
  const head =
    complete.length === units.length
      ? `Các đơn vị đã báo cáo đủ số liệu (${String(complete.length)}/${String(units.length)} đơn vị)`
      : `Có ${String(complete.length)}/${String(units.length)} đơn vị đã báo cáo đủ số liệu`;
  const tail = late.length === 0 ? '' : `; báo cáo chậm hạn: ${late.map(({ name }) => name).join(', ')}`;
  return `${head}${tail}.`;
}

const missed: readonly (State | undefined)[] = ['missed', 'outOfReach'];
const behind: readonly (State | undefined)[] = ['notMetSoFar'];

/** What was missed and what is overdue, the worst first; that nothing was, where nothing was. */
export function shortcomingsSaid({ indicators, tasks, units }: ReportFigures, period: string): string {
  const bad = [
    ...indicators.filter(({ state }) => missed.includes(state)).map(missSaid),
    ...indicators.filter(({ state }) => behind.includes(state)).map(missSaid),
    ...tasks.filter(({ state }) => state === 'overdue' || state === 'doneLate').map(taskSaid),
    ...units.filter(({ due, reported }) => reported < due).map(absenceSaid),
  ];
  if (bad.length > 0) return lines(...bad);
  return `Trong ${period} không có chỉ tiêu không đạt, không có nhiệm vụ quá hạn.`;
}

function missSaid({ phrase, value, target, verdict }: IndicatorLine): string {
  return `Chỉ tiêu ${quoted(phrase)} ${verdict}: kết quả ${value}, mức cần đạt ${target}.`;
}

function taskSaid({ content, lead, verdict }: TaskLine): string {
  const by = lead === '' ? '' : ` (${lead} chủ trì)`;
  return `Nhiệm vụ ${quoted(content)}${by} ${verdict}.`;
}

function absenceSaid({ name, due, reported, overdueSince, dueDay }: UnitLine): string {
  const since = overdueSince === undefined ? dueSaid(dueDay) : `, quá hạn từ ngày ${vietnameseDay(overdueSince)}`;
  return `${name} còn thiếu ${written(due - reported)}/${written(due)} số liệu${since}.`;
}

function dueSaid(day: CalendarDay | undefined): string {
  return day === undefined ? ' (văn bản không định hạn)' : ` (hạn ngày ${vietnameseDay(day)})`;
}

/** Why targets were missed, as the units have said; which causes are still to be found. Nothing where nothing was missed. */
export function causesSaid({ indicators }: ReportFigures): string {
  const failed = indicators.filter(
    ({ state, cause }) => missed.includes(state) || (behind.includes(state) && cause !== undefined),
  );
  return lines(
    ...failed.map(({ phrase, cause }) =>
      cause === undefined
        ? `Chỉ tiêu ${quoted(phrase)}: đơn vị chưa nêu nguyên nhân.`
        : `Chỉ tiêu ${quoted(phrase)}: ${ended(cause)}`,
    ),
  );
}

/** A sentence with a full stop at its end. */
export function ended(sentence: string): string {
  return /[.!?…]$/.test(sentence.trim()) ? sentence.trim() : `${sentence.trim()}.`;
}
