import { onTestFinished } from 'vitest';
import type { Pages } from '../../site/src/server/page-locals.ts';
import { type Front, type FrontStart, startFront } from '../../site/src/server/start-front.ts';
import { makeDataFolder } from './data-folder.ts';
import type { FeedServer } from './feed-server.ts';

/** A front over pages that are one line: their address, the newest entry, the day, and whether the cms is silent. */
export interface SmallFront extends Front {
  readonly folder: string;
  readonly told: readonly string[];
  readonly get: (path: string, headers?: Record<string, string>) => Promise<Response>;
  readonly text: (path: string) => Promise<string>;
  readonly health: () => Promise<Health>;
}

/** What `/health` says, as far as tests ask. */
export interface Health {
  readonly head: { readonly seq: number };
  readonly alarm: { readonly seq: number; readonly fault: string; readonly sentence: string } | null;
  readonly feed: { readonly silentSince: string | null; readonly lagEntries: number };
  readonly files: { readonly kept: number; readonly missing: number };
  readonly listeners: number;
}

const oneLine: Pages = (...[req, res, next, { record, today, silentSince }]) => {
  const url = req.url ?? '';
  if (url.startsWith('/none')) {
    next();
    return;
  }
  res.writeHead(url === '/404' ? 404 : 200, { 'content-type': 'text/html' });
  res.end(`${url} ${record.head.seq} ${today}${silentSince === undefined ? '' : ' silent'} `.padEnd(600, '.'));
};

/** Starts a front in this process that follows a feed; it ends with the test. */
export async function startSmallFront(
  feed: Pick<FeedServer, 'url'>,
  start: Partial<FrontStart> = {},
): Promise<SmallFront> {
  const folder = start.dataFolder ?? (await makeDataFolder());
  const told: string[] = [];
  const front = await startFront({
    port: 0,
    cmsUrl: feed.url,
    built: { pages: oneLine, assets: new Map() },
    tell: (sentence) => told.push(sentence),
    ...start,
    dataFolder: folder,
  });
  let isOpen = true;
  const close = async () => {
    if (isOpen) await front.close();
    isOpen = false;
  };
  onTestFinished(close);
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${front.url}${path}`, { headers, redirect: 'manual' });
  return {
    ...front,
    close,
    folder,
    told,
    get,
    text: async (path) => (await get(path)).text(),
    health: async () => healthIn(await (await get('/health')).text()),
  };
}

function healthIn(text: string): Health {
  const isHealth = (read: unknown): read is Health => typeof read === 'object' && read !== null && 'head' in read;
  const read: unknown = JSON.parse(text);
  if (isHealth(read)) return read;
  throw new TypeError(`Cannot read the health: ${text}`);
}
