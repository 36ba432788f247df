import { mkdtemp, rm } from 'node:fs/promises';
import {
  Agent,
  createServer,
  get,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type RequestOptions,
} from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { platform } from 'node:process';
import { notFound } from './addresses.ts';
import type { Answer } from './packed.ts';
import type { PageLocals, Pages } from './page-locals.ts';

/** Makes pages: the built ones stand behind a private socket, where a page that breaks off in the middle is an error. */
export interface Renderer {
  readonly render: (key: string) => Promise<Answer>;
  readonly close: () => Promise<void>;
}

export interface RendererStart {
  readonly pages: Pages;
  /** What pages are made from at this moment. */
  readonly locals: () => PageLocals;
  /** The host that pages see; never a visitor's word. */
  readonly host: string;
}

const patience = 5_000;
const largest = 8_388_608;
/** The headers of a page that are its own word; all others are the front's to say. */
const passedOn = new Set(['content-type', 'content-security-policy', 'link', 'location', 'memento-datetime']);

/** Puts the built pages behind a private socket. */
export async function renderInside({ pages, locals, host }: RendererStart): Promise<Renderer> {
  const folder = await mkdtemp(join(tmpdir(), 'camket-site-'));
  const socketPath = platform === 'win32' ? join('\\\\.\\pipe', folder) : join(folder, 'pages');
  const inner = createServer((req, res) => {
    const nowhere = () => void pages(Object.assign(req, { url: notFound }), res, () => res.end(), locals());
    Promise.resolve(pages(req, res, nowhere, locals())).catch(() => res.destroy());
  }).listen(socketPath);
  await new Promise((resolve, reject) => inner.once('listening', resolve).once('error', reject));
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  return {
    render: async (key) => {
      const answer = await ask({ socketPath, path: key, agent, headers: { host }, timeout: patience });
      const body = await bodyOf(answer, key);
      const status = key === notFound ? 404 : (answer.statusCode ?? 500);
      return { status, headers: headersOf(answer), body };
    },
    close: async () => {
      agent.destroy();
      inner.closeAllConnections();
      await new Promise((resolve) => inner.close(resolve));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function ask(options: RequestOptions & { readonly path: string }): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const asking = get(options, resolve);
    asking.once('error', reject);
    asking.once('timeout', () => {
      asking.destroy(new Error(`Cannot show "${options.path}": it took longer than ${patience / 1_000} s`));
    });
  });
}

async function bodyOf(answer: IncomingMessage, key: string): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of answer) {
    if (!Buffer.isBuffer(piece)) continue;
    size += piece.length;
    if (size > largest) throw new RangeError(`Cannot show "${key}": it is longer than ${largest} bytes`);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

function headersOf({ headers }: IncomingMessage): OutgoingHttpHeaders {
  const kept = Object.entries(headers).filter(([name]) => passedOn.has(name));
  const type = headers['content-type'];
  return { ...Object.fromEntries(kept), ...(type === 'text/html' ? { 'content-type': `${type}; charset=utf-8` } : {}) };
}
