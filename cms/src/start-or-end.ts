import { exit } from 'node:process';
import { whilePreparing } from './readiness.ts';

/** Prepares the app, or ends the process with the reason; a wrong variable is such a reason. */
export async function startOrEnd(): Promise<void> {
  try {
    await whilePreparing(async () => {
      const { start } = await import('./start.ts');
      await start();
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    exit(1);
  }
}
