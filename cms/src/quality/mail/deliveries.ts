import type { PayloadRequest } from 'payload';
import { may } from '../../people/may.ts';
import { personOf } from '../../people/person.ts';
import { notAllowed, signInFirst } from '../refusal.ts';
import { settingsOf } from '../settings.ts';
import { type MailState, mailStates } from './mail-states.ts';
import { type RoundsStanding, roundsStanding } from './rounds-standing.ts';

/** How one mail stands; what it says is for its recipient alone. */
export interface Delivery {
  readonly id: string;
  readonly kind: 'digest' | 'reminder';
  readonly recipientName: string;
  readonly to: string;
  readonly state: MailState;
  readonly queuedAt: string;
  readonly sentAt?: string;
  /** When it is tried again, while it waits after a failed attempt. */
  readonly nextAt?: string;
  readonly attempts: number;
  /** What the server of mails said. */
  readonly fault?: string;
}

/** How the mails of all stand, and the rounds. */
export interface Deliveries {
  /** Whether mails leave by SMTP; else they stay in the mailbox of the panel. */
  readonly isPosted: boolean;
  readonly counts: Readonly<Record<MailState, number>>;
  /** The troubled ones first, then the newest. */
  readonly mails: readonly Delivery[];
  readonly rounds: RoundsStanding;
}

const most = 100;

/** How the mails of all stand, for the administrator. */
export async function deliveries(req: PayloadRequest): Promise<Deliveries> {
  const person = personOf(req);
  if (person === undefined) throw signInFirst();
  if (!may(person, ['read', 'delivery'], {})) throw notAllowed();
  const counts = await countsByState(req);
  const troubled = await find(req, ['failed', 'handedOver', 'sending', 'waiting']);
  const done = await find(req, ['sent', 'kept', 'dropped']);
  const rounds = await roundsStanding(req);
  return { isPosted: settingsOf(req.payload).postMail !== undefined, counts, mails: [...troubled, ...done], rounds };
}

async function countsByState(req: PayloadRequest): Promise<Record<MailState, number>> {
  const counts = { waiting: 0, sending: 0, handedOver: 0, sent: 0, kept: 0, failed: 0, dropped: 0 };
  for (const state of mailStates) {
    const where = { state: { equals: state } };
    counts[state] = (await req.payload.count({ collection: 'mails', where, overrideAccess: true, req })).totalDocs; // for who may read all deliveries
  }
  return counts;
}

async function find(req: PayloadRequest, states: readonly MailState[]): Promise<readonly Delivery[]> {
  const { docs } = await req.payload.find({
    collection: 'mails',
    where: { state: { in: [...states] } },
    sort: '-queuedAt',
    limit: most,
    pagination: false,
    depth: 0,
    overrideAccess: true, // for who may read all deliveries
    req,
  });
  return docs.map(({ id, kind, recipientName, to, state, queuedAt, sentAt, nextAt, attempts, fault }) => ({
    ...{ id, kind, recipientName, to, state, queuedAt, attempts: attempts ?? 0 },
    ...(isSaid(sentAt) && { sentAt }),
    ...(state === 'waiting' && nextAt > queuedAt && { nextAt }),
    ...(isSaid(fault) && { fault }),
  }));
}

const isSaid = (text: string | null | undefined): text is string => typeof text === 'string' && text !== '';
