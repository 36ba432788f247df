import { appendFileSync } from 'node:fs';
import { env } from 'node:process';

type Required = 'REQUIRE_BROWSER' | 'REQUIRE_GOLD' | 'REQUIRE_MONGO' | 'REQUIRE_OFFICE';

/** Fails where the variable asks for the thing; else notes, for the last lines of the run, what had to be left out. */
export function leaveOut(required: Required, what: string): void {
  if (env[required] === '1') throw new Error(`Cannot leave out what ${required}=1 asks for: ${what}`);
  const list = env['CAMKET_LEFT_OUT'];
  if (list === undefined) console.warn(`Left out: ${what}`);
  else appendFileSync(list, `${what}\n`);
}
