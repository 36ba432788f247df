import { randomBytes, timingSafeEqual } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PayloadRequest } from 'payload';

const fileIn = (folder: string): string => join(folder, 'import-token');

/** Makes the token of the command line in a folder, where there is none; its owner alone can read it. */
export function makeImportToken(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  try {
    writeFileSync(fileIn(folder), `${randomBytes(32).toString('hex')}\n`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}

/** The token in a folder, read anew, so that removing the file takes the right away. */
export function importTokenIn(folder: string): string | undefined {
  try {
    return readFileSync(fileIn(folder), 'utf8').trim();
  } catch {
    return undefined; // not there: then nobody has it
  }
}

/** Whether a request carries the token: `Authorization: Bearer …`. */
export function carriesToken({ headers }: Pick<PayloadRequest, 'headers'>, token: string | undefined): boolean {
  if (token === undefined || token.length < 32) return false;
  const shown = Buffer.from(headers.get('authorization') ?? '');
  const wanted = Buffer.from(`Bearer ${token}`);
  return shown.length === wanted.length && timingSafeEqual(shown, wanted);
}
