import type { PayloadRequest } from 'payload';
import { settingsOf } from '../settings.ts';
import type { MailState } from './mail-states.ts';
import { roundRow } from './round-lease.ts';

/** Whether reminders are looked after. */
export interface RoundsStanding {
  readonly endedAt?: string;
  readonly fault?: string;
  /** Not done for a day, or never since a day. */
  readonly isLate: boolean;
}

const aDay = 86_400_000;
/** A mail that has waited for so long is stuck, in milliseconds. */
const stuckAfter = 2 * 3_600_000;

/** When the rounds were last done, and whether that is too long ago. */
export async function roundsStanding(req: PayloadRequest): Promise<RoundsStanding> {
  const row = await roundRow(req);
  const now = Date.parse(settingsOf(req.payload).now());
  const [endedAt, fault] = [said(row?.endedAt), said(row?.fault)];
  const since = endedAt ?? row?.createdAt;
  return {
    isLate: since !== undefined && now - Date.parse(since) > aDay,
    ...(endedAt !== undefined && { endedAt }),
    ...(fault !== undefined && { fault }),
  };
}

const said = (text: string | null | undefined): string | undefined => (text === '' ? undefined : (text ?? undefined));

/** What keeps reminders from arriving, as far as an administrator has to know. */
export interface MailTrouble extends RoundsStanding {
  readonly failed: number;
  readonly unclear: number;
  /** Mails that have waited for hours. */
  readonly stuck: number;
}

/** What keeps reminders from arriving; the caller has asked whether the person may know. */
export async function mailTrouble(req: PayloadRequest): Promise<MailTrouble> {
  const now = settingsOf(req.payload).now();
  const before = new Date(Date.parse(now) - stuckAfter).toISOString();
  const count = async (state: MailState, since?: string): Promise<number> => {
    const where = {
      and: [{ state: { equals: state } }, ...(since === undefined ? [] : [{ queuedAt: { less_than: since } }])],
    };
    return (await req.payload.count({ collection: 'mails', where, overrideAccess: true, req })).totalDocs; // for who keeps deliveries
  };
  return {
    ...(await roundsStanding(req)),
    failed: await count('failed'),
    unclear: await count('handedOver', before),
    stuck: await count('waiting', before),
  };
}
