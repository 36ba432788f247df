import type { Client } from '@libsql/client';
import type { Payload } from 'payload';

const isSqlite = (database: object): database is { readonly client: Client } =>
  'name' in database && database.name === 'sqlite' && 'client' in database;

/** Lets SQLite's write-ahead log forget earlier states of rows. What somebody is reading just now goes at the next time. */
export async function forgetOverwritten({ db }: Payload): Promise<void> {
  if (isSqlite(db)) await db.client.execute('PRAGMA wal_checkpoint(TRUNCATE)');
}
