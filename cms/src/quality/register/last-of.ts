import { Entry } from '@camket/shared/register';
import type { PayloadRequest, Where } from 'payload';
import type { Entry as EntryRow } from '../../payload-types.ts';

/** Where a subject stands in the register: what its entry is, without what it says. */
export type Standing = Pick<
  EntryRow,
  'seq' | 'at' | 'kind' | 'commune' | 'subject' | 'version' | 'hash' | 'redactedBy'
>;

const marks = {
  seq: true,
  at: true,
  kind: true,
  commune: true,
  subject: true,
  version: true,
  hash: true,
  redactedBy: true,
} as const;

async function newest(req: PayloadRequest, where: Where): Promise<Standing | undefined> {
  const { docs } = await req.payload.find({
    collection: 'entries',
    where,
    sort: '-seq',
    limit: 1,
    pagination: false,
    depth: 0,
    select: marks,
    overrideAccess: true, // every entry is public
    req,
  });
  return docs[0];
}

/** Where a subject's newest entry stands. */
export function lastOf(req: PayloadRequest, subject: string): Promise<Standing | undefined> {
  return newest(req, { subject: { equals: subject } });
}

/** Where the entry of one version of a subject stands. */
export function standingOf(req: PayloadRequest, subject: string, version: number): Promise<Standing | undefined> {
  return newest(req, { and: [{ subject: { equals: subject } }, { version: { equals: version } }] });
}

/** The whole entry of a number. */
export async function entryAt(req: PayloadRequest, seq: number): Promise<Entry | undefined> {
  const { docs } = await req.payload.find({
    collection: 'entries',
    where: { seq: { equals: seq } },
    limit: 1,
    pagination: false,
    depth: 0,
    select: { line: true },
    overrideAccess: true, // every entry is public
    req,
  });
  return docs[0] === undefined ? undefined : Entry.parse(JSON.parse(docs[0].line));
}
