import { rm } from 'node:fs/promises';
import type { Payload } from 'payload';
import { createLocalReq } from 'payload';
import { settingsOf } from '../settings.ts';
import { untouchedFor } from './byte-store.ts';
import { removeUnnamed } from './remove-bytes.ts';

/** Long enough that whoever put bytes there has come to an end with them. */
const hour = 3_600_000;

/** Takes out of the store what a process that ended at a bad moment has left: unfinished files, and bytes without a row. */
export async function sweepFiles(payload: Payload, age = hour): Promise<void> {
  const { filesFolder } = settingsOf(payload);
  const { hashes, unfinished } = await untouchedFor(filesFolder, age);
  for (const path of unfinished) await rm(path, { force: true });
  if (hashes.length > 0) await removeUnnamed(await createLocalReq({}, payload), hashes);
}
