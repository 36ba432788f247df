import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { env } from 'node:process';
import { root } from './data-folder.ts';
import { leaveOut } from './left-out.ts';

/** The folder of the readings made by hand from real documents. Answers nothing where it is missing and not required. */
export function goldFolder(): string | undefined {
  const folder = resolve(root, env['CAMKET_GOLD'] ?? '../shared/gold');
  if (existsSync(folder)) return folder;
  leaveOut(
    'REQUIRE_GOLD',
    `the tests on real documents: ${folder} is not there. Set CAMKET_GOLD to the folder of readings.`,
  );
  return undefined;
}
