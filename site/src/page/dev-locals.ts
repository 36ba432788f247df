import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import { bodies, Entry, fold } from '@camket/shared/register';
import { calendarDay, dayAt } from '@camket/shared/values';

let kept: { readonly changed: number; readonly locals: App.Locals } | undefined;

/** Record and day for `astro dev`, from the copy of the register that a front has kept in CAMKET_DATA. */
export function devLocals(): App.Locals {
  const folder = join(env['CAMKET_DATA'] ?? '../data', 'site');
  const file = join(folder, 'register.jsonl');
  const changed = statSync(file).mtimeMs;
  if (kept?.changed !== changed) kept = { changed, locals: localsFrom(folder, readFileSync(file, 'utf8')) };
  return kept.locals;
}

function localsFrom(folder: string, text: string): App.Locals {
  const entries = text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => Entry.parse(JSON.parse(line)));
  const pinned = env['CAMKET_TODAY'];
  const siteCommune = env['SITE_COMMUNE'];
  return {
    record: fold(entries),
    bodyOf: (seq) => {
      const body = entries[seq - 1]?.body;
      return body === undefined ? undefined : bodies.decision.safeParse(body).data;
    },
    today: pinned === undefined ? dayAt(new Date().toISOString()) : calendarDay(pinned),
    home: 'http://localhost:4321',
    demo: true,
    keptFiles: new Set(filesIn(join(folder, 'files'))),
    ...(siteCommune === undefined ? {} : { siteCommune }),
  };
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
