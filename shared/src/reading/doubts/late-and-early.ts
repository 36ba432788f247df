import type { Time } from '../../times/index.ts';
import { type CalendarDay, daysBetween, isCalendarDay, lastDayOfMonth, vietnameseDay } from '../../values/index.ts';
import { foldInPlace } from '../document/folded-text.ts';
import { brief } from './brief.ts';
import { type Examined, firstDayOfSigning } from './examined.ts';
import type { SourceDoubt } from './source-doubt.ts';
import { dueDaysOf, lastDatedDay, type TimedTask, timesIn, type Timing, type Timings } from './timings.ts';

/** Days before the end of the work that a report may be due without being early: the last week. */
const lastWeek = 7;

/** Deadlines that were over when the document was signed, and reports due before what they report on is over. */
export function dueDoubts(about: Examined, timings: Timings): readonly SourceDoubt[] {
  return [...overBefore(about, timings), ...lastReport(about, timings), ...periodReports(about, timings)];
}

function overBefore(about: Examined, { tasks, rules }: Timings): readonly SourceDoubt[] {
  const signed = firstDayOfSigning(about);
  if (signed === undefined) return [];
  return [...tasks, ...rules].flatMap(({ path, wording, spans, times }) => {
    const last = lastDatedDay(about, times);
    if (last === undefined || last >= signed) return [];
    return [
      {
        kind: 'deadlineBeforeSigning',
        spans,
        path,
        sentence: `Hạn «${brief(wording)}» (chậm nhất ${vietnameseDay(last)}) đứng trước ngày ký văn bản${saySigned(signed, about)}.`,
        remedy:
          'Đối chiếu bản gốc; nếu bản gốc cũng ghi như vậy thì giữ nguyên, nêu minh chứng việc đã làm, hoặc đề nghị đính chính hạn.',
      } as const,
    ];
  });
}

const saySigned = (signed: string, { reading: { document } }: Examined): string =>
  isCalendarDay(signed) && document.issuedOn === signed ? ` (${vietnameseDay(signed)})` : '';

/** The last report that the document asks for comes before work that still runs, and no report comes round again. */
function lastReport(about: Examined, { tasks, rules }: Timings): readonly SourceDoubt[] {
  const [last, work] = [lastRule(about, rules), lastWork(about, tasks)];
  if (last === undefined || work === undefined || !rules.every(({ times }) => times.every(isOnce))) return [];
  if (daysBetween(last.day, work.day) <= lastWeek) return [];
  const { path, wording, spans } = last.rule;
  return [
    {
      kind: 'reportBeforeWork',
      spans,
      path,
      sentence: `Báo cáo cuối cùng đến hạn ${vietnameseDay(last.day)} («${brief(wording)}»), trong khi có việc đến ${vietnameseDay(work.day)} («${brief(work.wording)}»).`,
      remedy:
        'Đối chiếu bản gốc; nếu bản gốc cũng ghi như vậy, cần ghi rõ báo cáo tính đến ngày nào và khi nào báo cáo phần còn lại.',
    },
  ];
}

/** Words that name days of the calendar, or that no calendar sets. */
const isOnce = ({ kind }: Time): boolean =>
  ['quarters', 'months', 'before', 'year', 'onRequest', 'adHoc', 'onEvent'].includes(kind);

function lastRule(
  about: Examined,
  rules: readonly Timing[],
): { readonly rule: Timing; readonly day: CalendarDay } | undefined {
  return rules
    .flatMap((rule) => {
      const day = dueDaysOf(about, rule.times).at(-1);
      return day === undefined ? [] : [{ rule, day }];
    })
    .toSorted((one, other) => compare(one.day, other.day))
    .at(-1);
}

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

function lastWork(
  about: Examined,
  tasks: readonly TimedTask[],
): { readonly day: CalendarDay; readonly wording: string } | undefined {
  return tasks
    .flatMap(({ times, wording, content }) => {
      const day = lastDatedDay(about, times);
      return day === undefined || isReport(content) ? [] : [{ day, wording }];
    })
    .toSorted((one, other) => compare(one.day, other.day))
    .at(-1);
}

const isReport = (content: string): boolean => /^(?:[-+•]\s*)?(?:tong hop,?\s+)?bao cao\s/u.test(foldInPlace(content));

/** «Báo cáo 6 tháng» that is due before 15/6: the six months are not over. */
function periodReports(about: Examined, { tasks, rules }: Timings): readonly SourceDoubt[] {
  const reports = [
    ...tasks.flatMap((task) =>
      isReport(task.content) ? [{ timing: task, ends: monthsReported(about, task.content, task.times) }] : [],
    ),
    ...rules.map((rule) => ({ timing: rule, ends: monthsToDate(rule.times) })),
  ];
  return reports.flatMap(({ timing, ends }): readonly SourceDoubt[] => {
    const early = earlyAmong(about, daysNamed(timing.times), ends);
    if (early === undefined) return [];
    return [
      {
        kind: 'reportBeforeWork',
        spans: timing.spans,
        path: timing.path,
        sentence: `Báo cáo đến hạn «${brief(timing.wording)}» khi kỳ báo cáo ${String(early)} tháng chưa hết.`,
        remedy:
          'Đối chiếu bản gốc; nếu bản gốc cũng ghi như vậy, cần ghi cách hiểu: báo cáo cho cả kỳ, ký trước và ghi ngày chốt số liệu, hay cho số liệu đến lúc đó.',
      },
    ];
  });
}

/** How many months of the year each report covers that a row asks for; a bare «6 tháng» counts in such a row. */
function monthsReported(about: Examined, content: string, times: readonly Time[]): readonly number[] {
  const read = monthsToDate([...timesIn(about, content), ...times]);
  if (read.length > 0) return read;
  const named = foldInPlace(content).matchAll(/(?<![\d/])0?(3|6|9|12)\s{1,9}thang(?!\s?[/\d])/gu);
  return [...named].map(([, months]) => Number(months));
}

function monthsToDate(times: readonly Time[]): readonly number[] {
  return times.flatMap((time) => (time.kind === 'yearToDate' ? time.months : []));
}

/** Day and month of the days that a time names: `06-15`. */
function daysNamed(times: readonly Time[]): readonly string[] {
  return times.flatMap((time) => {
    if (time.kind === 'yearlyBefore') return time.days;
    return time.kind === 'before' ? [time.date.slice(5)] : [];
  });
}

/** The first number of months whose report is due after half of them and before the last week. */
function earlyAmong(
  { reading: { document } }: Examined,
  days: readonly string[],
  ends: readonly number[],
): number | undefined {
  const year = document.year ?? 2001;
  const covered = days.length === 1 ? ends.slice(-1) : ends;
  if (days.length !== covered.length) return undefined;
  return covered.find((months, at) => {
    const due = `${String(year)}-${days[at] ?? ''}`;
    if (!isCalendarDay(due)) return false;
    const [end, middle] = [lastDayOfMonth(year, months), lastDayOfMonth(year, Math.max(1, Math.floor(months / 2)))];
    return due > middle && daysBetween(due, end) > lastWeek;
  });
}
