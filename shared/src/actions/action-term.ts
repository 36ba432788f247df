import { addWorkingDays, endOfTerm, type WorkingCalendar } from '../times/index.ts';
import type { CalendarDay } from '../values/index.ts';

/**
 * Within how long after a miss was found its cause has to be stated (hạn nêu nguyên nhân). `by` says whether every day
 * counts or working days alone; `clause` quotes the decision or notice that sets it, where there is one.
 */
export interface ActionTerm {
  readonly causeWithin: number;
  readonly by: 'workingDays' | 'days';
  readonly clause?: string;
}

/** The term where neither a decision nor the commune has set one: a proposal of this product, which pages say. */
export const defaultActionTerm: ActionTerm = { causeWithin: 5, by: 'workingDays' };

/** The most days that a term may have. */
export const longestTerm = 365;

/**
 * The last day on which the cause is still stated in time. The day of the finding is not counted; a term in days whose
 * last day is a day off ends with the next working day (Bộ luật Dân sự 2015 Điều 147, 148, by analogy). Throws a
 * `RangeError` on a number of days that is not whole or lies below 0.
 */
export function causeDueDay(
  foundOn: CalendarDay,
  { causeWithin, by }: ActionTerm,
  calendars: readonly WorkingCalendar[],
): CalendarDay {
  return by === 'workingDays'
    ? addWorkingDays(foundOn, causeWithin, calendars)
    : endOfTerm(foundOn, causeWithin, calendars);
}

/** The term in words: "trong 5 ngày làm việc kể từ ngày phát hiện". */
export function sayActionTerm({ causeWithin, by }: ActionTerm): string {
  const days = by === 'workingDays' ? 'ngày làm việc' : 'ngày';
  return `trong ${String(causeWithin)} ${days} kể từ ngày phát hiện`;
}
