import { dayAt } from '@camket/shared/values';
import { randomUUID } from 'node:crypto';
import { createLocalReq, type Payload } from 'payload';
import { inTransaction } from '../../database/in-transaction.ts';
import type { Round as RoundRow } from '../../payload-types.ts';
import { openMissedToday } from '../actions/open-missed.ts';
import { calendarsFor } from '../calendars/calendars-for.ts';
import { publishClosedAutomatic } from '../ingest/publish-closed-automatic.ts';
import { settingsOf } from '../settings.ts';
import { besideFaults, faultIn, type Faults } from './beside-faults.ts';
import { deliverMails, takeBackMails } from './deliver-mails.ts';
import { knownDues } from './known-dues.ts';
import { planDigests, weekOwed } from './plan-digests.ts';
import { communesToRemind, type Planning, planReminders } from './plan-reminders.ts';
import { holdRounds, leaveRounds, RoundsLost, takeRounds, whileHolding } from './round-lease.ts';

/** What a round is asked for. */
export interface RoundAsked {
  /** Whether dues are looked at even where that was done within the hour. */
  readonly isThorough: boolean;
  /** Whether it is the first of this process. */
  readonly isFirst: boolean;
  readonly isStopping: () => boolean;
}

/** What a round came to: so many reminders and weekly letters written, so many mails delivered or dropped. */
export interface RoundDone {
  readonly reminders: number;
  readonly digests: number;
  readonly mails: number;
}

const anHour = 3_600_000;

/** One round: what the calendar has closed, who is to be reminded, what waits to be sent. Nothing where another node is at it. */
export async function runRound(payload: Payload, asked: RoundAsked): Promise<RoundDone | undefined> {
  const run = randomUUID();
  const found = await takeRounds(payload, { run, isFirst: asked.isFirst });
  if (found === undefined) return undefined;
  try {
    const faults: Faults = [];
    const done = await whileHolding(payload, run, () => work(payload, { ...asked, run, found, faults }));
    await leaveRounds(payload, run, faults[0] ?? null);
    if (faults.length > 0) payload.logger.error({ faults, msg: 'Lượt nhắc việc có chỗ chưa xong, sẽ làm lại.' });
    return done;
  } catch (error) {
    if (error instanceof RoundsLost) return undefined;
    await leaveRounds(payload, run, faultIn(error));
    throw error;
  }
}

interface Working extends RoundAsked {
  readonly run: string;
  /** The row as it stood before this round. */
  readonly found: RoundRow;
  readonly faults: Faults;
}

async function work(payload: Payload, working: Working): Promise<RoundDone> {
  const { run, found, isThorough, isFirst, isStopping, faults } = working;
  const dues = knownDues(() => Date.now());
  await takeBackMails(payload, { isFirst });
  const isPlanned = !isThorough && wasJustPlanned(payload, found);
  const planned = isPlanned
    ? { reminders: 0, digests: 0 }
    : await plan(payload, { run, dues, found, isStopping, faults });
  const mails = await deliverMails(payload, { run, dues, isStopping, faults });
  return { ...planned, mails };
}

function wasJustPlanned(payload: Payload, { plannedDay, plannedAt }: RoundRow): boolean {
  const { now, today } = settingsOf(payload);
  if (plannedDay !== today()) return false;
  return Date.parse(now()) - Date.parse(plannedAt ?? '') < anHour;
}

interface PlanningRound extends Planning {
  readonly found: RoundRow;
  readonly isStopping: () => boolean;
}

async function plan(payload: Payload, round: PlanningRound): Promise<Pick<RoundDone, 'digests' | 'reminders'>> {
  const outer = await createLocalReq({}, payload);
  const { now, today } = settingsOf(payload);
  const [plannedAt, plannedDay] = [now(), today()];
  await besideFaults(round.faults, 0, () => publishClosedAutomatic(payload));
  await besideFaults(round.faults, undefined, () => openMissedToday(payload));
  let reminders = 0;
  for (const place of await communesToRemind(outer)) {
    if (round.isStopping()) return { reminders, digests: 0 };
    reminders += await besideFaults(round.faults, 0, () => planReminders(payload, place, round));
  }
  const monday = weekOwed(plannedDay, await calendarsFor(outer));
  const isOwed = monday !== undefined && round.found.digestWeek !== monday;
  const digests = isOwed ? await planDigests(payload, monday, round) : 0;
  if (round.faults.length > 0) return { reminders, digests }; // to be looked at again in the next round
  const done = { plannedAt, plannedDay, ...(isOwed && { digestWeek: monday }) };
  await inTransaction(outer, (req) => holdRounds(req, round.run, done));
  return { reminders, digests };
}

/** How long until the next day begins in Viet Nam, in milliseconds. */
export function untilMidnight(now: string): number {
  const end = Date.parse(`${dayAt(now)}T17:00:00.000Z`); // midnight in Viet Nam
  const day = 24 * anHour;
  return (((end - Date.parse(now)) % day) + day) % day;
}
