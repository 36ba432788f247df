import { addDays, type CalendarDay, period, previousPeriod, quarterOf, weekdayOf, yearOf } from '@camket/shared/values';
import { communes } from './city/communes.ts';
import type { DemoResult, Event } from './event.ts';
import { workday } from './make-decision.ts';
import { repairsOf } from './repairs-of.ts';
import type { DemoCommune, DemoDocument, Report, Suffix } from './writing.ts';

/** All that had happened in the city before a day, in order. Nothing lies on the day itself or after it. */
export function eventsBefore(today: CalendarDay): readonly Event[] {
  const year = yearOf(today);
  const [last, current] = [
    { year: year - 1, isCurrent: false },
    { year, isCurrent: true },
  ];
  const founding = workday(`${String(year - 2)}-12-02`);
  const documents = communes.flatMap((commune) =>
    commune.documents(last, current).map((document) => ({ commune, document })),
  );
  const all: readonly Event[] = [
    ...[year - 1, year].map((one): Event => ({ kind: 'calendar', day: founding, year: one })),
    ...communes.map((commune): Event => ({ kind: 'commune', day: founding, commune })),
    ...documents.flatMap((one) => eventsOf(one.commune, one.document, today)),
  ];
  return all
    .filter(({ day }) => day < today)
    .toSorted((one, other) => (one.day < other.day ? -1 : Number(one.day > other.day)));
}

function eventsOf(commune: DemoCommune, document: DemoDocument, today: CalendarDay): readonly Event[] {
  const published = workday(addDays(workday(document.issuedOn), 1));
  const { slip, objectives, tasks, year } = document;
  const on = (monthAndDay: string): CalendarDay => workday(`${String(year)}-${monthAndDay}`);
  return [
    { kind: 'document', day: published, commune, document },
    ...(slip === undefined ? [] : [{ kind: 'slip', day: on(slip.on), commune, document } as const]),
    ...objectives.flatMap(({ indicators }) =>
      indicators.flatMap((indicator) => figuresOf({ commune, document, indicator }, today)),
    ),
    ...tasks.flatMap(({ reports = [] }, place) =>
      reports.map((report): Event => ({ kind: 'task', day: on(report.on), commune, document, place, report })),
    ),
    ...reportsOn(commune, document, today),
  ];
}

/** The reports on the two quarters before this one, where the document itself asks for reports. */
function reportsOn(commune: DemoCommune, document: DemoDocument, today: CalendarDay): readonly Event[] {
  if (document.reporting.length === 0) return [];
  const newest = previousPeriod(quarterOf(today));
  return [previousPeriod(newest), newest]
    .filter(({ firstDay }) => yearOf(firstDay) === document.year)
    .map(({ text, lastDay }) => ({
      kind: 'report',
      day: workday(addDays(lastDay, 16)),
      commune,
      document,
      period: text,
      isNewest: text === newest.text,
    }));
}

type Where = Pick<DemoResult, 'commune' | 'document' | 'indicator'>;

function figuresOf(where: Where, today: CalendarDay): readonly Event[] {
  const { reports = {}, isBehind = false } = where.indicator;
  const newest = addDays(quarterOf(today).firstDay, -1);
  const events = suffixes.flatMap((suffix) => {
    const report = reports[suffix];
    if (report === undefined) return [];
    const { text, lastDay } = period(periodText(where.document.year, suffix));
    return isBehind && lastDay === newest
      ? []
      : reportEvents({ ...where, period: text, cutOff: lastDay }, report, { suffix, today });
  });
  return [...events, ...earlyFigure(where, today)];
}

const suffixes = ['Q1', 'Q2', 'Q3', 'Q4', 'H1', 'H2', 'year'] as const satisfies readonly Suffix[];

const periodText = (year: number, suffix: Suffix): string =>
  suffix === 'year' ? String(year) : `${String(year)}-${suffix}`;

function reportEvents(
  result: DemoResult,
  report: Report,
  { suffix, today }: { readonly suffix: Suffix; readonly today: CalendarDay },
): readonly Event[] {
  const figures = 'parts' in report ? Object.entries(report.parts) : [[undefined, report] as const];
  const isFromOutside = result.indicator.accumulation === 'external';
  const { late, name } = result.indicator;
  const usual = isFromOutside ? 80 : 1 + (name.length % 2);
  const day = workday(addDays(result.cutOff, usual + (late?.period === suffix ? late.days : 0)));
  return figures.flatMap(([part, figure]) => {
    const one = { ...result, ...(part !== undefined && { part }) };
    const told = { kind: 'result', day, result: one, figure } as const;
    return [
      told,
      ...aftermath(one, day, suffix),
      ...repairsOf(one, { published: day, suffix, cause: figure.cause, today }),
    ];
  });
}

function aftermath(result: DemoResult, published: CalendarDay, suffix: Suffix): readonly Event[] {
  const { after } = result.indicator;
  if (after?.period !== suffix) return [];
  const { reason, figure, days } = after;
  const day = workday(addDays(published, days));
  return [
    figure === undefined
      ? { kind: 'withdrawal', day, result, reason }
      : { kind: 'correction', day, result, figure, reason },
  ];
}

/** In the first quarter of the year, before any is over: what has been counted up to a Friday some days ago. */
function earlyFigure(where: Where, today: CalendarDay): readonly Event[] {
  const { document, indicator } = where;
  const { text, firstDay } = quarterOf(today);
  if (indicator.soFar === undefined || text !== `${String(document.year)}-Q1`) return [];
  const cutOff = lastFriday(addDays(today, -3));
  if (cutOff < addDays(firstDay, 6)) return [];
  const result = { ...where, period: text, cutOff };
  return [{ kind: 'result', day: addDays(today, -1), result, figure: indicator.soFar }];
}

/** The last Friday up to a day. */
function lastFriday(day: CalendarDay): CalendarDay {
  return addDays(day, -((weekdayOf(day) + 2) % 7));
}
