import { type CalendarDay, daysBetween, sayPeriodInside, vietnameseDay } from '@camket/shared/values';
import type { Due } from '../../quality/dues/dues-of.ts';
import type { Words } from '../../words/vi.ts';

/** What stands in the mark beside something due, and how it looks. */
export interface DueMark {
  readonly look: 'overdue' | 'near' | 'later' | 'sent';
  readonly words: string;
}

/** How many days are left; below 0 once the due day is past. */
function daysLeft({ dueDay }: Due, today: CalendarDay): number | undefined {
  return dueDay === undefined ? undefined : daysBetween(today, dueDay);
}

/** The mark of something due: how late it is, or how many days are left. */
export function markOf(due: Due, today: CalendarDay, { work }: Words): DueMark | undefined {
  const left = daysLeft(due, today);
  if (due.state === 'submitted') return { look: 'sent', words: work.pillSent };
  if (left === undefined || due.state === 'done') return undefined;
  if (due.state === 'overdue') return { look: 'overdue', words: work.pillOverdue(-left) };
  if (left < 0) return { look: 'near', words: work.pillRolled };
  return { look: due.state === 'due' ? 'near' : 'later', words: left === 0 ? work.pillToday : work.pillDue(left) };
}

/** Why something stands in the list: its day, what is missing, and by which document. */
export function reasonOf(due: Due, today: CalendarDay, { work }: Words): string {
  const { kind, period, decision, missing, all, unit, state } = due;
  const left = daysLeft(due, today);
  const slot = kind === 'task' && period !== undefined ? [work.slot(sayPeriodInside(period))] : [];
  const lacking = { report: work.missing(missing, all), task: work.noReportYet, action: work.noStepYet }[kind];
  const told = [
    ...(left === undefined ? [] : [dayWords(due, { left, work })]),
    ...slot,
    ...(state === 'submitted' ? [work.sentNote] : state === 'done' ? [] : [lacking]),
    work.by(decision.name),
    ...(unit === undefined ? [work.ofWhole] : []),
  ];
  return `${told.join('. ').replaceAll(/\. (\p{Ll})/gu, ', $1')}.`;
}

function dayWords(
  { state, dueDay }: Due,
  { left, work }: { readonly left: number; readonly work: Words['work'] },
): string {
  const day = dueDay === undefined ? '' : vietnameseDay(dueDay);
  return state === 'overdue' ? work.overdueSince(day, -left) : work.dueOn(day, left);
}
