import {
  APIError,
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
  ValidationError,
} from 'payload';
import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as wait } from 'node:timers/promises';

type Work<Result> = (req: PayloadRequest) => Promise<Result>;

const afterwards = new WeakMap<PayloadRequest, (() => void)[]>();
const queues = new WeakMap<Payload, Promise<unknown>>();
const inside = new AsyncLocalStorage<true>();
const attempts = 12;

/** Whether a transaction is open. Populating relations leaves a null where none is. */
export function isInTransaction({ transactionID }: { readonly transactionID?: unknown }): boolean {
  return transactionID !== undefined && transactionID !== null;
}

/** Runs something once what this request writes is kept; never when it is rolled back. */
export function afterCommit(req: PayloadRequest, deed: () => void): void {
  const waiting = afterwards.get(req);
  if (waiting === undefined) deed();
  else waiting.push(deed);
}

/**
 * Runs work in one transaction, or not at all. Work of this process runs one after the other; where another node got in
 * between, it is run again. Work that is called inside a transaction joins it.
 */
export async function inTransaction<Result>(req: PayloadRequest, work: Work<Result>): Promise<Result> {
  if (isInTransaction(req)) return work(req);
  if (inside.getStore() === true)
    throw new Error('Cannot begin a transaction inside another: hand on the inner `req`.');
  const before = queues.get(req.payload) ?? Promise.resolve();
  const mine = before.then(() => tryAgain(req, work));
  queues.set(
    req.payload,
    mine.catch(() => undefined),
  );
  return mine;
}

async function tryAgain<Result>(req: PayloadRequest, work: Work<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await once(req, work);
    } catch (error) {
      if (attempt === attempts || !cameInBetween(error)) throw error;
      await wait(Math.random() * 10 * 2 ** Math.min(attempt, 6));
    }
  }
}

async function once<Result>({ payload, user }: PayloadRequest, work: Work<Result>): Promise<Result> {
  const req = await createLocalReq(user ? { user } : {}, payload);
  const waiting: (() => void)[] = [];
  afterwards.set(req, waiting);
  if (!(await initTransaction(req))) throw new APIError('Cannot start a transaction: the database gives none.', 500);
  try {
    const result = await inside.run(true, () => work(req));
    if (!isInTransaction(req)) throw new APIError('A nested call failed: everything was rolled back.', 500);
    await commitTransaction(req);
    for (const deed of waiting) deed();
    return result;
  } catch (error) {
    await killTransaction(req);
    throw error;
  }
}

const conflictCodes: readonly unknown[] = [112, 251, 11_000];

/** Whether another node wrote the same thing at the same moment: MongoDB says so by its own error, or by a double number. */
function cameInBetween(error: unknown): boolean {
  if (error instanceof ValidationError) return error.data.errors.some(({ path }) => path === 'seq');
  if (!(error instanceof Error)) return false;
  return 'code' in error && conflictCodes.includes(error.code);
}
