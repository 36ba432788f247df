import type { IncomingMessage, ServerResponse } from 'node:http';
import { destinationOf } from './addresses.ts';
import type { Assets } from './assets.ts';
import type { EventHub } from './event-hub.ts';
import type { HealthAnswer } from './health.ts';
import type { Packed } from './packed.ts';
import { refusalOf } from './refusals.ts';
import { say, send } from './send.ts';
import { type FileShelf, serveFile } from './serve-file.ts';

/** All that the front needs to answer a visitor. */
export interface House {
  readonly hosts: ReadonlySet<string>;
  readonly headers: Readonly<Record<string, string>>;
  readonly siteCommune: string | undefined;
  readonly proxy: string | undefined;
  readonly health: () => Promise<HealthAnswer>;
  readonly ready: () => HealthAnswer;
  readonly head: () => number;
  readonly hub: EventHub;
  readonly assets: Assets;
  readonly shelf: FileShelf;
  readonly page: (key: string) => Promise<Packed>;
}

/** Answers one request. */
export async function answer(house: House, req: IncomingMessage, res: ServerResponse): Promise<void> {
  for (const [name, value] of Object.entries(house.headers)) res.setHeader(name, value);
  if (req.url === '/health') {
    report(res, await house.health());
    return;
  }
  if (req.url === '/ready') {
    report(res, house.ready());
    return;
  }
  const refused = refusalOf(req, house.hosts);
  if (refused !== undefined) {
    const headers = { connection: 'close', ...(refused.status === 405 ? { allow: 'GET, HEAD' } : {}) };
    say(res, { ...refused, headers });
    return;
  }
  await show(house, new URL(`http://front${req.url ?? '/'}`), [req, res]);
}

type Exchange = readonly [IncomingMessage, ServerResponse];

async function show(house: House, url: URL, [req, res]: Exchange): Promise<void> {
  const { pathname } = url;
  if (pathname === '/su-kien') {
    house.hub.sit(res, addressOf(req, house.proxy), missedBy(req, url, house.head()));
    return;
  }
  if (/.\/$/.test(pathname)) {
    move(res, pathname.slice(0, -1));
    return;
  }
  const asset = house.assets.get(pathname);
  if (asset !== undefined) {
    send(req, res, asset);
    return;
  }
  const file = /^\/tep\/([0-9a-f]{64})$/.exec(pathname)?.[1];
  if (file !== undefined && (await serveFile(house.shelf, file, [req, res]))) return;
  const destination = destinationOf(url, house.siteCommune);
  if ('moved' in destination) move(res, destination.moved);
  else send(req, res, await house.page(destination.key));
}

function report(res: ServerResponse, { status, text }: HealthAnswer): void {
  res.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  res.end(text);
}

function move(res: ServerResponse, location: string): void {
  res.writeHead(308, { location, 'cache-control': 'public, max-age=86400' }).end();
}

/** The newest number, where a listener says what it has seen and that is less. */
function missedBy({ headers }: IncomingMessage, { searchParams }: URL, head: number): number | undefined {
  const seen = Number(headers['last-event-id'] ?? searchParams.get('after') ?? Number.NaN);
  return Number.isSafeInteger(seen) && seen < head ? head : undefined;
}

/** Where a visitor asks from: the proxy's word counts only if it is our proxy that asks. */
function addressOf({ headers, socket }: IncomingMessage, proxy: string | undefined): string {
  const peer = socket.remoteAddress?.replace(/^::ffff:/, '') ?? '';
  if (proxy === undefined || peer !== proxy) return peer;
  const told = headers['x-forwarded-for'];
  return (Array.isArray(told) ? told.join(',') : (told ?? '')).split(',').at(-1)?.trim() ?? peer;
}
