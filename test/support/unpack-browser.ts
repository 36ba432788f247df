import { browserOfThisMachine } from './browser.ts';

/** Unpacks the browser before the workers start: two that unpack at once spoil each other's file. */
export async function setup(): Promise<void> {
  await browserOfThisMachine().catch(() => undefined); // the suite that needs it says what is missing
}
