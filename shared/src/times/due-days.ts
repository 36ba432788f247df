import { type CalendarDay, period } from '../values/index.ts';
import { chosenMeaning, type Meaning, type MeaningName, meaningsOf, needsChoice } from './meanings.ts';
import { slotsOf } from './recurring-slots.ts';
import type { Time, TimeKind } from './time.ts';
import { windowOf } from './windows.ts';

/** What must be known beside its words to say when a time is due. */
export interface DueContext {
  /** The years that the document holds. */
  readonly years: readonly number[];
  /** The meanings that the Office has chosen for ambiguous words of the document. */
  readonly chosen?: readonly MeaningName[];
  /** The day on which recurring times begin; slots that end before it are left out. */
  readonly startDay?: CalendarDay;
  /** The last year to give days for, where the words are read as holding until the document is replaced. */
  readonly throughYear?: number;
  /** The due days of the document's own reporting clause, for words that are read as following it. */
  readonly reportingDays?: readonly CalendarDay[];
  /** The days that a record has set: a linked plan, an event with its term, a request. */
  readonly recorded?: Readonly<Partial<Record<WaitingKind, readonly CalendarDay[]>>>;
}

/** A kind of time that is due only once a record gives it a day. */
export type WaitingKind = 'asPlanned' | 'onEvent' | 'onRequest';

/** The last good days of a time, or the meanings from which one must be chosen before there is any. */
export type DueDays =
  | { readonly kind: 'known'; readonly days: readonly CalendarDay[] }
  | { readonly kind: 'ambiguous'; readonly meanings: readonly Meaning[] };

/** The last good days of all the times in one cell, and the times in it that still need a choice. */
export interface DueDaysTogether {
  readonly days: readonly CalendarDay[];
  readonly undecided: readonly { readonly time: Time; readonly meanings: readonly Meaning[] }[];
}

const datedKinds: readonly TimeKind[] = ['quarters', 'months', 'before', 'year'];

/** The days on which a time is still kept and after which it is not, the earliest first; none where it is never due. */
export function dueDays(time: Time, context: DueContext): DueDays {
  if (needsChoice(time) && chosenMeaning(time, context.chosen ?? []) === undefined) {
    return { kind: 'ambiguous', meanings: meaningsOf(time, context.years) };
  }
  const beginning = context.startDay;
  const slots = slotsOf(time, yearsMeant(time, context), context.chosen);
  const open = beginning === undefined ? slots : slots.filter(({ period: { lastDay } }) => lastDay >= beginning);
  return { kind: 'known', days: inOrder([...datedDays(time, context), ...open.map(({ dueDay }) => dueDay)]) };
}

/**
 * The due days of the several times of one cell. A year, or a month to begin with, that stands beside other words
 * bounds them and is not due itself: «Thường xuyên, liên tục trong năm 2026» has no due day.
 */
export function dueDaysTogether(times: readonly Time[], context: DueContext): DueDaysTogether {
  const isBounded = times.some(({ kind }) => kind !== 'from' && !datedKinds.includes(kind));
  const bounds = isBounded ? boundsIn(times, context) : context;
  const found = times
    .filter(({ kind }) => !isBounded || kind !== 'year')
    .map((time) => ({ time, due: dueDays(time, bounds) }));
  return {
    days: inOrder(found.flatMap(({ due }) => (due.kind === 'known' ? due.days : []))),
    undecided: found.flatMap(({ time, due }) => (due.kind === 'ambiguous' ? [{ time, meanings: due.meanings }] : [])),
  };
}

function datedDays(time: Time, { recorded = {}, reportingDays = [], chosen = [] }: DueContext): readonly CalendarDay[] {
  if (isWaiting(time.kind)) return recorded[time.kind] ?? [];
  if (chosenMeaning(time, chosen) === 'asReportingClause') return reportingDays;
  const lastDay = windowOf(time)?.lastDay;
  return lastDay === undefined ? [] : [lastDay];
}

function isWaiting(kind: TimeKind): kind is WaitingKind {
  return kind === 'asPlanned' || kind === 'onEvent' || kind === 'onRequest';
}

function boundsIn(times: readonly Time[], context: DueContext): DueContext {
  const years = times.flatMap((time) => (time.kind === 'year' ? time.year : []));
  const startDay = times
    .flatMap((time) => (time.kind === 'from' ? period(time.month).firstDay : []))
    .toSorted()
    .at(-1);
  return {
    ...context,
    years: years.length === 0 ? context.years : years,
    ...(startDay === undefined ? {} : { startDay }),
  };
}

function yearsMeant(time: Time, { years, chosen = [], throughYear }: DueContext): readonly number[] {
  const [onlyYear, ...others] = new Set(years);
  if (onlyYear === undefined || others.length > 0 || throughYear === undefined) return years;
  if (chosenMeaning(time, chosen) !== 'everyYearUntilReplaced') return years;
  return Array.from({ length: Math.max(1, throughYear - onlyYear + 1) }, (_, later) => onlyYear + later);
}

function inOrder(days: readonly CalendarDay[]): readonly CalendarDay[] {
  return [...new Set(days)].toSorted();
}
