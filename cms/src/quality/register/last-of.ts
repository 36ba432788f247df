import { Entry } from '@camket/shared/register';
import type { PayloadRequest, Where } from 'payload';
import { withinTransaction } from '../../database/within-transaction.ts';
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

const lasts = withinTransaction<Standing>();
const versions = withinTransaction<Standing>();
const entries = withinTransaction<Entry>();

const nameOf = (subject: string, version: number): string => `${subject} ${String(version)}`;

/** Called with each entry that is written, so that its deed need not look for it. */
export function keepEntry(req: PayloadRequest, entry: Entry): void {
  const { seq, at, kind, commune, subject, version, hash } = entry;
  const standing = { seq, at, kind, commune, subject, version, hash };
  lasts.keep(req, subject, standing);
  versions.keep(req, nameOf(subject, version), standing);
  entries.keep(req, String(seq), entry);
}

/** Called when entries have lost their bodies, so that the deed that took them out does not read them any more. */
export function forgetEntries(): void {
  for (const kept of [lasts, versions, entries]) kept.forget();
}

/** Where a subject's newest entry stands. */
export function lastOf(req: PayloadRequest, subject: string): Promise<Standing | undefined> {
  return lasts.find(req, subject, () => newest(req, { subject: { equals: subject } }));
}

/** Where the entry of one version of a subject stands. */
export function standingOf(req: PayloadRequest, subject: string, version: number): Promise<Standing | undefined> {
  const where = { and: [{ subject: { equals: subject } }, { version: { equals: version } }] };
  return versions.find(req, nameOf(subject, version), () => newest(req, where));
}

/** The whole entry of a number. */
export function entryAt(req: PayloadRequest, seq: number): Promise<Entry | undefined> {
  return entries.find(req, String(seq), () => readEntry(req, seq));
}

async function readEntry(req: PayloadRequest, seq: number): Promise<Entry | undefined> {
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
