import { mongooseAdapter } from '@payloadcms/db-mongodb';
import { sqliteAdapter } from '@payloadcms/db-sqlite';
import { join } from 'node:path';
import type { Config } from 'payload';
import { sources } from '../folder.ts';
import { beginAtOnce } from './begin-at-once.ts';
import { migrations } from './migrations/index.ts';
import { queueWrites } from './queue-writes.ts';

/** MongoDB where the address says so, else a SQLite file that needs nothing to run. */
export function chooseDatabase(url: string): Config['db'] {
  if (url.startsWith('mongodb')) return beginAtOnce(mongooseAdapter({ url, ensureIndexes: true }));
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
