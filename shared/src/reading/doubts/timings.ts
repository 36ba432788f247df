import { isReadableTime } from '../../decisions/index.ts';
import { dueDaysTogether, type Time } from '../../times/index.ts';
import { type CalendarDay, isCalendarDay } from '../../values/index.ts';
import { readTimes } from '../deadlines/read-times.ts';
import { quote } from '../source/quote.ts';
import type { Span } from '../source/source-text.ts';
import { type Examined, spansAt } from './examined.ts';

/** A deadline or a reporting rule of a document, with what its words mean. */
export interface Timing {
  readonly path: string;
  /** The words of the time; of a rule the whole rule where its time is not marked. */
  readonly wording: string;
  readonly spans: readonly Span[];
  readonly times: readonly Time[];
}

/** A row of the plan with its deadline. */
export interface TimedTask extends Timing {
  readonly content: string;
}

/** All that is due in a document. */
export interface Timings {
  /** The rows of the plan that have a deadline. */
  readonly tasks: readonly TimedTask[];
  /** The rules by which results are reported. */
  readonly rules: readonly Timing[];
}

/** The deadlines and reporting rules of a document, their words read as times. */
export function timingsOf(about: Examined): Timings {
  return { tasks: timedTasks(about), rules: reportingRules(about) };
}

function timedTasks(about: Examined): readonly TimedTask[] {
  const meant = new Map<string, readonly Time[]>();
  return about.reading.tasks.flatMap(({ deadline, content }, at): readonly TimedTask[] => {
    if (deadline === null) return [];
    const path = `tasks.${String(at)}.deadline`;
    const times = meant.get(deadline) ?? timesIn(about, deadline);
    meant.set(deadline, times);
    return [{ path, wording: deadline, spans: spansAt(about, path), times, content }];
  });
}

function reportingRules(about: Examined): readonly Timing[] {
  return about.reading.reporting.map(({ text, times }, at): Timing => {
    const path = `reporting.${String(at)}.text`;
    const words = times
      .map((_, index) => spansAt(about, `reporting.${String(at)}.times.${String(index)}`))
      .filter(isAny);
    const said = words.map((spans) => quote(about.text, ...spans).text).join(' … ');
    const stated = { path, times: times.filter(isUsable) };
    return words.length === 0
      ? { ...stated, wording: text, spans: spansAt(about, path) }
      : { ...stated, wording: said, spans: words.flat() };
  });
}

const isAny = (spans: readonly Span[]): boolean => spans.length > 0;

/** Days before this one are slips of reading; counting from them could leave the calendar. */
const earliest = '1900-01-01';

const isUsable = (time: Time): boolean => isReadableTime(time) && (time.kind !== 'before' || time.date >= earliest);

/** What words mean as a time, in this document. */
export function timesIn({ reading: { document } }: Examined, words: string): readonly Time[] {
  const { year, issuedOn } = document;
  const read = readTimes(words, {
    ...(year === null ? {} : { year }),
    ...(issuedOn !== null && isCalendarDay(issuedOn) ? { issuedOn } : {}),
  });
  return read.map(({ time }) => time).filter(isUsable);
}

/** The days by which something is due, the earliest first; none for words from which a meaning must be chosen. */
export function dueDaysOf({ reading: { document } }: Examined, times: readonly Time[]): readonly CalendarDay[] {
  return dueDaysTogether(times, { years: document.year === null ? [] : [document.year] }).days;
}

const dated: readonly Time['kind'][] = ['quarters', 'months', 'before', 'year'];

/** The last day of a deadline that names days of the calendar only, none that come round and none left open. */
export function lastDatedDay(about: Examined, times: readonly Time[]): CalendarDay | undefined {
  return times.every(({ kind }) => dated.includes(kind)) ? dueDaysOf(about, times).at(-1) : undefined;
}
