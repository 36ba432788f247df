import type { CalendarDay, Period } from '../values/index.ts';
import { chosenMeaning, type Meaning, type MeaningName, meaningsOf, needsChoice } from './meanings.ts';
import { slotsOf } from './recurring-slots.ts';
import type { Time, TimeKind } from './time.ts';
import { type Window, windowOf } from './windows.ts';

/** What must be known beside its words to say when a time is due. */
export interface DueContext {
  /** The years that the document holds. */
  readonly years: readonly number[];
  /** The meanings that the Office has chosen for ambiguous words of the document. */
  readonly chosen?: readonly MeaningName[];
  /** The last year to give days for, where the words are read as holding until the document is replaced. */
  readonly throughYear?: number;
  /** The due days of the document's own reporting clause, for words that are read as following it. */
  readonly reportingDays?: readonly CalendarDay[];
  /** The days that a record has set: a linked plan, an event with its term, a request. */
  readonly recorded?: { readonly [kind in WaitingKind]?: readonly CalendarDay[] };
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

const datedKinds: readonly TimeKind[] = ['quarters', 'months', 'before'];
const everyDay: Window = { firstDay: undefined, lastDay: undefined };

/** The days on which a time is still kept and after which it is not, the earliest first; none where it is never due. */
export function dueDays(time: Time, context: DueContext): DueDays {
  if (needsChoice(time) && chosenMeaning(time, context.chosen ?? []) === undefined) {
    return { kind: 'ambiguous', meanings: meaningsOf(time, context.years) };
  }
  return { kind: 'known', days: inOrder(daysOf(time, context, everyDay)) };
}

/**
 * The due days of the several times of one cell. A year, or a month to begin with, that stands beside other words
 * bounds them and is not due itself: «Thường xuyên, liên tục trong năm 2026» has no due day.
 */
export function dueDaysTogether(times: readonly Time[], context: DueContext): DueDaysTogether {
  const bounds = times.filter((time) => isBound(time, times));
  const within = intersection(bounds.map(windowOf));
  const found = times.filter((time) => !bounds.includes(time)).map((time) => ({ time, due: dueDays(time, context) }));
  return {
    days: inOrder(found.flatMap(({ time, due }) => (due.kind === 'known' ? daysOf(time, context, within) : []))),
    undecided: found.flatMap(({ time, due }) => (due.kind === 'ambiguous' ? [{ time, meanings: due.meanings }] : [])),
  };
}

function daysOf(time: Time, context: DueContext, within: Window): readonly CalendarDay[] {
  if (time.kind === 'asPlanned' || time.kind === 'onEvent' || time.kind === 'onRequest') {
    return context.recorded?.[time.kind] ?? [];
  }
  const chosen = context.chosen ?? [];
  if (chosenMeaning(time, chosen) === 'asReportingClause') return context.reportingDays ?? [];
  const slots = slotsOf(time, yearsMeant(time, context), chosen).filter(({ period }) => touches(period, within));
  const lastDay = windowOf(time)?.lastDay;
  return lastDay === undefined ? slots.map(({ dueDay }) => dueDay) : [lastDay];
}

function yearsMeant(time: Time, { years, chosen = [], throughYear }: DueContext): readonly number[] {
  const [onlyYear, ...others] = new Set(years);
  if (onlyYear === undefined || others.length > 0 || throughYear === undefined) return years;
  if (chosenMeaning(time, chosen) !== 'everyYearUntilReplaced') return years;
  return Array.from({ length: Math.max(1, throughYear - onlyYear + 1) }, (_, later) => onlyYear + later);
}

function isBound(time: Time, times: readonly Time[]): boolean {
  if (time.kind === 'from') return true;
  return time.kind === 'year' && times.some(({ kind }) => kind !== 'year' && !datedKinds.includes(kind));
}

function intersection(windows: readonly (Window | undefined)[]): Window {
  const firstDays = windows.flatMap((window) => window?.firstDay ?? []).toSorted();
  const lastDays = windows.flatMap((window) => window?.lastDay ?? []).toSorted();
  return { firstDay: firstDays.at(-1), lastDay: lastDays[0] };
}

function touches(period: Period, { firstDay, lastDay }: Window): boolean {
  return (
    (firstDay === undefined || period.lastDay >= firstDay) && (lastDay === undefined || period.firstDay <= lastDay)
  );
}

function inOrder(days: readonly CalendarDay[]): readonly CalendarDay[] {
  return [...new Set(days)].toSorted();
}
