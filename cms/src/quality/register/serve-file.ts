import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { openBytes } from '../files/byte-store.ts';
import { downloadHeaders } from '../files/download-headers.ts';
import { answering, Refusal } from '../refusal.ts';
import { routeParam } from '../request.ts';
import { settingsOf } from '../settings.ts';

const naming = z.object({ sha256: z.string(), name: z.string(), mediaType: z.string() });

/** Finds the first place in a body that names a file of this hash, with its name and type. */
function namedIn(value: unknown, sha256: string): z.infer<typeof naming> | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const read = naming.safeParse(value);
  if (read.success && read.data.sha256 === sha256) return read.data;
  for (const member of Object.values(value)) {
    const found = namedIn(member, sha256);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** How the register names a file: as its newest entry does. */
async function namedByEntry(req: PayloadRequest, sha256: string): Promise<z.infer<typeof naming> | undefined> {
  const { docs } = await req.payload.find({
    collection: 'entries',
    where: { 'files.sha256': { equals: sha256 } },
    sort: '-seq',
    limit: 1,
    pagination: false,
    depth: 0,
    select: { line: true },
    overrideAccess: true, // every entry is public, and so are the files that it names
    req,
  });
  const [entry] = docs;
  return entry && namedIn(JSON.parse(entry.line), sha256);
}

const unknown = (): Refusal => new Refusal(404, 'Sổ công bố không có tệp này.');

/** `GET /api/register/files/:sha256`: the bytes of a file that an entry names. */
export const registerFile: Endpoint = {
  path: '/register/files/:sha256',
  method: 'get',
  handler: answering(async (req) => {
    const sha256 = routeParam(req, 'sha256');
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw unknown();
    const etag = `"${sha256}"`;
    const named = await namedByEntry(req, sha256);
    const open = named && (await openBytes(settingsOf(req.payload).filesFolder, sha256));
    if (named === undefined || open === undefined) throw unknown();
    const headers = { ...downloadHeaders(named, open.size), 'cache-control': 'public, max-age=86400', etag };
    if (req.headers.get('if-none-match') !== etag) return new Response(open.stream, { headers });
    await open.stream.cancel();
    return new Response(null, { status: 304, headers: { etag, 'cache-control': headers['cache-control'] } });
  }),
};
