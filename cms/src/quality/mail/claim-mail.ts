import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { inTransaction } from '../../database/in-transaction.ts';
import type { Mail as MailRow } from '../../payload-types.ts';
import { calendarsFor } from '../calendars/calendars-for.ts';
import { idIn } from '../references.ts';
import { settingsOf } from '../settings.ts';
import type { KnownDues } from './known-dues.ts';
import { type Letter, letterForm } from './letter.ts';
import { isStillOwed } from './owed-reminders.ts';
import { reminderLetter, type Said } from './reminder-letter.ts';
import { heldUntil } from './round-lease.ts';

/** A mail that this run has in hand: nobody else sends it until the hold runs out. */
export interface Claimed {
  readonly id: string;
  readonly run: string;
  readonly attempt: number;
  readonly to: string;
  readonly letter: Letter;
  readonly queuedAt: string;
}

/** What became of a mail that was to be taken: in hand, done with, or not to be had. */
export type Claim =
  | { readonly kind: 'inHand'; readonly claimed: Claimed }
  | { readonly kind: 'done' }
  | { readonly kind: 'notMine' };

type Change = Partial<Omit<MailRow, 'id' | 'createdAt' | 'updatedAt'>>;

/** A mail by its id, where it is there. */
export async function mailRow(req: PayloadRequest, id: string): Promise<MailRow | undefined> {
  const { docs } = await req.payload.find({
    collection: 'mails',
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true, // the caller is the server, or has asked whose it is
    req,
  });
  return docs[0];
}

/** Writes on a mail. */
export async function changeMail(req: PayloadRequest, id: string, data: Change): Promise<void> {
  await req.payload.update({ collection: 'mails', id, data, depth: 0, overrideAccess: true, req }); // only the server writes mails
}

/**
 * Takes a waiting mail in hand. What it speaks of is looked at once more: what has been done meanwhile is left out, and a
 * mail of which nothing is left is dropped. Without a post the mail is put into the mailbox in the same breath.
 */
export async function claimMail(payload: Payload, id: string, by: { run: string; dues: KnownDues }): Promise<Claim> {
  const outer = await createLocalReq({}, payload);
  const before = await mailRow(outer, id);
  if (before === undefined) return { kind: 'notMine' };
  const letter = await letterNow(outer, before, by.dues);
  return inTransaction(outer, async (req) => {
    const { now, postMail } = settingsOf(payload);
    const row = await mailRow(req, id);
    if (row?.state !== 'waiting' || row.nextAt > now()) return { kind: 'notMine' };
    if (letter === undefined) {
      await changeMail(req, id, { state: 'dropped' });
      return { kind: 'done' };
    }
    const written = { letter, subject: letter.subject };
    if (postMail === undefined) {
      await changeMail(req, id, { ...written, state: 'kept', sentAt: now(), fault: null });
      return { kind: 'done' };
    }
    const attempt = (row.attempts ?? 0) + 1;
    const held = { claimedBy: by.run, claimUntil: heldUntil(payload), attempts: attempt };
    await changeMail(req, id, { ...written, ...held, state: 'sending' });
    return { kind: 'inHand', claimed: { id, run: by.run, attempt, to: row.to, letter, queuedAt: row.queuedAt } };
  });
}

/** The letter as it has to be today; nothing where all that it speaks of is done. */
async function letterNow(req: PayloadRequest, row: MailRow, dues: KnownDues): Promise<Letter | undefined> {
  const commune = idIn(row.commune);
  if (row.kind === 'digest' || commune === undefined) return letterForm.parse(row.letter);
  const { docs } = await req.payload.find({
    collection: 'reminders',
    where: { mail: { equals: row.id } },
    limit: 0,
    pagination: false,
    depth: 0,
    overrideAccess: true, // the server's own book
    req,
  });
  const known = new Map((await dues(req, commune)).map((due) => [due.id, due]));
  const left = docs.flatMap(({ due: id, kind }): readonly Said[] => {
    const due = known.get(id);
    return due !== undefined && isStillOwed(due, kind) ? [{ due, kind }] : [];
  });
  const [first] = left;
  if (first === undefined) return undefined;
  const today = settingsOf(req.payload).today();
  const calendars = await calendarsFor(req);
  const adminPath = req.payload.config.routes.admin;
  return reminderLetter(left, {
    name: row.recipientName,
    commune: first.due.commune.name,
    today,
    calendars,
    adminPath,
  });
}

/** Changes a mail that this run has in hand, in one of these states; tells whether it still had it. */
export async function changeClaimed(
  payload: Payload,
  { id, run, attempt }: Claimed,
  { from, to }: { readonly from: readonly MailRow['state'][]; readonly to: Change },
): Promise<boolean> {
  return inTransaction(await createLocalReq({}, payload), async (req) => {
    const row = await mailRow(req, id);
    if (row?.claimedBy !== run || row.attempts !== attempt || !from.includes(row.state)) return false;
    await changeMail(req, id, to);
    return true;
  });
}
