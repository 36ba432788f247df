import { isLate, markedOverdueFrom, type WorkingCalendar } from '../times/index.ts';
import type { CalendarDay } from '../values/index.ts';
import type { Occurrence } from './occurrences.ts';

/** What a unit has reported of a task: the part of a report that its state rests on. */
export interface TaskDeed {
  /** Key of the task. */
  readonly task: string;
  /** The occurrence of a recurring task, as a period. */
  readonly slot?: string;
  readonly status: 'done' | 'inProgress' | 'notStarted' | 'cancelled';
  readonly doneOn?: CalendarDay;
  readonly cutOff: CalendarDay;
}

/** How a task stands at one of the times at which it is due. */
export interface SlotState {
  /** The period that it is for; absent for a task that is due once. */
  readonly slot?: string;
  readonly dueDay: CalendarDay;
  /** The day from which it is overdue if it is not done, and late if it is done then. */
  readonly overdueFrom: CalendarDay;
  readonly kind: 'overdue' | 'inProgress' | 'notDue' | 'doneLate' | 'doneInTime' | 'cancelled' | 'noDueDay';
  readonly doneOn?: CalendarDay;
}

/** The days and calendars that a slot is judged by. */
export interface SlotContext {
  readonly today: CalendarDay;
  readonly calendars: readonly WorkingCalendar[];
  readonly signedOn?: CalendarDay | undefined;
}

/** How a task stands at each time at which it is due, by what has been reported of it. */
export function slotStates(
  occurrences: readonly Occurrence[],
  deeds: readonly TaskDeed[],
  context: SlotContext,
): readonly SlotState[] {
  const isOnce = occurrences.length === 1;
  return occurrences.map((occurrence) => {
    const own = deeds.filter((deed) => isOnce || concerns(deed, occurrence));
    return stateOfSlot(occurrence, own.toSorted(byCutOff).at(-1), context);
  });
}

function stateOfSlot(occurrence: Occurrence, deed: TaskDeed | undefined, context: SlotContext): SlotState {
  const { dueDay, period } = occurrence;
  const overdueFrom = markedOverdueFrom(dueDay, context.calendars);
  const head = { ...(period === undefined ? {} : { slot: period.text }), dueDay, overdueFrom };
  if (deed?.status === 'cancelled') return { ...head, kind: 'cancelled' };
  if (deed?.status !== 'done') return { ...head, kind: undoneKind(head, deed, context) };
  const doneOn = deed.doneOn ?? deed.cutOff;
  return { ...head, kind: isLate(doneOn, overdueFrom) ? 'doneLate' : 'doneInTime', doneOn };
}

function undoneKind(
  { dueDay, overdueFrom }: Pick<SlotState, 'dueDay' | 'overdueFrom'>,
  deed: TaskDeed | undefined,
  { today, signedOn }: SlotContext,
): SlotState['kind'] {
  if (signedOn !== undefined && dueDay < signedOn) return 'noDueDay';
  if (isLate(today, overdueFrom)) return 'overdue';
  return deed?.status === 'inProgress' ? 'inProgress' : 'notDue';
}

/** A report names its slot; one that does not belongs to the slot that its day lies in. */
function concerns({ slot, doneOn, cutOff }: TaskDeed, { period }: Occurrence): boolean {
  if (period === undefined) return slot === undefined;
  if (slot !== undefined) return slot === period.text;
  const day = doneOn ?? cutOff;
  return period.firstDay <= day && day <= period.lastDay;
}

function byCutOff(one: TaskDeed, other: TaskDeed): number {
  if (one.cutOff === other.cutOff) return 0;
  return one.cutOff < other.cutOff ? -1 : 1;
}
