import config from '@payload-config';
import { exit } from 'node:process';
import { getPayload } from 'payload';

/** Makes the app ready to answer, or ends the process with the reason. */
export async function start(): Promise<void> {
  try {
    await getPayload({ config });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    exit(1);
  }
}
