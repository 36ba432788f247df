import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { Packed } from './packed.ts';

/** Sends kept bytes: in an encoding that the reader knows, or 304 where the reader has them already. */
export function send(req: IncomingMessage, res: ServerResponse, packed: Packed): void {
  const { status, etag, headers } = packed;
  if (status === 200 && isKnown(req.headers['if-none-match'], etag)) {
    res.writeHead(304, { etag, vary: 'accept-encoding', 'cache-control': headers['cache-control'] });
    res.end();
    return;
  }
  const [encoding, bytes] = chosen(packed, req.headers['accept-encoding'] ?? '');
  const all: OutgoingHttpHeaders = { ...headers, etag, vary: 'accept-encoding', 'content-length': bytes.length };
  if (encoding !== undefined) all['content-encoding'] = encoding;
  res.writeHead(status, all);
  res.end(req.method === 'HEAD' ? undefined : bytes);
}

function isKnown(given: string | undefined, etag: string): boolean {
  if (given === undefined) return false;
  const plain = (tag: string) => tag.trim().replace(/^W\//, '');
  return given.trim() === '*' || given.split(',').some((tag) => plain(tag) === plain(etag));
}

function chosen({ plain, brotli, gzip }: Packed, accepted: string): readonly [string | undefined, Buffer] {
  if (brotli !== undefined && accepts(accepted, 'br')) return ['br', brotli];
  if (gzip !== undefined && accepts(accepted, 'gzip')) return ['gzip', gzip];
  return [undefined, plain];
}

function accepts(accepted: string, encoding: string): boolean {
  return accepted.split(',').some((offer) => {
    const [name = '', ...parameters] = offer.split(';').map((part) => part.trim().toLowerCase());
    return name === encoding && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
  });
}

/** One sentence that ends a request. */
export interface Sentence {
  readonly status: number;
  readonly says: string;
  readonly headers?: OutgoingHttpHeaders;
}

/** Ends a request with one sentence. */
export function say(res: ServerResponse, { status, says, headers }: Sentence): void {
  res.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', ...headers });
  res.end(`${says}\n`);
}
