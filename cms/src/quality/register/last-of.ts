import { Entry } from '@camket/shared/register';
import type { PayloadRequest, Where } from 'payload';

/** The newest entry that fits; nothing where there is none. */
async function newest(req: PayloadRequest, where: Where): Promise<Entry | undefined> {
  const { docs } = await req.payload.find({
    collection: 'entries',
    where,
    sort: '-seq',
    limit: 1,
    pagination: false,
    depth: 0,
    select: { line: true },
    overrideAccess: true, // every entry is public
    req,
  });
  return docs[0] === undefined ? undefined : Entry.parse(JSON.parse(docs[0].line));
}

/** The newest entry of a subject. */
export function lastOf(req: PayloadRequest, subject: string): Promise<Entry | undefined> {
  return newest(req, { subject: { equals: subject } });
}

/** The entry of one version of a subject. */
export function entryOf(req: PayloadRequest, subject: string, version: number): Promise<Entry | undefined> {
  return newest(req, { and: [{ subject: { equals: subject } }, { version: { equals: version } }] });
}
