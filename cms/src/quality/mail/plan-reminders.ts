import { randomUUID } from 'node:crypto';
import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { inTransaction } from '../../database/in-transaction.ts';
import type { Commune as CommuneRow } from '../../payload-types.ts';
import { calendarsFor } from '../calendars/calendars-for.ts';
import { settingsOf } from '../settings.ts';
import type { Faults } from './beside-faults.ts';
import type { KnownDues } from './known-dues.ts';
import { keyOf, type Owed, owedReminders } from './owed-reminders.ts';
import { reminderDaysOf } from './reminder-days.ts';
import { reminderLetter, type Writing } from './reminder-letter.ts';
import { holdRounds } from './round-lease.ts';
import { staffOf } from './staff.ts';

/** What planning goes by: the run that holds the rounds, and what is due. */
export interface Planning {
  readonly run: string;
  readonly dues: KnownDues;
  readonly faults: Faults;
}

type Place = Pick<CommuneRow, 'id' | 'slug' | 'title' | 'closed' | 'reminders'>;

/** The communes that are there, with their days of reminding. */
export async function communesToRemind(req: PayloadRequest): Promise<readonly Place[]> {
  const today = settingsOf(req.payload).today();
  const { docs } = await req.payload.find({
    collection: 'communes',
    sort: 'slug',
    limit: 0,
    pagination: false,
    depth: 0,
    select: { slug: true, title: true, closed: true, reminders: true },
    overrideAccess: true, // the post looks after every commune
    req,
  });
  return docs.filter(({ closed }) => (closed?.from ?? '') === '' || (closed?.from ?? '') > today);
}

/**
 * Writes what people of a commune are to be reminded of and were not: all of one person goes into one mail. Done whole or
 * not at all, and only while the rounds are held, so that two nodes never write the same.
 */
export async function planReminders(
  payload: Payload,
  place: Place,
  { run, dues }: Omit<Planning, 'faults'>,
): Promise<number> {
  const outer = await createLocalReq({}, payload);
  const today = settingsOf(payload).today();
  const calendars = await calendarsFor(outer);
  const owing = { today, calendars, days: reminderDaysOf(place), staff: await staffOf(outer, place.id) };
  const owed = owedReminders(await dues(outer, place.id), owing);
  if (owed.length === 0) return 0;
  return inTransaction(outer, async (req) => {
    await holdRounds(req, run);
    const fresh = await notYetReminded(req, owed);
    const adminPath = payload.config.routes.admin;
    const writing = { commune: place.title ?? place.slug, today, calendars, adminPath };
    for (const ofOne of Map.groupBy(fresh, ({ to }) => to.id).values()) await writeMail(req, ofOne, writing);
    return fresh.length;
  });
}

/** Those that no reminder of the same or a later day stands for already. */
async function notYetReminded(req: PayloadRequest, owed: readonly Owed[]): Promise<readonly Owed[]> {
  const { docs } = await req.payload.find({
    collection: 'reminders',
    where: { due: { in: [...new Set(owed.map(({ due }) => due.id))] } },
    limit: 0,
    pagination: false,
    depth: 0,
    select: { due: true, kind: true, recipient: true, day: true },
    overrideAccess: true, // the server's own book
    req,
  });
  const newest = new Map<string, string>();
  for (const { due, kind, recipient, day } of docs) {
    const name = [due, recipient, partOf(kind)].join(' ');
    if ((newest.get(name) ?? '') < day) newest.set(name, day);
  }
  return owed.filter(({ due, kind, day, to }) => (newest.get([due.id, to.id, partOf(kind)].join(' ')) ?? '') < day);
}

/** In which part somebody is reminded: who does it, who verifies it or who leads; some people have several. */
function partOf(kind: string): string {
  if (kind === 'escalated') return 'leader';
  return kind.startsWith('verify-') ? 'verifier' : 'doer';
}

async function writeMail(req: PayloadRequest, owed: readonly Owed[], writing: Omit<Writing, 'name'>): Promise<void> {
  const [first] = owed;
  if (first === undefined) return;
  const { to, due } = first;
  const letter = reminderLetter(owed, { ...writing, name: to.name });
  const now = settingsOf(req.payload).now();
  const mail = await req.payload.create({
    collection: 'mails',
    data: {
      key: `nhac-viec/${randomUUID()}`,
      kind: 'reminder',
      ...{ recipient: to.id, recipientName: to.name, to: to.email, commune: due.commune.id },
      ...{ subject: letter.subject, letter, state: 'waiting', queuedAt: now, nextAt: now },
    },
    depth: 0,
    overrideAccess: true, // only the server writes mails
    req,
  });
  for (const one of owed) {
    await req.payload.create({
      collection: 'reminders',
      data: { key: keyOf(one), due: one.due.id, kind: one.kind, recipient: to.id, day: one.day, mail: mail.id },
      depth: 0,
      overrideAccess: true, // the server's own book
      req,
    });
  }
}
