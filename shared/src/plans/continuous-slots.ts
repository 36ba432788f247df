import { type CalendarDay, isPeriodText, period } from '../values/index.ts';
import type { TaskDeed } from './slot-state.ts';

/** How a task that goes on all the time stands in one period of reporting. It has no due day and is never overdue. */
export interface ContinuousSlot {
  readonly slot: string;
  readonly kind: 'kept' | 'inProgress' | 'notKept' | 'cancelled' | 'notReported' | 'notBegun';
}

/** The Vietnamese words of each kind. */
export const continuousSlotWords = {
  kept: 'đã thực hiện trong kỳ',
  inProgress: 'đang thực hiện',
  notKept: 'chưa thực hiện',
  cancelled: 'không thực hiện',
  notReported: 'chưa có báo cáo',
  notBegun: 'chưa đến kỳ',
} as const satisfies Record<ContinuousSlot['kind'], string>;

const kinds = {
  done: 'kept',
  inProgress: 'inProgress',
  notStarted: 'notKept',
  cancelled: 'cancelled',
} as const satisfies Record<TaskDeed['status'], ContinuousSlot['kind']>;

/**
 * How a continuous task stands in each of the periods that its document wants reports for, by the newest report that
 * names the period, or, of those that name none, lies in it.
 */
export function continuousSlots(
  deeds: readonly TaskDeed[],
  periods: readonly string[],
  today: CalendarDay,
): readonly ContinuousSlot[] {
  return periods.filter(isPeriodText).map((slot) => {
    const { firstDay, lastDay } = period(slot);
    const own = deeds.filter((deed) =>
      deed.slot === undefined ? firstDay <= deed.cutOff && deed.cutOff <= lastDay : deed.slot === slot,
    );
    const newest = own.toSorted((one, other) => (one.cutOff < other.cutOff ? -1 : 1)).at(-1);
    if (newest !== undefined) return { slot, kind: kinds[newest.status] };
    return { slot, kind: today < firstDay ? 'notBegun' : 'notReported' };
  });
}
