import { createLocalReq, type Payload } from 'payload';
import { inTransaction } from '../../database/in-transaction.ts';
import { settingsOf } from '../settings.ts';
import { besideFaults, type Faults } from './beside-faults.ts';
import { changeClaimed, changeMail, claimMail, type Claimed, mailRow } from './claim-mail.ts';
import type { KnownDues } from './known-dues.ts';
import { letterHtml, letterText } from './letter.ts';
import type { Posted, PostMail } from './post-mail.ts';
import { heldUntil } from './round-lease.ts';

/** Who delivers, and when to stop. */
export interface Delivering {
  readonly run: string;
  readonly dues: KnownDues;
  readonly isStopping: () => boolean;
  readonly faults: Faults;
}

const batch = 50;
const minute = 60_000;
/** How long a mail waits after its first, second, … failed attempt, in minutes. */
const pauses = [1, 5, 15, 60, 240] as const;
const longestPause = 360;
/** For how long a mail is tried, in milliseconds. */
const givenUpAfter = 3 * 24 * 60 * minute;

/** Puts mails back in the queue whose run ended before their last byte went out; where no other node sends, all of them. */
export async function takeBackMails(payload: Payload, { isFirst }: { readonly isFirst: boolean }): Promise<void> {
  const { now, isShared } = settingsOf(payload);
  const isAlone = isFirst && !isShared;
  await inTransaction(await createLocalReq({}, payload), async (req) => {
    const { docs } = await payload.find({
      collection: 'mails',
      where: { state: { equals: 'sending' } },
      limit: 0,
      pagination: false,
      depth: 0,
      overrideAccess: true, // the server's own queue
      req,
    });
    for (const { id, claimUntil } of docs) {
      if (isAlone || (claimUntil ?? '') <= now()) await changeMail(req, id, { state: 'waiting', claimedBy: null });
    }
  });
}

/** Sends what waits, one after the other, the oldest first; stops where the server of mails cannot be reached. */
export async function deliverMails(payload: Payload, delivering: Delivering): Promise<number> {
  let done = 0;
  for (;;) {
    const ids = await waitingMails(payload);
    if (ids.length === 0) return done;
    for (const id of ids) {
      if (delivering.isStopping()) return done;
      const outcome = await besideFaults(delivering.faults, 'broken', () => deliver(payload, id, delivering));
      if (outcome === 'broken') await putOff(payload, id, delivering.faults.at(-1) ?? '');
      if (outcome === 'unreachable') return done;
      if (outcome === 'done') done += 1;
    }
  }
}

async function waitingMails(payload: Payload): Promise<readonly string[]> {
  const { docs } = await payload.find({
    collection: 'mails',
    where: { and: [{ state: { equals: 'waiting' } }, { nextAt: { less_than_equal: settingsOf(payload).now() } }] },
    sort: 'queuedAt',
    limit: batch,
    pagination: false,
    depth: 0,
    select: { state: true },
    overrideAccess: true, // the server's own queue
  });
  return docs.map(({ id }) => id);
}

/** Puts off a mail that could not be written or claimed, so that it does not stand in the way of the others. */
async function putOff(payload: Payload, id: string, fault: string): Promise<void> {
  const nextAt = new Date(Date.parse(settingsOf(payload).now()) + longestPause * minute).toISOString();
  await inTransaction(await createLocalReq({}, payload), async (req) => {
    if ((await mailRow(req, id))?.state === 'waiting') await changeMail(req, id, { nextAt, fault });
  });
}

async function deliver(
  payload: Payload,
  id: string,
  { run, dues }: Delivering,
): Promise<'broken' | 'done' | 'notMine' | 'unreachable'> {
  const claim = await claimMail(payload, id, { run, dues });
  const { postMail } = settingsOf(payload);
  if (claim.kind !== 'inHand' || postMail === undefined) return claim.kind === 'done' ? 'done' : 'notMine';
  const posted = await post(payload, claim.claimed, postMail);
  await settle(payload, claim.claimed, posted);
  if (posted.kind === 'unreachable') return 'unreachable';
  return posted.kind === 'notMine' ? 'notMine' : 'done';
}

function post(payload: Payload, claimed: Claimed, postMail: PostMail): Promise<Posted> {
  const { id, to, letter, queuedAt } = claimed;
  const { panelUrl } = settingsOf(payload);
  const mail = {
    ...{ to, subject: letter.subject, date: queuedAt },
    text: letterText(letter, panelUrl),
    html: letterHtml(letter, panelUrl),
    messageId: `<${id}@${new URL(panelUrl).hostname}>`,
  };
  return postMail(mail, () =>
    changeClaimed(payload, claimed, { from: ['sending'], to: { state: 'handedOver', claimUntil: heldUntil(payload) } }),
  );
}

/** Writes down what became of a mail. */
async function settle(payload: Payload, claimed: Claimed, posted: Posted): Promise<void> {
  const { now } = settingsOf(payload);
  const change = (to: Parameters<typeof changeMail>[2]): Promise<boolean> =>
    changeClaimed(payload, claimed, { from: ['sending', 'handedOver'], to: { claimUntil: null, ...to } });
  switch (posted.kind) {
    case 'taken':
      await change({ state: 'sent', sentAt: now(), fault: null });
      return;
    case 'unclear':
      await change({ state: 'handedOver', fault: posted.fault });
      return;
    case 'notMine':
      return;
    case 'refused':
    case 'unreachable': {
      const isForGood = posted.kind === 'refused' && posted.isForGood;
      await change(isForGood ? { state: 'failed', fault: posted.fault } : laterOn(claimed, posted.fault, now()));
    }
  }
}

/** A further attempt after a pause that grows; no more after some days. */
function laterOn({ attempt, queuedAt }: Claimed, fault: string, now: string): Parameters<typeof changeMail>[2] {
  const pause = (pauses[attempt - 1] ?? longestPause) * minute;
  const isOver = Date.parse(now) + pause - Date.parse(queuedAt) > givenUpAfter;
  if (isOver) return { state: 'failed', fault };
  return { state: 'waiting', fault, nextAt: new Date(Date.parse(now) + pause).toISOString() };
}
