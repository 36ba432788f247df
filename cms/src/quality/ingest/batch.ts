import { type Act, lineOf, linkOf, type Link, seal } from '@camket/shared/register';
import type { PayloadRequest } from 'payload';
import { afterCommit } from '../../database/in-transaction.ts';
import { insertRows, newId, type PlainRow } from '../../database/insert-rows.ts';
import { announce } from '../register/announcements.ts';
import { forgetHead, headOf } from '../register/append.ts';
import { forgetEntries } from '../register/last-of.ts';
import { sha256 } from '../register/sha256.ts';
import { settingsOf } from '../settings.ts';

/** Collections that a push writes new rows into, in the order in which they are written. */
const written = ['entries', 'results', 'journal', 'sent-figures'] as const;

/** New rows of one transaction, written together at its end. */
export interface Batch {
  /** Adds a row; gives the id that it will have. */
  readonly add: (collection: (typeof written)[number], row: PlainRow) => string;
  /** Adds the next entry of the register; gives its number. */
  readonly append: (act: Act) => number;
  /** Writes everything. Nothing else may append to the register in between. */
  readonly write: () => Promise<void>;
}

/** Begins to gather the new rows of a transaction. */
export async function openBatch(req: PayloadRequest): Promise<Batch> {
  const rows = new Map<string, (PlainRow & { readonly id: string })[]>();
  let head: Link = await headOf(req);
  const add: Batch['add'] = (collection, row) => {
    const id = newId(req);
    const others = rows.get(collection);
    if (others === undefined) rows.set(collection, [{ ...row, id }]);
    else others.push({ ...row, id });
    return id;
  };
  return {
    add,
    append: (act) => {
      const entry = seal(act, { head, now: settingsOf(req.payload).now(), sha256 });
      head = linkOf(entry);
      const { body: _body, previous: _previous, bodyHash: _bodyHash, ...shown } = entry;
      add('entries', { ...shown, line: lineOf(entry), files: [] });
      afterCommit(req, () => {
        announce(entry.seq);
      });
      return entry.seq;
    },
    write: async () => {
      for (const collection of written) {
        await insertRows(req, collection, rows.get(collection) ?? []);
        rows.delete(collection);
      }
      forgetHead();
      forgetEntries();
    },
  };
}
