import { Entry } from '@camket/shared/register';
import type { PayloadRequest, Where } from 'payload';
import { isRecord } from '../sheet/is-record.ts';

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
export async function recentEntries(
  req: PayloadRequest,
  limit: number,
  before?: number,
): Promise<readonly ShownEntry[]> {
  const where: Where = before === undefined ? {} : { seq: { less_than: before } };
  const { docs } = await req.payload.find({
    collection: 'entries',
    where,
    sort: '-seq',
    limit,
    pagination: false,
    depth: 0,
    overrideAccess: true, // every entry is public: standing in the register is what publishing means
    req,
  });
  return docs.flatMap(({ line }) => shownEntry(line));
}

function shownEntry(line: string): readonly ShownEntry[] {
  const read = Entry.safeParse(JSON.parse(line));
  if (!read.success) return [];
  const { seq, at, commune, kind, subject, version, reason, by, hash, body } = read.data;
  return [{ seq, at, commune, kind, subject, version, reason, by, hash, about: aboutOf(body) }];
}

/** The words of a body that say what it is about: the abstract of a document, the names of a commune, a reason, a ground. */
export function aboutOf(body: unknown): string | undefined {
  if (!isRecord(body)) return undefined;
  const { number, symbol, subject, names, reason, ground, period, year } = body;
  if (typeof subject === 'string')
    return [typeof number === 'string' ? `${number}/${String(symbol)}` : '', subject]
      .filter((text) => text !== '')
      .join(': ');
  const name: unknown = Array.isArray(names) ? names.at(-1) : undefined;
  if (isRecord(name) && typeof name['name'] === 'string') return name['name'];
  const said = [reason, ground, period, year].find((text) => typeof text === 'string' || typeof text === 'number');
  return said === undefined ? '' : String(said);
}
