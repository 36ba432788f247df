import { addDays, type CalendarDay } from '@camket/shared/values';
import { type DuesAsked, duesFor } from '../../quality/dues/dues-for.ts';
import type { Due } from '../../quality/dues/dues-of.ts';
import { type WaitingSheet, waitingSheets } from '../../quality/results/sheet/waiting-sheets.ts';
import { settingsOf } from '../../quality/settings.ts';
import type { Asker } from '../frame/screen-request.ts';
import { type WorkItem, workItems } from '../home/work-items.ts';
import { returnsOf, type Returned } from '../../quality/journal/standing-remarks.ts';

/** Dues by how pressing they are. */
export interface DueGroups {
  readonly overdue: readonly Due[];
  readonly due: readonly Due[];
  readonly upcoming: readonly Due[];
  readonly sent: readonly Due[];
}

/** All that waits for a person. */
export interface Work {
  readonly today: CalendarDay;
  readonly items: readonly WorkItem[];
  /** The sheets of units with figures that wait for the person's word. */
  readonly sheets: readonly WaitingSheet[];
  /** Who returned what, and why, by the id of the row. */
  readonly returns: ReadonlyMap<string, Returned>;
  readonly own: DueGroups;
  /** What the units owe that the person watches over. */
  readonly watched: readonly Due[];
  /** The next due day of the person's own, for the days on which nothing waits. */
  readonly next: Due | undefined;
}

const ahead = 61;

/** Gathers what waits for a person, for one unit or for all of theirs. */
export async function gatherWork(asker: Asker, asked: DuesAsked = {}): Promise<Work> {
  const { req, person } = asker;
  const today = settingsOf(req.payload).today();
  const items = await workItems(asker);
  const seen = person === undefined ? { own: [], watched: [] } : await duesFor(req, person, asked);
  const returned = items.filter(({ desk }) => desk === 'returned').map(({ id }) => id);
  return {
    today,
    items,
    sheets: person === undefined ? [] : (await waitingSheets(req, person)).filter(({ waiting }) => waiting > 0),
    returns: await returnsOf(req, returned),
    own: groupDues(seen.own, today),
    watched: seen.watched,
    next: seen.own.find(({ state, dueDay }) => dueDay !== undefined && state === 'upcoming'),
  };
}

/** Parts dues by how pressing they are; what is public, or far away, or without a day, is in no group. */
export function groupDues(dues: readonly Due[], today: CalendarDay): DueGroups {
  const soon = addDays(today, ahead);
  return {
    overdue: dues.filter(({ state }) => state === 'overdue'),
    due: dues.filter(({ state }) => state === 'due'),
    upcoming: dues.filter(({ state, dueDay }) => state === 'upcoming' && dueDay !== undefined && dueDay <= soon),
    sent: dues.filter(({ state }) => state === 'submitted'),
  };
}

/** Whether nothing at all asks for the person's hand, nor for that of a unit that the person watches over. */
export function isCalm({ items, own, watched }: Work): boolean {
  const isQuiet = own.overdue.length === 0 && own.due.length === 0;
  const isLate = watched.some(({ state }) => state === 'overdue' || state === 'due');
  return items.every(({ desk }) => desk === 'submitted') && isQuiet && !isLate;
}
