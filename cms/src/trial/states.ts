import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Client } from '@libsql/client';
import type { Payload } from 'payload';
import { inject } from 'vitest';

/** A state that later trials of a run begin from: without a row, or with the small city in it. */
export type State = 'empty' | 'city';

const isSqlite = (database: object): database is { readonly client: Client } =>
  'name' in database && database.name === 'sqlite' && 'client' in database;

const folderOf = (state: State): string => join(inject('trials'), state);

/** The file of the small city's ids and tokens, in a state or in the data of a trial. */
export const cityIn = (folder: string): string => join(folder, 'city.json');

/** Fills the folder of a trial with a state; tells whether an earlier trial has kept it. */
export async function takeUp(state: State, folder: string): Promise<boolean> {
  if (!existsSync(folderOf(state))) return false;
  await cp(folderOf(state), folder, { recursive: true });
  return true;
}

/** Keeps the state of a trial for later ones, unless another trial was faster. Only SQLite's is kept. */
export async function keep(state: State, { db }: Payload, folder: string): Promise<void> {
  if (!isSqlite(db) || existsSync(folderOf(state))) return;
  const waiting = join(inject('trials'), randomUUID());
  await mkdir(waiting);
  await db.client.execute(`VACUUM INTO '${join(waiting, 'dev.sqlite')}'`);
  for (const file of [join(folder, 'secret'), cityIn(folder)]) {
    if (existsSync(file)) await cp(file, join(waiting, file.slice(folder.length)));
  }
  await rename(waiting, folderOf(state)).catch(() => rm(waiting, { recursive: true }));
}
