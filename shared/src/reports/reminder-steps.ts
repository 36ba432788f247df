import { addWorkingDays, isWorkingDay, rollForward, type WorkingCalendar } from '../times/index.ts';
import { addDays, type CalendarDay } from '../values/index.ts';

/** When a commune has people reminded of what is due, in working days. 0 stands for no reminder. */
export interface ReminderDays {
  /** So many working days before the due day. */
  readonly before: readonly number[];
  /** On the due day itself. */
  readonly onDay: boolean;
  /** On the first, second, … working day on which it is overdue. */
  readonly overdue: readonly number[];
  /** On the so-maniest working day on which it is overdue, to the leader. */
  readonly escalated: number;
}

/** What holds where a commune has set nothing else. */
export const usualReminderDays: ReminderDays = { before: [7, 1], onDay: true, overdue: [1, 5], escalated: 10 };

/** Which reminder it is: `before7`, `onDay`, `overdue1`, `escalated`. */
export type ReminderKind = `before${number}` | 'onDay' | `overdue${number}` | 'escalated';

/** A reminder and the day from which it is owed. */
export interface ReminderStep {
  readonly kind: ReminderKind;
  readonly day: CalendarDay;
}

/** What is due, as far as reminders are concerned. */
export interface Reminded {
  readonly dueDay?: CalendarDay;
  /** Absent: never overdue. */
  readonly overdueFrom?: CalendarDay;
}

/** What the steps are counted with. */
export interface StepCount {
  readonly days: ReminderDays;
  readonly calendars: readonly WorkingCalendar[];
}

/**
 * The reminders owed for something due, the earliest first; none where it has no due day. Days are working days, as in
 * the other terms of an office: one working day before a Monday is the Friday before, and a due day that is a day off is
 * spoken of as today on the next working day.
 */
export function reminderSteps(due: Reminded, { days, calendars }: StepCount): readonly ReminderStep[] {
  const { dueDay, overdueFrom } = due;
  if (dueDay === undefined) return [];
  const counted = (wanted: readonly number[]): readonly number[] => [...new Set(wanted)].filter((count) => count > 0);
  const steps: ReminderStep[] = counted(days.before).map((count) => ({
    kind: `before${count}`,
    day: workingDaysBefore(dueDay, count, calendars),
  }));
  if (days.onDay) steps.push({ kind: 'onDay', day: rollForward(dueDay, calendars) });
  if (overdueFrom !== undefined) {
    const first = rollForward(overdueFrom, calendars);
    const onWorkingDay = (count: number): CalendarDay => addWorkingDays(first, count - 1, calendars);
    for (const count of counted(days.overdue)) steps.push({ kind: `overdue${count}`, day: onWorkingDay(count) });
    for (const count of counted([days.escalated])) steps.push({ kind: 'escalated', day: onWorkingDay(count) });
  }
  return steps.toSorted((one, other) => (one.day < other.day ? -1 : Number(one.day > other.day)));
}

/** The newest step that is owed on a day; nothing before the first. Older ones that were missed are not made up for. */
export function newestStep(steps: readonly ReminderStep[], today: CalendarDay): ReminderStep | undefined {
  return steps.findLast(({ day }) => day <= today);
}

/** The day after which so many working days are left up to a day, itself included. */
function workingDaysBefore(last: CalendarDay, count: number, calendars: readonly WorkingCalendar[]): CalendarDay {
  let day = rollForward(last, calendars);
  for (let counted = 0; counted < count; counted += 1) day = previousWorkingDay(day, calendars);
  return day;
}

function previousWorkingDay(day: CalendarDay, calendars: readonly WorkingCalendar[]): CalendarDay {
  let before = addDays(day, -1);
  while (!isWorkingDay(before, calendars)) before = addDays(before, -1);
  return before;
}
