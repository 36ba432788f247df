import type { DecisionReference } from '../results/index.ts';
import { type CalendarDay, daysBetween, vietnameseDay } from '../values/index.ts';
import type { ActionObstacle } from './steps.ts';

/**
 * A deviation from a promise that the commune accepts for a while (sai lệch được chấp nhận): why, until when, and by
 * which document. It never changes a state; it stands beside it, and lapses by itself.
 */
export interface Deviation {
  readonly decision: DecisionReference;
  readonly indicator: string;
  readonly from: CalendarDay;
  /** The last day on which it still holds, included. */
  readonly to: CalendarDay;
  readonly reason: string;
  /** The document that decides it, as cited: "Thông báo số 12/TB-UBND ngày 05/5/2026". */
  readonly document: string;
}

/** How a deviation stands on a day. */
export type DeviationStanding = 'toCome' | 'holds' | 'lapsed';

type Days = Pick<Deviation, 'from' | 'to'>;

/** The longest that a deviation may be accepted for: a promise of a year is not put off for longer. */
const longest = 366;

/** How a deviation stands on a day; its last day belongs to it. */
export function standingOfDeviation({ from, to }: Days, today: CalendarDay): DeviationStanding {
  if (today < from) return 'toCome';
  return today <= to ? 'holds' : 'lapsed';
}

/** How long it holds, in words that include the last day: "chấp nhận sai lệch từ ngày 01/04/2026 đến hết ngày 30/06/2026". */
export function sayDeviation(deviation: Days, today: CalendarDay): string {
  const days = `từ ngày ${vietnameseDay(deviation.from)} đến hết ngày ${vietnameseDay(deviation.to)}`;
  switch (standingOfDeviation(deviation, today)) {
    case 'toCome':
      return `sẽ chấp nhận sai lệch ${days}`;
    case 'holds':
      return `đang chấp nhận sai lệch ${days}`;
    case 'lapsed':
      return `đã hết thời gian chấp nhận sai lệch (${days})`;
  }
}

/** What is wrong with the days of a deviation. */
export function deviationFaults({ from, to }: Days): readonly ActionObstacle[] {
  if (to < from) {
    const sentence = `Ngày cuối ${vietnameseDay(to)} đứng trước ngày đầu ${vietnameseDay(from)}: hãy xem lại.`;
    return [{ field: 'to', sentence }];
  }
  if (daysBetween(from, to) < longest) return [];
  return [{ field: 'to', sentence: 'Chỉ chấp nhận sai lệch nhiều nhất một năm: hãy chọn ngày cuối gần hơn.' }];
}
