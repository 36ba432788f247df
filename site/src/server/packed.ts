import { createHash } from 'node:crypto';
import type { OutgoingHttpHeaders } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** An answer as it is kept: its bytes once for each encoding, and one tag for all of them. */
export interface Packed {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly etag: string;
  readonly plain: Buffer;
  /** Absent where packing would not make the bytes fewer. */
  readonly brotli?: Buffer;
  readonly gzip?: Buffer;
}

export interface Answer {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer;
}

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);
const smallest = 256;

/** Packs an answer; `quality` is brotli's, 5 where somebody waits and 11 where nobody does. */
export async function pack({ status, headers, body }: Answer, quality: number): Promise<Packed> {
  const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const packed = { status, headers, etag, plain: body };
  if (body.length < smallest || !isText(headers['content-type'])) return packed;
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: body.length };
  const [asBrotli, asGzip] = await Promise.all([brotli(body, { params }), gzipped(body)]);
  return { ...packed, brotli: asBrotli, gzip: asGzip };
}

/** How many bytes of memory an answer takes. */
export function weightOf({ plain, brotli: asBrotli, gzip: asGzip }: Packed): number {
  const overhead = 1_024;
  return plain.length + (asBrotli?.length ?? 0) + (asGzip?.length ?? 0) + overhead;
}

function isText(type: unknown): boolean {
  return typeof type === 'string' && /^text\/|json|javascript|xml|svg|manifest/.test(type);
}
