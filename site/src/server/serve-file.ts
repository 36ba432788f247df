import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { KeptFiles } from '../record/kept-files.ts';
import type { NamedFile, NamedFiles } from '../record/named-files.ts';
import { sealedPolicy } from './security-headers.ts';
import { say } from './send.ts';

/** The signed papers and evidence of the register, from our own disk. */
export interface FileShelf {
  readonly named: NamedFiles;
  readonly kept: KeptFiles;
}

/** A viewer inside the browser needs its own styles and embeds the paper; scripts and everything outside stay shut. */
const paperPolicy = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";

/** Types that browsers show themselves, each with the first bytes that such a file must have. */
const shown: readonly (readonly [type: string, begins: RegExp, policy: string])[] = [
  ['application/pdf', /^%PDF-/, paperPolicy],
  ['image/png', /^\x89PNG\r\n\x1a\n/, sealedPolicy],
  ['image/jpeg', /^\xff\xd8\xff/, sealedPolicy],
  ['image/webp', /^RIFF.{4}WEBP/s, sealedPolicy],
];

/** Serves a file by its hash. Answers false where no entry names it. */
export async function serveFile(
  { named, kept }: FileShelf,
  sha256: string,
  [req, res]: readonly [IncomingMessage, ServerResponse],
): Promise<boolean> {
  const file = named.get(sha256);
  if (file === undefined) return false;
  const path = await kept.checked(sha256);
  if (path === undefined) {
    const says = 'Tệp có trong sổ công bố nhưng chưa tải về trang này. Xin thử lại sau ít phút.';
    say(res, { status: 503, says, headers: { 'retry-after': '60' } });
    return true;
  }
  const etag = `"${sha256}"`;
  const headers = { etag, 'cache-control': 'public, max-age=86400', ...(await headersFor(file, path)) };
  if (req.headers['if-none-match']?.includes(etag) === true) {
    res.writeHead(304, { etag, 'cache-control': headers['cache-control'] }).end();
    return true;
  }
  res.writeHead(200, { ...headers, 'content-length': file.size });
  if (req.method === 'HEAD') res.end();
  else await pipeline(createReadStream(path), res);
  return true;
}

/** Only what begins as its type says is shown in the browser; all else is handed out to be kept. */
async function headersFor({ name, mediaType }: NamedFile, path: string): Promise<OutgoingHttpHeaders> {
  const begin = await firstBytes(path);
  const [type, , policy] = shown.find(([known, begins]) => known === mediaType && begins.test(begin)) ?? [];
  return {
    'content-type': type ?? 'application/octet-stream',
    'content-security-policy': policy ?? sealedPolicy,
    'content-disposition': `${type === undefined ? 'attachment' : 'inline'}; ${nameOf(name)}`,
  };
}

function nameOf(name: string): string {
  const plain = `tep-${name}`.normalize('NFD').replaceAll(/[^\x20-\x7e]|["\\%/]/g, '');
  const whole = encodeURIComponent(name.toWellFormed()).replaceAll(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16)}`,
  );
  return `filename="${plain}"; filename*=UTF-8''${whole}`;
}

async function firstBytes(path: string): Promise<string> {
  const handle = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(16), 0, 16, 0);
    return buffer.toString('latin1', 0, bytesRead);
  } finally {
    await handle.close();
  }
}
