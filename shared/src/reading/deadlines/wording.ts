import type { Time } from '../../times/index.ts';
import type { CalendarDay } from '../../values/index.ts';
import type { Span } from '../source/source-text.ts';
import type { Folded } from '../wording/folded.ts';

/** What helps to read a time: the year that the document is for, and the day on which it was signed. */
export interface TimeContext {
  readonly year?: number;
  readonly issuedOn?: CalendarDay;
}

/** The words of a deadline, folded, with what helps to read them. */
export interface Wording extends TimeContext {
  readonly folds: Folded;
}

/** A meaning with the stretch of the folded words that say it. */
export interface Meant extends Span {
  readonly time: Time;
}

/**
 * Words that speak of a time, as a stretch of the folded text. Words that the form of a time cannot hold («hàng
 * tuần») have no meaning, and are found all the same, so that no part of them is taken for something else.
 */
export interface Found extends Span {
  readonly meant: readonly Meant[];
  /** They speak of a time only where a part of the sentence begins, or right after another time. */
  readonly opensPart?: boolean;
}

/** Finds one kind of wording. */
export type TimeReader = (wording: Wording) => readonly Found[];

/** The stretch that a pattern found. */
export const stretch = (found: RegExpExecArray): Span => ({ from: found.index, to: found.index + found[0].length });

/** A finding of one meaning, said by the whole stretch. */
export function finding(span: Span, ...times: readonly Time[]): Found {
  return { from: span.from, to: span.to, meant: times.map((time) => ({ from: span.from, to: span.to, time })) };
}

/** Two digits, as months and days are written. */
export const twoDigits = (number: number): string => String(number).padStart(2, '0');
