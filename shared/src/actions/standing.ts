import { isLate, markedOverdueFrom, type WorkingCalendar, workingDaysBetween } from '../times/index.ts';
import { type CalendarDay, daysBetween } from '../values/index.ts';
import { causeDueDay } from './action-term.ts';
import { type CorrectiveAction, endedStages } from './corrective-action.ts';

/** How an action stands on a day; all of it is computed. */
export interface ActionStanding {
  readonly hasEnded: boolean;
  /** What is due next, and by which day: the cause, or the deed. */
  readonly awaits?: 'cause' | 'deed';
  readonly dueDay?: CalendarDay;
  /** The day from which it is shown as overdue. */
  readonly overdueFrom?: CalendarDay;
  readonly isOverdue: boolean;
  /** Working days that it has been overdue, the day in question counted; 0 where it is not. */
  readonly workingDaysOverdue: number;
  /** Days since anything was last published of it; 0 once it has ended. */
  readonly silentDays: number;
}

/** How an action stands on a day, by the working calendar. `lastNews` is the day on which its newest version was published. */
export function standingOfAction(
  action: CorrectiveAction,
  { today, lastNews, calendars }: { today: CalendarDay; lastNews: CalendarDay; calendars: readonly WorkingCalendar[] },
): ActionStanding {
  if (endedStages.includes(action.stage)) {
    return { hasEnded: true, isOverdue: false, workingDaysOverdue: 0, silentDays: 0 };
  }
  const silentDays = Math.max(0, daysBetween(lastNews, today));
  const awaited = awaitedOf(action, calendars);
  if (awaited === undefined) return { hasEnded: false, isOverdue: false, workingDaysOverdue: 0, silentDays };
  const overdueFrom = markedOverdueFrom(awaited.dueDay, calendars);
  const isOverdue = isLate(today, overdueFrom);
  return {
    hasEnded: false,
    ...awaited,
    overdueFrom,
    isOverdue,
    workingDaysOverdue: isOverdue ? workingDaysBetween(awaited.dueDay, today, calendars) : 0,
    silentDays,
  };
}

function awaitedOf(
  action: CorrectiveAction,
  calendars: readonly WorkingCalendar[],
): { readonly awaits: 'cause' | 'deed'; readonly dueDay: CalendarDay } | undefined {
  if (action.stage === 'open') return { awaits: 'cause', dueDay: causeDueDay(action.foundOn, action.term, calendars) };
  if (action.stage === 'done' || action.dueDay === undefined) return undefined;
  return { awaits: 'deed', dueDay: action.dueDay };
}
