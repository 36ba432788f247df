import config from '@payload-config';
import { getPayload } from 'payload';
import { loadDemo } from './demo/load-demo.ts';
import { sweepFiles } from './quality/files/index.ts';
import { beginRounds } from './quality/mail/rounds-desk.ts';
import { makeImportToken } from './quality/import/import-token.ts';
import { goOnReading } from './quality/readings/index.ts';
import { environment } from './surroundings.ts';

/** Opens the database, brings it up to date, and makes what the command line and the pages count on. */
export async function start(): Promise<void> {
  const payload = await getPayload({ config });
  makeImportToken(environment.dataFolder);
  await sweepFiles(payload);
  await goOnReading(payload);
  if (environment.isDemo) await loadDemo(payload, environment.dataFolder);
  beginRounds(payload);
}
