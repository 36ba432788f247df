import { bodies, type Body, Entry, quotableWords, wholeCity } from '@camket/shared/register';
import { type Covering, sayCovered, withoutQuotes } from '@camket/shared/reports';
import { isDeepStrictEqual } from 'node:util';
import type { PayloadRequest } from 'payload';
import { lastOf } from '../register/last-of.ts';
import type { Named } from '../register/redacted-entries.ts';

/** A published report that quotes words which are being taken out of the register. */
export interface CoveredReport {
  readonly entry: Named;
  /** What it says without them. */
  readonly body: Body<'report'>;
  /** Whether it is the version that stands, so that a covered one has to take its place. */
  readonly isStanding: boolean;
}

/** What the entries that are being emptied lend to reports, and what is to stand there: it names the redaction. */
export function coveringOf(entries: readonly Named[], redaction: number): Covering {
  const quotables = entries.flatMap(({ line }) => quotableWords(Entry.parse(JSON.parse(line))) ?? []);
  return { quotables, said: sayCovered(redaction) };
}

/** The published reports of the same communes that quote the entries, in whatever version; those named already left out. */
export async function reportsQuoting(
  req: PayloadRequest,
  entries: readonly Named[],
  covering: Covering,
): Promise<readonly CoveredReport[]> {
  if (covering.quotables.length === 0) return [];
  const named = new Set(entries.map(({ seq }) => seq));
  const found: CoveredReport[] = [];
  for (const entry of await reportsIn(req, communesOf(entries))) {
    const body = bodies.report.safeParse(Entry.parse(JSON.parse(entry.line)).body).data;
    if (body === undefined || named.has(entry.seq)) continue;
    const { indicators, tasks, narrative } = withoutQuotes(body, covering);
    const covered: Body<'report'> = { ...body, ...bodies.report.pick(quoting).parse({ indicators, tasks, narrative }) };
    if (isDeepStrictEqual(covered, body)) continue;
    found.push({ entry, body: covered, isStanding: (await lastOf(req, entry.subject))?.seq === entry.seq });
  }
  return found;
}

const quoting = { indicators: true, tasks: true, narrative: true } as const;

/** The slugs of the communes that entries belong to. */
export function communesOf(entries: readonly Named[]): readonly string[] {
  return [...new Set(entries.map(({ commune }) => commune))].filter((slug) => slug !== wholeCity);
}

async function reportsIn(req: PayloadRequest, communes: readonly string[]): Promise<readonly Named[]> {
  const { docs } = await req.payload.find({
    collection: 'entries',
    where: { and: [{ kind: { equals: 'report' } }, { commune: { in: [...communes] } }] },
    sort: 'seq',
    limit: 0,
    pagination: false,
    depth: 0,
    overrideAccess: true, // every entry is public
    req,
  });
  return docs;
}
