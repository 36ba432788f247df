import { Entry, wholeCity } from '@camket/shared/register';
import type { PayloadRequest, Where } from 'payload';
import type { Asker } from '../frame/screen-request.ts';
import { namesOfCommunes } from '../communes/commune-names.ts';
import { aboutOf } from './about.ts';
import { publishedWords } from './published-words.ts';

/** An entry of the register as a list shows it. */
export interface ShownEntry {
  readonly seq: number;
  readonly at: string;
  readonly commune: string;
  readonly kind: string;
  readonly subject: string;
  readonly version: number;
  readonly reason: string | undefined;
  readonly by: string;
  readonly hash: string;
  /** What it is about, in its own words; absent where its body was redacted. */
  readonly about: string | undefined;
}

/** The newest entries, or those before a number. */
export function recentEntries(asker: Asker, limit: number, before?: number): Promise<readonly ShownEntry[]> {
  return entriesWhere(asker, before === undefined ? {} : { seq: { less_than: before } }, limit);
}

/** Entries that fit, the newest first; all of them where no limit is said. */
export async function entriesWhere({ req, words }: Asker, where: Where, limit = 0): Promise<readonly ShownEntry[]> {
  const { docs } = await req.payload.find({
    collection: 'entries',
    where,
    sort: '-seq',
    limit,
    pagination: false,
    depth: 0,
    select: { line: true },
    overrideAccess: true, // every entry is public: standing in the register is what publishing means
    req,
  });
  const entries = docs.map(({ line }) => Entry.parse(JSON.parse(line)));
  const said = await publishedWords(
    req,
    entries.map(({ body }) => body),
  );
  const communes = await communesBySlug(req);
  return entries.map(({ seq, at, commune, kind, subject, version, reason, by, hash, body }) => ({
    seq,
    at,
    commune: communes.get(commune) ?? (commune === wholeCity ? words.register.city : commune),
    kind,
    subject,
    version,
    reason,
    by,
    hash,
    about: aboutOf(body, said, words),
  }));
}

async function communesBySlug(req: PayloadRequest): Promise<ReadonlyMap<string, string>> {
  const communes = await namesOfCommunes(req);
  return new Map([...communes.values()].map(({ slug, name }) => [slug, name]));
}
