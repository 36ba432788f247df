import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { type Entry, fold, genesis, linkOf, type PublicRecord, verifyLine } from '@camket/shared/register';
import { root } from './data-folder.ts';
import type { Door } from './door.ts';

/** What `npm run verify` says, and the code that it ends with. */
export interface Said {
  readonly code: number;
  readonly said: string;
}

/** Runs `npm run verify` over a feed or a file, as somebody outside does. */
export function verifyFromOutside(source: string): Promise<Said> {
  return new Promise((resolve) => {
    const script = join(root, 'scripts', 'verify.ts');
    execFile(execPath, [script, source], { env: { NODE_ENV: 'production' } }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, said: stdout + stderr });
    });
  });
}

/** The SHA-256 of a text or of bytes. */
export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** Every line that a feed serves, page by page. */
export async function linesOf(door: Door): Promise<readonly string[]> {
  const lines: string[] = [];
  for (;;) {
    const { text } = await door({ path: `/register?after=${lines.length}` });
    const page = text.split('\n').filter((line) => line !== '');
    if (page.length === 0) return lines;
    lines.push(...page);
  }
}

/** Reads lines as entries. Throws at the first that does not hold. */
export function entriesOf(lines: readonly string[]): readonly Entry[] {
  let head = genesis;
  return lines.map((line) => {
    const verified = verifyLine(head, line, sha256);
    if ('broken' in verified)
      throw new RangeError(`Cannot trust entry ${verified.broken.seq}: ${verified.broken.fault}`);
    head = linkOf(verified.entry);
    return verified.entry;
  });
}

/** All that is public in a feed. */
export async function recordOf(door: Door): Promise<PublicRecord> {
  return fold(entriesOf(await linesOf(door)));
}
