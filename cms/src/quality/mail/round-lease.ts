import { createLocalReq, type Payload, type PayloadRequest, ValidationError } from 'payload';
import { inTransaction } from '../../database/in-transaction.ts';
import type { Round as RoundRow } from '../../payload-types.ts';
import { settingsOf } from '../settings.ts';

/** The one row of the rounds. */
const name = 'reminders';

/** How long a node may be silent before another takes its place, in milliseconds. */
function patienceOf(payload: Payload): number {
  return Math.min(120_000, Math.max(3_000, settingsOf(payload).roundsEvery * 3_000));
}

/** The moment until which something is held that is taken now. */
export function heldUntil(payload: Payload): string {
  return new Date(Date.parse(settingsOf(payload).now()) + patienceOf(payload)).toISOString();
}

/** The row, where a round was ever begun. */
export async function roundRow(req: PayloadRequest): Promise<RoundRow | undefined> {
  const { docs } = await req.payload.find({
    collection: 'rounds',
    where: { name: { equals: name } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true, // the server's own book
    req,
  });
  return docs[0];
}

type Change = Partial<Omit<RoundRow, 'id' | 'name' | 'createdAt' | 'updatedAt'>>;

async function changeRound(req: PayloadRequest, id: string, data: Change): Promise<void> {
  await req.payload.update({ collection: 'rounds', id, data, depth: 0, overrideAccess: true, req }); // the server's own book
}

/** Who takes the rounds. */
export interface Taker {
  readonly run: string;
  /** Whether it is the first round of its process: where no other node can be, whoever held the rounds before has ended. */
  readonly isFirst: boolean;
}

/** Takes the rounds for a run, unless another node has them in hand; gives the row as it was found. */
export async function takeRounds(payload: Payload, taker: Taker): Promise<RoundRow | undefined> {
  try {
    return await inTransaction(await createLocalReq({}, payload), (req) => take(req, taker));
  } catch (error) {
    if (error instanceof ValidationError) return undefined; // another node has just made the row
    throw error;
  }
}

async function take(req: PayloadRequest, { run, isFirst }: Taker): Promise<RoundRow | undefined> {
  const { payload } = req;
  const { isShared, now: clock } = settingsOf(payload);
  const now = clock();
  const held = { owner: run, until: heldUntil(payload), beganAt: now };
  const row = await roundRow(req);
  if (row === undefined) {
    return payload.create({ collection: 'rounds', data: { name, ...held }, depth: 0, overrideAccess: true, req }); // the server's own book
  }
  if (isHeld(row, now) && (isShared || !isFirst)) return undefined;
  await changeRound(req, row.id, held);
  return row;
}

function isHeld({ owner, until }: RoundRow, now: string): boolean {
  return (owner ?? '') !== '' && (until ?? '') > now;
}

/** The rounds have gone to another node, since this one was silent for too long. */
export class RoundsLost extends Error {}

/**
 * Holds on to the rounds, inside the transaction of what is written by right of holding them, and notes what was done.
 * Throws where another node has taken them.
 */
export async function holdRounds(req: PayloadRequest, run: string, done: Change = {}): Promise<void> {
  const row = await roundRow(req);
  if (row?.owner !== run) throw new RoundsLost('Cannot go on with the round: another node has taken it');
  await changeRound(req, row.id, { until: heldUntil(req.payload), ...done });
}

/** Lets the rounds go, with what came of them; nothing where another node has taken them. */
export async function leaveRounds(payload: Payload, run: string, fault: string | null): Promise<void> {
  const endedAt = settingsOf(payload).now();
  await inTransaction(await createLocalReq({}, payload), async (req) => {
    const row = await roundRow(req);
    if (row?.owner !== run) return;
    await changeRound(req, row.id, { owner: null, until: null, fault, ...(fault === null && { endedAt }) });
  });
}

/** Holds on to the rounds while something takes long. */
export async function whileHolding<Result>(
  payload: Payload,
  run: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const beat = setInterval(
    () => {
      createLocalReq({}, payload)
        .then((req) => inTransaction(req, (inner) => holdRounds(inner, run)))
        .catch(() => undefined); // whoever writes next finds out
    },
    patienceOf(payload) / 3,
  );
  try {
    return await work();
  } finally {
    clearInterval(beat);
  }
}
