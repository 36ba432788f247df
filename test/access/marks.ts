import { AsyncLocalStorage } from 'node:async_hooks';
import type { Payload } from 'payload';
import { memberOf, numberIn } from '../support/door.ts';

type Ask = (statement: string) => Promise<{ readonly rows: readonly object[] }>;

/** A database of SQLite, as far as it is asked for the number of its state and listened to. */
interface Sqlite {
  readonly client: { readonly execute: Ask; readonly transaction: () => Promise<{ readonly execute: Ask }> };
}

/** A database of MongoDB, as far as it is asked how it stands. */
interface Mongo {
  readonly connection: { readonly db?: { readonly command: (command: object) => Promise<object> } };
}

const isSqlite = (database: object): database is Sqlite => 'name' in database && database.name === 'sqlite';
const isMongo = (database: object): database is Mongo => 'name' in database && database.name === 'mongoose';

/**
 * A mark of what stands in the database, by its own word: while the mark stays, nothing was written. SQLite counts what
 * other connections have kept (cms reads by one and writes by another), MongoDB names the last line of its log of writes.
 */
export async function markOf({ db }: Payload): Promise<string> {
  if (isSqlite(db)) return JSON.stringify((await db.client.execute('PRAGMA data_version')).rows);
  const told = isMongo(db) ? await db.connection.db?.command({ hello: 1 }) : undefined;
  const last = memberOf(told, 'lastWrite', 'opTime');
  if (last === undefined) throw new TypeError('Cannot mark the state of the database: it does not name its last write');
  return JSON.stringify(last);
}

/** How many documents MongoDB has looked at so far, for all questions together. */
export async function looksOf({ db }: Payload): Promise<number> {
  const told = isMongo(db) ? await db.connection.db?.command({ serverStatus: 1 }) : undefined;
  return numberIn(told, 'metrics', 'queryExecutor', 'scannedObjects');
}

/** Tells how many questions a SQLite file is asked by a piece of work, in transactions and outside; what the server does beside it does not count. */
export function questionsTo({ db }: Payload): (work: () => Promise<unknown>) => Promise<number> {
  if (!isSqlite(db)) throw new TypeError('Cannot count questions: the database is no SQLite file');
  const working = new AsyncLocalStorage<{ asked: number }>();
  const { client } = db;
  const { execute, transaction } = client;
  const counted =
    (ask: Ask): Ask =>
    (...given) => {
      const work = working.getStore();
      if (work !== undefined) work.asked += 1;
      return ask(...given);
    };
  const open = async (...given: Parameters<typeof transaction>) => {
    const opened = await transaction.apply(client, given);
    return Object.assign(opened, { execute: counted(opened.execute) });
  };
  Object.assign(client, { execute: counted(execute.bind(client)), transaction: open });
  return async (work) => {
    const count = { asked: 0 };
    await working.run(count, work);
    return count.asked;
  };
}
