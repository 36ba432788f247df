import { rollForward, type WorkingCalendar } from '@camket/shared/times';
import { addDays, type CalendarDay, weekdayOf } from '@camket/shared/values';
import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { inTransaction } from '../../database/in-transaction.ts';
import { calendarsFor } from '../calendars/calendars-for.ts';
import type { Due } from '../dues/dues-of.ts';
import { settingsOf } from '../settings.ts';
import { besideFaults } from './beside-faults.ts';
import { digestLetter } from './digest-letter.ts';
import type { Letter, LetterItem } from './letter.ts';
import type { Planning } from './plan-reminders.ts';
import { itemOf } from './reminder-letter.ts';
import { holdRounds } from './round-lease.ts';
import { doersOf, leadersOf, type Staff, staffOf, verifiersOf } from './staff.ts';
import { desksOf, waitingWork } from './waiting-work.ts';

/** The Monday of a week whose letters are owed on a day: from its first working day on; nothing before. */
export function weekOwed(today: CalendarDay, calendars: readonly WorkingCalendar[]): CalendarDay | undefined {
  const monday = addDays(today, 1 - weekdayOf(today));
  const first = rollForward(monday, calendars);
  return first <= today ? monday : undefined;
}

/** Writes the letters of a week, one for each person who wants it and for whom there is something to tell. */
export async function planDigests(payload: Payload, monday: CalendarDay, planning: Planning): Promise<number> {
  const outer = await createLocalReq({}, payload);
  const staff = await staffOf(outer);
  const setting: Setting = {
    monday,
    planning,
    staff,
    today: settingsOf(payload).today(),
    calendars: await calendarsFor(outer),
    waiting: await waitingWork(outer),
  };
  let written = 0;
  for (const one of staff.filter(({ memberships, wantsDigest }) => wantsDigest && memberships.length > 0)) {
    const isWritten = await besideFaults(planning.faults, false, async () => {
      const letter = await letterTo(outer, one, setting);
      return letter !== undefined && writeDigest(outer, one, { letter, monday, run: planning.run });
    });
    if (isWritten) written += 1;
  }
  return written;
}

interface Setting {
  readonly monday: CalendarDay;
  readonly planning: Planning;
  readonly staff: readonly Staff[];
  readonly today: CalendarDay;
  readonly calendars: readonly WorkingCalendar[];
  readonly waiting: Awaited<ReturnType<typeof waitingWork>>;
}

async function letterTo(req: PayloadRequest, to: Staff, setting: Setting): Promise<Letter | undefined> {
  const { monday, planning, waiting } = setting;
  const overdue: LetterItem[] = [];
  const due: LetterItem[] = [];
  for (const commune of new Set(to.memberships.map((one) => one.commune))) {
    const colleagues = setting.staff.filter(({ memberships }) => memberships.some((one) => one.commune === commune));
    for (const one of await planning.dues(req, commune)) {
      const isDoer = doersOf(one, colleagues).some(({ id }) => id === to.id);
      const item = itemOf(one, setting, isDoer ? undefined : 'escalated');
      if (one.state === 'overdue' && (isDoer || watches(one, to))) overdue.push(item);
      if (one.state === 'due' && isDoer) due.push(item);
    }
  }
  const adminPath = req.payload.config.routes.admin;
  const desks = desksOf(to, waiting, req.payload);
  return digestLetter({ name: to.name, overdue, due, ...desks, monday, adminPath });
}

/** Who verifies and who leads hear of what others let become overdue. */
const watches = (due: Due, person: Staff): boolean =>
  verifiersOf(due, [person]).length + leadersOf(due, [person]).length > 0;

interface Writing {
  readonly letter: Letter;
  readonly monday: CalendarDay;
  readonly run: string;
}

/** Writes the letter unless it was written before. */
async function writeDigest(outer: PayloadRequest, to: Staff, { letter, monday, run }: Writing): Promise<boolean> {
  const key = `tong-hop/${monday}/${to.id}`;
  return inTransaction(outer, async (req) => {
    await holdRounds(req, run);
    const { totalDocs } = await req.payload.count({
      collection: 'mails',
      where: { key: { equals: key } },
      overrideAccess: true, // only the server counts
      req,
    });
    if (totalDocs > 0) return false;
    const now = settingsOf(req.payload).now();
    await req.payload.create({
      collection: 'mails',
      data: {
        ...{ key, kind: 'digest', recipient: to.id, recipientName: to.name, to: to.email },
        ...{ subject: letter.subject, letter, state: 'waiting', queuedAt: now, nextAt: now },
      },
      depth: 0,
      overrideAccess: true, // only the server writes mails
      req,
    });
    return true;
  });
}
