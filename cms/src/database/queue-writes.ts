import { createClient } from '@libsql/client';
import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import type { DatabaseAdapterObj } from 'payload';
import { oneAtATime } from './one-at-a-time.ts';

/** Gives the SQLite file one writing connection and lets one writer at a time use it; a commit that fails is told. */
export function queueWrites(
  sqlite: DatabaseAdapterObj<SQLiteAdapter>,
  patience = 15_000,
): DatabaseAdapterObj<SQLiteAdapter> {
  return {
    ...sqlite,
    init(args) {
      const database = sqlite.init(args);
      const { commitTransaction, connect } = database;
      const failures: unknown[] = [];
      let isQueued = false;
      database.connect = async (options) => {
        await connect?.call(database, options);
        if (isQueued) return;
        isQueued = true;
        const writer = createClient(database.clientConfig);
        await writer.execute(`PRAGMA busy_timeout = ${patience}`);
        await writer.execute('PRAGMA secure_delete = ON'); // what a redaction takes away is not to be found in the file
        oneAtATime(database.client, { writer, patience, onFailedCommit: (error) => failures.push(error) });
      };
      database.commitTransaction = async (id) => {
        failures.length = 0;
        await commitTransaction.call(database, id);
        if (failures.length > 0) throw new Error('Cannot commit the transaction', { cause: failures[0] });
      };
      return database;
    },
  };
}
