import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Assets, readAssets } from './assets.ts';
import type { Pages } from './page-locals.ts';

/** What the build made: the pages, and what stands beside them. */
export interface Built {
  readonly pages: Pages;
  readonly assets: Assets;
}

/** Loads what the build left in a folder. Throws a sentence that says which command builds it where nothing is there. */
export async function loadBuilt(folder: string): Promise<Built> {
  const entry = join(folder, 'server', 'entry.mjs');
  if (!existsSync(entry))
    throw new Error(`Chưa dựng trang công khai: không có "${entry}". Chạy npm run build -w site.`);
  const loaded: unknown = await import(pathToFileURL(entry).href);
  if (!hasPages(loaded)) throw new TypeError(`Cannot use "${entry}": it exports no handler`);
  return { pages: loaded.handler, assets: await readAssets(join(folder, 'client')) };
}

function hasPages(loaded: unknown): loaded is { readonly handler: Pages } {
  return typeof loaded === 'object' && loaded !== null && 'handler' in loaded && typeof loaded.handler === 'function';
}
