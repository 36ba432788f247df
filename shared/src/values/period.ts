import {
  addDays,
  type CalendarDay,
  daysBetween,
  firstDayOfMonth,
  isCalendarDay,
  lastDayOfMonth,
  monthOf,
  yearOf,
} from './calendar-day.ts';

/** A kind of period that the calendar itself gives. */
export type CalendarPeriodKind = 'month' | 'quarter' | 'half' | 'year';

/** A stretch of days that figures are counted for; both its first and its last day belong to it. */
export interface Period {
  readonly kind: CalendarPeriodKind | 'span';
  /** `2026-03`, `2026-Q1`, `2026-H1`, `2026`, or `2026-01-01/2026-06-30`. */
  readonly text: string;
  readonly firstDay: CalendarDay;
  readonly lastDay: CalendarDay;
}

const monthsIn = { month: 1, quarter: 3, half: 6, year: 12 } as const satisfies Record<CalendarPeriodKind, number>;

const patterns = [
  ['month', /^(\d{4})-(0[1-9]|1[0-2])$/],
  ['quarter', /^(\d{4})-Q([1-4])$/],
  ['half', /^(\d{4})-H([12])$/],
  ['year', /^(\d{4})$/],
] as const satisfies readonly (readonly [CalendarPeriodKind, RegExp])[];

/** Tells whether a text names a period. */
export function isPeriodText(text: string): boolean {
  return readPeriod(text) !== undefined;
}

/** Reads a period. Throws a `RangeError` when the text names none. */
export function period(text: string): Period {
  const found = readPeriod(text);
  if (found !== undefined) return found;
  throw new RangeError(
    `Cannot read "${text}" as a period: expected a form such as "2026-03", "2026-Q1", "2026-H1", "2026" or "2026-01-01/2026-06-30"`,
  );
}

/** The month, quarter, half or year that a day lies in. */
export function periodAt(day: CalendarDay, kind: CalendarPeriodKind): Period {
  return calendarPeriod(kind, yearOf(day), Math.ceil(monthOf(day) / monthsIn[kind]));
}

/** The quarter that a day lies in. */
export function quarterOf(day: CalendarDay): Period {
  return periodAt(day, 'quarter');
}

/** The period from one day to another, both included. Throws a `RangeError` when it would end before it begins. */
export function span(firstDay: CalendarDay, lastDay: CalendarDay): Period {
  return period(`${firstDay}/${lastDay}`);
}

/** The calendar periods of a kind that lie wholly inside another period, the earliest first. */
export function periodsIn(outer: Period, kind: CalendarPeriodKind): readonly Period[] {
  const touched = [periodAt(outer.firstDay, kind)];
  for (let last = touched.at(-1); last !== undefined && last.lastDay < outer.lastDay; last = touched.at(-1)) {
    touched.push(nextPeriod(last));
  }
  return touched.filter((inner) => periodCovers(outer, inner));
}

/** Tells whether every day of the second period also belongs to the first. */
export function periodCovers(outer: Period, inner: Period): boolean {
  return outer.firstDay <= inner.firstDay && inner.lastDay <= outer.lastDay;
}

/** Orders periods by their first day, then by their last, then by their text; for `sort`. */
export function comparePeriods(one: Period, other: Period): -1 | 0 | 1 {
  const [key, otherKey] = [orderOf(one), orderOf(other)];
  if (key === otherKey) return 0;
  return key < otherKey ? -1 : 1;
}

/** The period of the same kind that ends the day before this one; for a span, one with as many days. */
export function previousPeriod({ kind, firstDay, lastDay }: Period): Period {
  const end = addDays(firstDay, -1);
  return kind === 'span' ? span(addDays(end, -daysBetween(firstDay, lastDay)), end) : periodAt(end, kind);
}

/** The period of the same kind that begins the day after this one; for a span, one with as many days. */
export function nextPeriod({ kind, firstDay, lastDay }: Period): Period {
  const start = addDays(lastDay, 1);
  return kind === 'span' ? span(start, addDays(start, daysBetween(firstDay, lastDay))) : periodAt(start, kind);
}

function orderOf({ firstDay, lastDay, text }: Period): string {
  return [firstDay, lastDay, text].join(' ');
}

/** Periods read before: a text always names the same one, and sums read the same few texts again and again. */
const known = new Map<string, Period>();
const mostKnown = 5_000;

function readPeriod(text: string): Period | undefined {
  const before = known.get(text);
  if (before !== undefined) return before;
  const found = parsePeriod(text);
  if (found === undefined) return undefined;
  if (known.size >= mostKnown) known.clear();
  known.set(text, found);
  return found;
}

function parsePeriod(text: string): Period | undefined {
  for (const [kind, pattern] of patterns) {
    const [, year, place] = pattern.exec(text) ?? [];
    if (year !== undefined) return calendarPeriod(kind, Number(year), Number(place ?? 1));
  }
  return readSpan(text);
}

function readSpan(text: string): Period | undefined {
  const [firstDay = '', lastDay = '', ...rest] = text.split('/');
  if (rest.length > 0 || !isCalendarDay(firstDay) || !isCalendarDay(lastDay)) return undefined;
  return firstDay <= lastDay ? { kind: 'span', text, firstDay, lastDay } : undefined;
}

function calendarPeriod(kind: CalendarPeriodKind, year: number, place: number): Period {
  const firstMonth = (place - 1) * monthsIn[kind] + 1;
  return {
    kind,
    text: calendarText(kind, String(year).padStart(4, '0'), place),
    firstDay: firstDayOfMonth(year, firstMonth),
    lastDay: lastDayOfMonth(year, firstMonth + monthsIn[kind] - 1),
  };
}

function calendarText(kind: CalendarPeriodKind, year: string, place: number): string {
  switch (kind) {
    case 'month':
      return `${year}-${String(place).padStart(2, '0')}`;
    case 'quarter':
      return `${year}-Q${String(place)}`;
    case 'half':
      return `${year}-H${String(place)}`;
    case 'year':
      return year;
  }
}
