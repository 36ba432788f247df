import {
  newestStep,
  type ReminderKind,
  type ReminderStep,
  reminderSteps,
  type StepCount,
} from '@camket/shared/reports';
import type { CalendarDay } from '@camket/shared/values';
import type { Due } from '../dues/dues-of.ts';
import { doersOf, leadersOf, type Staff, verifiersOf } from './staff.ts';

/** Which reminder it is; what has been submitted is reminded of as something to be verified. */
export type OwedKind = ReminderKind | `verify-${ReminderKind}`;

/** A reminder that somebody is owed. */
export interface Owed {
  readonly due: Due;
  readonly kind: OwedKind;
  readonly day: CalendarDay;
  readonly to: Staff;
}

/** What the reminders of a commune rest on. */
export interface Owing extends StepCount {
  readonly today: CalendarDay;
  readonly staff: readonly Staff[];
}

/** The key under which a reminder is kept. A due day that is moved makes new reminders. */
export const keyOf = ({ due, kind, day, to }: Owed): string => [due.id, kind, day, to.id].join('/');

/** Whether something due still has to be done. */
const isOpen = ({ state }: Due): boolean => state === 'upcoming' || state === 'due' || state === 'overdue';

/** Whether a reminder still says something: it does not once its work is done. */
export function isStillOwed(due: Due, kind: string): boolean {
  return kind.startsWith('verify-') ? due.state === 'submitted' : isOpen(due);
}

/** Every reminder that is owed today, the newest of each due alone: to who does it, who verifies it, who leads. */
export function owedReminders(dues: readonly Due[], owing: Owing): readonly Owed[] {
  return dues.flatMap((due) => {
    if (due.state === 'submitted') return toVerifiers(due, owing);
    return isOpen(due) ? [...toDoers(due, owing), ...toLeaders(due, owing)] : [];
  });
}

function toDoers(due: Due, owing: Owing): readonly Owed[] {
  const step = newest(due, owing, ({ kind }) => kind !== 'escalated');
  return step === undefined ? [] : doersOf(due, owing.staff).map((to) => ({ due, ...step, to }));
}

function toLeaders(due: Due, owing: Owing): readonly Owed[] {
  const step = newest(due, owing, ({ kind }) => kind === 'escalated');
  return step === undefined ? [] : leadersOf(due, owing.staff).map((to) => ({ due, ...step, to }));
}

/** Only once the day has come: before, it may wait. */
function toVerifiers(due: Due, owing: Owing): readonly Owed[] {
  const step = newest(due, owing, ({ kind }) => kind === 'onDay' || kind.startsWith('overdue'));
  if (step === undefined) return [];
  return verifiersOf(due, owing.staff).map((to) => ({ due, kind: `verify-${step.kind}`, day: step.day, to }));
}

function newest(due: Due, owing: Owing, isMeant: (step: ReminderStep) => boolean): ReminderStep | undefined {
  return newestStep(reminderSteps(due, owing).filter(isMeant), owing.today);
}
