import { mongooseAdapter, type MongooseAdapter } from '@payloadcms/db-mongodb';
import { sqliteAdapter } from '@payloadcms/db-sqlite';
import { join } from 'node:path';
import type { Config } from 'payload';
import { sources } from '../folder.ts';
import { beginAtOnce } from './begin-at-once.ts';
import { migrations } from './migrations/index.ts';
import { queueWrites } from './queue-writes.ts';

/**
 * Lets MongoDB find the head of the register without reading all of it: the adapter sorts descending numbers by id too,
 * which the index of the numbers alone does not serve. Keeps no call stack of each question, which only tells who asked
 * the same one twice.
 */
async function openWell({ collections, connection }: MongooseAdapter): Promise<void> {
  connection.base.set('skipOriginalStackTraces', true);
  await collections['entries']?.collection.createIndex({ seq: -1, _id: -1 });
}

/** MongoDB where the address says so, else a SQLite file that needs nothing to run. */
export function chooseDatabase(url: string): Config['db'] {
  if (url.startsWith('mongodb'))
    return beginAtOnce(mongooseAdapter({ url, ensureIndexes: true, afterOpenConnection: openWell }));
  return queueWrites(
    sqliteAdapter({
      client: { url },
      idType: 'uuid',
      wal: true,
      transactionOptions: {},
      prodMigrations: migrations,
      migrationDir: join(sources, 'database', 'migrations'),
    }),
  );
}
