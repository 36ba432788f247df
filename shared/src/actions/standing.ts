import { isLate, markedOverdueFrom, type WorkingCalendar, workingDaysBetween } from '../times/index.ts';
import { type CalendarDay, dayAt, daysBetween } from '../values/index.ts';
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
  /** Working days by which its cause came after the term; 0 where it came in time, is not there, or that cannot be told. */
  readonly causeLateBy: number;
}

/** What an action is looked at with. */
interface ActionSetting {
  readonly today: CalendarDay;
  /** The day on which its newest version was published. */
  readonly lastNews: CalendarDay;
  /** The day that `causeStatedOn` gives. */
  readonly causeOn: CalendarDay | undefined;
  readonly calendars: readonly WorkingCalendar[];
}

/** A published version of an action: its moment, and what it says; nothing where it was redacted. */
export interface DatedVersion {
  readonly at: string;
  readonly action: CorrectiveAction | undefined;
}

/**
 * The day on which the public first read a cause, by all versions in their order. Nothing where none says one, and where
 * a redacted version before it may have said it already: nobody is called late for what cannot be read any more.
 */
export function causeStatedOn(versions: readonly DatedVersion[]): CalendarDay | undefined {
  const first = versions.find(({ action }) => action === undefined || action.cause !== undefined);
  return first?.action === undefined ? undefined : dayAt(first.at);
}

/** How an action stands on a day, by the working calendar. */
export function standingOfAction(action: CorrectiveAction, context: ActionSetting): ActionStanding {
  const { today, lastNews, calendars } = context;
  const none = { isOverdue: false, workingDaysOverdue: 0, causeLateBy: causeLateBy(action, context) };
  if (endedStages.includes(action.stage)) return { ...none, hasEnded: true, silentDays: 0 };
  const open = { ...none, hasEnded: false, silentDays: Math.max(0, daysBetween(lastNews, today)) };
  const awaited = awaitedOf(action, calendars);
  if (awaited === undefined) return open;
  const overdueFrom = markedOverdueFrom(awaited.dueDay, calendars);
  const isOverdue = isLate(today, overdueFrom);
  const workingDaysOverdue = isOverdue ? workingDaysBetween(awaited.dueDay, today, calendars) : 0;
  return { ...open, ...awaited, overdueFrom, isOverdue, workingDaysOverdue };
}

/** A figure that was corrected was no miss, so nothing was due. */
function causeLateBy({ stage, foundOn, term }: CorrectiveAction, { causeOn, calendars }: ActionSetting): number {
  if (causeOn === undefined || stage === 'noLongerMissed') return 0;
  const dueDay = causeDueDay(foundOn, term, calendars);
  return isLate(causeOn, markedOverdueFrom(dueDay, calendars)) ? workingDaysBetween(dueDay, causeOn, calendars) : 0;
}

function awaitedOf(
  action: CorrectiveAction,
  calendars: readonly WorkingCalendar[],
): { readonly awaits: 'cause' | 'deed'; readonly dueDay: CalendarDay } | undefined {
  if (action.stage === 'open') return { awaits: 'cause', dueDay: causeDueDay(action.foundOn, action.term, calendars) };
  if (action.stage === 'done' || action.dueDay === undefined) return undefined;
  return { awaits: 'deed', dueDay: action.dueDay };
}
