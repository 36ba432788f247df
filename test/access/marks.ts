import type { Payload } from 'payload';
import { numberIn } from '../support/door.ts';

/** A database of SQLite, as far as it is asked for the number of its state. */
interface Sqlite {
  readonly client: { readonly execute: (statement: string) => Promise<{ readonly rows: readonly object[] }> };
}

/** A database of MongoDB, as far as it is asked for the hash of a collection. */
interface Mongo {
  readonly collections: Readonly<Record<string, { readonly collection: { readonly name: string } } | undefined>>;
  readonly connection: { readonly db?: { readonly command: (command: object) => Promise<object> } };
}

const isSqlite = (database: object): database is Sqlite => 'name' in database && database.name === 'sqlite';
const isMongo = (database: object): database is Mongo => 'name' in database && database.name === 'mongoose';

/**
 * A mark of what stands in a collection, by the database's own word: while the mark stays, no row of it was written.
 * SQLite counts what other connections have kept (cms reads by one and writes by another), MongoDB hashes the rows.
 */
export async function markOf({ db }: Payload, slug: string): Promise<string> {
  if (isSqlite(db)) return JSON.stringify((await db.client.execute('PRAGMA data_version')).rows);
  if (!isMongo(db)) throw new TypeError(`Cannot mark the state of "${slug}": the database is of no kind known here`);
  const name = db.collections[slug]?.collection.name;
  const told = await db.connection.db?.command({ dbHash: 1, collections: [name] });
  if (name === undefined || told === undefined || !('collections' in told))
    throw new TypeError(`Cannot mark the state of "${slug}": MongoDB tells no hash of it`);
  return JSON.stringify(told.collections);
}

/** How many documents MongoDB has looked at so far, for all questions together. */
export async function looksOf({ db }: Payload): Promise<number> {
  const told = isMongo(db) ? await db.connection.db?.command({ serverStatus: 1 }) : undefined;
  return numberIn(told, 'metrics', 'queryExecutor', 'scannedObjects');
}
