import type { DueContext, Meaning, Time, TimeKind, WorkingCalendar } from '../times/index.ts';
import { type CalendarDay, period } from '../values/index.ts';
import { occurrencesOf } from './occurrences.ts';
import { type SlotState, slotStates, type TaskDeed } from './slot-state.ts';
import type { Task } from './task.ts';

/** How a task stands, worst first; "done late" is never written as done in time. */
export const taskStates = [
  'overdue', // due, not there, and past the working day that the mark waits for
  'noDueDay', // nobody has read a due day out of its words
  'inProgress',
  'notDue',
  'waiting', // for an event, a plan or a request
  'continuous', // all the time: no due day, shown through its reports
  'doneLate',
  'doneInTime',
  'done', // done, with no due day to hold it against
  'cancelled',
] as const;

/** A kind of the list above. */
export type TaskStateKind = (typeof taskStates)[number];

/** Why a task has no due day. */
export type NoDueDay =
  | 'noTime' // the row says nothing about when
  | 'notRead' // its words have not been read into a time
  | 'ambiguous' // its words allow several meanings, and none was chosen
  | 'beforeSigning'; // its day lies before the decision was signed, which makes nothing overdue by itself

/** How a task stands on a day. */
export interface TaskState {
  readonly kind: TaskStateKind;
  /** The day that the state speaks of: the next one, or the earliest that is overdue. */
  readonly dueDay?: CalendarDay;
  /** The next due day of a task that recurs. */
  readonly nextDue?: CalendarDay;
  readonly overdueSince?: CalendarDay;
  readonly doneOn?: CalendarDay;
  /** What it waits for. */
  readonly waitingFor?: 'event' | 'plan' | 'request';
  readonly because?: NoDueDay;
  /** The meanings to choose from, where its words are ambiguous. */
  readonly meanings?: readonly Meaning[];
  /** Each time at which it is due; none where it has no due day. */
  readonly slots: readonly SlotState[];
}

/** What a task's state depends on beside the task and its reports. */
export interface TaskContext extends DueContext {
  readonly today: CalendarDay;
  readonly calendars: readonly WorkingCalendar[];
  /** The day of signing: a due day before it is never overdue by itself. */
  readonly signedOn?: CalendarDay | undefined;
}

/** How a task stands on a day, by its time as it has been read and by what has been reported. */
export function taskState(task: Task, reports: readonly TaskDeed[], context: TaskContext): TaskState {
  const deeds = reports.filter((deed) => deed.task === task.key);
  if (latest(deeds.filter(({ slot }) => slot === undefined))?.status === 'cancelled')
    return { kind: 'cancelled', slots: [] };
  const { found, undecided } = occurrencesOf(timesOf(task), context);
  const slots = slotStates(found, deeds, context);
  return slots.length > 0 ? together(slots) : withoutDueDay(task, latest(deeds), { context, undecided });
}

function together(slots: readonly SlotState[]): TaskState {
  const counted = slots.filter(({ kind }) => kind !== 'cancelled');
  const overdue = counted.find(({ kind }) => kind === 'overdue');
  const next = counted.find(({ kind }) => kind === 'notDue' || kind === 'inProgress');
  const nextDue = next === undefined ? {} : { nextDue: next.dueDay };
  if (overdue !== undefined) {
    return { kind: 'overdue', dueDay: overdue.dueDay, overdueSince: overdue.overdueFrom, ...nextDue, slots };
  }
  if (next !== undefined) return { kind: next.kind, dueDay: next.dueDay, ...nextDue, slots };
  return settled(counted, slots);
}

function settled(counted: readonly SlotState[], slots: readonly SlotState[]): TaskState {
  const late = counted.findLast(({ kind }) => kind === 'doneLate');
  const last = late ?? counted.findLast(({ kind }) => kind === 'doneInTime');
  if (last === undefined) {
    const unproven = counted.at(-1);
    if (unproven === undefined) return { kind: 'cancelled', slots };
    return { kind: 'noDueDay', because: 'beforeSigning', dueDay: unproven.dueDay, slots };
  }
  return { kind: last.kind, dueDay: last.dueDay, ...(last.doneOn === undefined ? {} : { doneOn: last.doneOn }), slots };
}

function withoutDueDay(
  task: Task,
  deed: TaskDeed | undefined,
  { context, undecided }: { readonly context: TaskContext; readonly undecided: readonly Meaning[] },
): TaskState {
  const times = timesOf(task);
  if (times.some(({ kind }) => kind === 'continuous')) return { kind: 'continuous', slots: [] };
  const reported = deed === undefined ? undefined : reportedState(deed);
  if (reported !== undefined) return reported;
  if (undecided.length > 0) return { kind: 'noDueDay', because: 'ambiguous', meanings: undecided, slots: [] };
  const opensOn = openingDay(times);
  if (opensOn !== undefined) return { kind: context.today < opensOn ? 'notDue' : 'continuous', slots: [] };
  const waitingFor = awaited(times.map(({ kind }) => kind));
  if (waitingFor !== undefined) return { kind: 'waiting', waitingFor, slots: [] };
  return { kind: 'noDueDay', because: task.time === undefined ? 'noTime' : 'notRead', slots: [] };
}

function timesOf({ time }: Task): readonly Time[] {
  return time?.times ?? [];
}

function reportedState(deed: TaskDeed): TaskState | undefined {
  if (deed.status === 'done') return { kind: 'done', doneOn: deed.doneOn ?? deed.cutOff, slots: [] };
  return deed.status === 'inProgress' ? { kind: 'inProgress', slots: [] } : undefined;
}

function openingDay(times: readonly Time[]): CalendarDay | undefined {
  return times.flatMap((one) => (one.kind === 'from' ? period(one.month).firstDay : [])).at(0);
}

function awaited(kinds: readonly TimeKind[]): TaskState['waitingFor'] {
  if (kinds.includes('asPlanned')) return 'plan';
  if (kinds.includes('onEvent') || kinds.includes('adHoc')) return 'event';
  return kinds.includes('onRequest') ? 'request' : undefined;
}

function latest(deeds: readonly TaskDeed[]): TaskDeed | undefined {
  return deeds.toSorted((one, other) => (one.cutOff < other.cutOff ? -1 : 1)).at(-1);
}
