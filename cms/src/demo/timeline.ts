import type { WrittenStage } from '@camket/shared/actions';
import { addDays, type CalendarDay, period, previousPeriod, quarterOf, weekdayOf, yearOf } from '@camket/shared/values';
import { communes } from './city/communes.ts';
import { workday } from './make-decision.ts';
import type { DemoCommune, DemoDocument, DemoIndicator, DemoTaskReport, Figure, Report, Suffix } from './writing.ts';

/** How far an action is taken on a day. */
export type RepairStep = Exclude<WrittenStage, 'open'> | 'close';

/** A result, by what it is held against. */
export interface DemoResult {
  readonly commune: DemoCommune;
  readonly document: DemoDocument;
  readonly indicator: DemoIndicator;
  readonly period: string;
  /** Name of the unit that reports; none for the commune as a whole. */
  readonly part?: string;
  readonly cutOff: CalendarDay;
}

/** Something that happened in the invented city on a day. */
export type Event = { readonly day: CalendarDay } & (
  | { readonly kind: 'calendar'; readonly year: number }
  | { readonly kind: 'commune'; readonly commune: DemoCommune }
  | { readonly kind: 'document'; readonly commune: DemoCommune; readonly document: DemoDocument }
  | { readonly kind: 'slip'; readonly commune: DemoCommune; readonly document: DemoDocument }
  | { readonly kind: 'result'; readonly result: DemoResult; readonly figure: Figure }
  | { readonly kind: 'correction'; readonly result: DemoResult; readonly figure: Figure; readonly reason: string }
  | { readonly kind: 'withdrawal'; readonly result: DemoResult; readonly reason: string }
  | { readonly kind: 'repair'; readonly result: DemoResult; readonly step: RepairStep }
  | { readonly kind: 'deviation'; readonly result: DemoResult }
  | {
      readonly kind: 'task';
      readonly commune: DemoCommune;
      readonly document: DemoDocument;
      readonly place: number;
      readonly report: DemoTaskReport;
    }
  | {
      readonly kind: 'report';
      readonly commune: DemoCommune;
      readonly document: DemoDocument;
      readonly period: string;
      /** Whether it is the newest, of which one unit's report still waits. */
      readonly isNewest: boolean;
    }
);

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
      : reportEvents({ ...where, period: text, cutOff: lastDay }, report, suffix);
  });
  return [...events, ...earlyFigure(where, today)];
}

const suffixes = ['Q1', 'Q2', 'Q3', 'Q4', 'H1', 'H2', 'year'] as const satisfies readonly Suffix[];

const periodText = (year: number, suffix: Suffix): string =>
  suffix === 'year' ? String(year) : `${String(year)}-${suffix}`;

function reportEvents(result: DemoResult, report: Report, suffix: Suffix): readonly Event[] {
  const figures = 'parts' in report ? Object.entries(report.parts) : [[undefined, report] as const];
  const isFromOutside = result.indicator.accumulation === 'external';
  const day = workday(addDays(result.cutOff, isFromOutside ? 80 : 1 + (result.indicator.name.length % 2)));
  return figures.flatMap(([part, figure]) => {
    const one = { ...result, ...(part !== undefined && { part }) };
    const told = { kind: 'result', day, result: one, figure } as const;
    return [told, ...aftermath(one, day, suffix), ...repairs(one, day, figure)];
  });
}

/** Days after a figure on which its repair goes a step further; each miss of a year gets one step further than the last. */
const repairDays = { causeKnown: 4, inHand: 9, done: 25, close: 100 } as const;
const repairSteps = ['causeKnown', 'inHand', 'done', 'close'] as const;

/** What followed a figure that came with a cause, in the communes where repairs are told: of some nothing has come yet. */
function repairs(result: DemoResult, published: CalendarDay, { cause }: Figure): readonly Event[] {
  const { commune, indicator, period: text } = result;
  if (cause === undefined || !tellsRepairs.includes(commune.slug)) return [];
  const far = (indicator.name.length + Number(text.slice(-1))) % (repairSteps.length + 1);
  const steps = repairSteps
    .slice(0, far)
    .map((step): Event => ({ kind: 'repair', day: workday(addDays(published, repairDays[step])), result, step }));
  return far === 1 ? [...steps, { kind: 'deviation', day: workday(addDays(published, 6)), result }] : steps;
}

const tellsRepairs: readonly string[] = ['phuong-vong-hai', 'phuong-kim-lam'];

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
