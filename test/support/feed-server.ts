import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

const heartbeat = 100;

export interface FeedStart {
  readonly lines: readonly string[];
  readonly files?: ReadonlyMap<string, Buffer>;
  readonly port?: number;
  /** Most lines a page. */
  readonly page?: number;
  /** Answers the stream with 404, so that followers must poll. */
  readonly withoutStream?: boolean;
}

/** A feed as the cms serves it, whose register a test can change. */
export interface FeedServer {
  readonly url: string;
  readonly port: number;
  /** Adds lines and tells all who listen. */
  readonly publish: (...lines: readonly string[]) => void;
  /** Puts other lines in place of all, in silence. */
  readonly replace: (lines: readonly string[]) => void;
  /** Cuts every open stream. */
  readonly breakOff: () => void;
  /** Every address asked for so far. */
  readonly asked: readonly string[];
  readonly listeners: () => number;
  readonly close: () => Promise<void>;
}

const event = (line: string): string => `id: ${String(seqOf(line))}\ndata: ${line}\n\n`;

function seqOf(line: string): number {
  const parsed: unknown = JSON.parse(line);
  return typeof parsed === 'object' && parsed !== null && 'seq' in parsed ? Number(parsed.seq) : 0;
}

/** Serves lines under the addresses of a register's feed. */
export async function serveFeed({ page = 500, files = new Map(), ...start }: FeedStart): Promise<FeedServer> {
  let lines = [...start.lines];
  const asked: string[] = [];
  const listening = new Set<ServerResponse>();
  const after = (url: URL) => lines.filter((line) => seqOf(line) > Number(url.searchParams.get('after') ?? '0'));

  const listen = (req: IncomingMessage, res: ServerResponse, url: URL) => {
    const last = Number(req.headers['last-event-id'] ?? url.searchParams.get('after') ?? '0');
    res.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    res.write(
      ': open\n\n' +
        lines
          .filter((line) => seqOf(line) > last)
          .map(event)
          .join(''),
    );
    listening.add(res);
    res.once('close', () => listening.delete(res));
  };
  const answer = (req: IncomingMessage, res: ServerResponse) => {
    const url = new URL(req.url ?? '/', 'http://feed');
    asked.push(`${url.pathname}${url.search}`);
    const file = files.get(url.pathname.replace('/api/register/files/', ''));
    if (file) return void res.writeHead(200, { 'content-type': 'application/octet-stream' }).end(file);
    if (url.pathname === '/api/register/stream' && start.withoutStream !== true) {
      listen(req, res, url);
      return;
    }
    if (url.pathname !== '/api/register') return void res.writeHead(404).end();
    const body = after(url)
      .slice(0, page)
      .map((line) => `${line}\n`);
    const headers = { 'content-type': 'application/jsonl; charset=utf-8', 'x-register-head': String(lines.length) };
    return void res.writeHead(200, headers).end(body.join(''));
  };

  const heart = setInterval(() => {
    for (const res of listening) res.write(':\n\n');
  }, heartbeat);
  heart.unref();
  const server = createServer(answer).listen(start.port ?? 0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const port = portOf(server.address());
  return {
    url: `http://127.0.0.1:${String(port)}`,
    port,
    publish: (...more) => {
      lines = [...lines, ...more];
      for (const res of listening) res.write(more.map(event).join(''));
    },
    replace: (others) => {
      lines = [...others];
    },
    breakOff: () => {
      for (const res of listening) res.destroy();
    },
    asked,
    listeners: () => listening.size,
    close: async () => {
      clearInterval(heart);
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new TypeError('Cannot read the port of a TCP server');
  return address.port;
}
