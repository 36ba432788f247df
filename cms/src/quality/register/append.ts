import { type Act, type Entry, genesis, lineOf, type Link, seal } from '@camket/shared/register';
import { randomBytes } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { afterCommit } from '../../database/in-transaction.ts';
import { newId } from '../../database/insert-rows.ts';
import { withinTransaction } from '../../database/within-transaction.ts';
import { settingsOf } from '../settings.ts';
import { announce } from './announcements.ts';
import { keepEntry } from './last-of.ts';
import { sha256 } from './sha256.ts';

/** What an act writes, and when; a moment other than now is for the demo alone. */
export interface Writing {
  readonly act: Act;
  /** SHA-256 of the files that the body names. */
  readonly files?: readonly string[];
  readonly at?: string | undefined;
}

/** Number, hash and moment of the newest entry. */
export async function headOf(req: Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>): Promise<Link> {
  const { docs } = await req.payload.find({
    collection: 'entries',
    sort: '-seq',
    limit: 1,
    pagination: false,
    depth: 0,
    select: { seq: true, hash: true, at: true },
    overrideAccess: true, // number and hash of the newest entry are public
    req,
  });
  const [head] = docs;
  return head === undefined ? genesis : { seq: head.seq, hash: head.hash, at: head.at };
}

const heads = withinTransaction<Link>();

/** Called when entries were written by another way than `append`. */
export function forgetHead(): void {
  heads.forget();
}

/** Random text for a body, so that what is redacted later cannot be guessed from its hash. */
export const newSalt = (): string => randomBytes(16).toString('hex');

/** Writes the next entry of the register, inside the transaction of the deed that it records. */
export async function append(req: PayloadRequest, { act, files = [], at }: Writing): Promise<Entry> {
  const settings = settingsOf(req.payload);
  if (at !== undefined && !settings.isDemo) throw new Error('Cannot give a past moment: only the demo does.');
  const head = (await heads.find(req, 'head', () => headOf(req))) ?? genesis;
  const entry = seal(act, { head, now: at ?? settings.now(), sha256 });
  const { body: _body, previous: _previous, bodyHash: _bodyHash, ...shown } = entry;
  const named = [...new Set(files)].map((hash) => ({ id: newId(req), sha256: hash }));
  // beneath the form, which has nothing to say: the entry is whole, and nobody reads the row back
  await req.payload.db.create({
    collection: 'entries',
    data: { ...shown, line: lineOf(entry), files: named },
    req,
    returning: false,
  });
  heads.keep(req, 'head', entry);
  keepEntry(req, entry);
  afterCommit(req, () => {
    announce(entry.seq);
  });
  return entry;
}
