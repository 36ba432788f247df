import { bodies, Entry, quotableWords, wholeCity } from '@camket/shared/register';
import { type Covering, withoutQuotes, wordsOf } from '@camket/shared/reports';
import { sayCovered, textsIn, withoutTexts } from '@camket/shared/values';
import { isDeepStrictEqual } from 'node:util';
import type { PayloadRequest } from 'payload';
import { lastOf } from './last-of.ts';
import { linesWhere } from './lines-where.ts';
import type { Named } from './redacted-entries.ts';

/** Kinds of entries that repeat what others have said. */
const quotingKinds = ['report', 'action', 'task'] as const;

/** A kind of the list above. */
export type QuotingKind = (typeof quotingKinds)[number];

/** A published entry that quotes words which are being taken out of the register. */
export interface CoveredEntry {
  readonly entry: Named;
  readonly kind: QuotingKind;
  /** What it says without them. */
  readonly body: object;
  /** Whether it is the version that stands, so that a covered one has to take its place. */
  readonly isStanding: boolean;
}

/** What is taken out of the register, and out of all that repeats it. */
export interface Taken extends Covering {
  /** Every text of the entries that are being emptied, by the number of the entry. */
  readonly textsOf: ReadonlyMap<number, readonly string[]>;
}

const entryOf = ({ line }: Pick<Named, 'line'>): Entry => Entry.parse(JSON.parse(line));

/**
 * What the entries that are being emptied lend to others, and what is to stand there: it names the redaction. Words that
 * another version, document or figure of the commune goes on saying in public are no secret, and stay.
 */
export async function takenFrom(req: PayloadRequest, entries: readonly Named[], redaction: number): Promise<Taken> {
  const said = await publicTexts(req, entries);
  const isTaken = (text: string): boolean => !said.has(text.trim());
  const quotables = entries
    .flatMap((entry) => quotableWords(entryOf(entry)))
    .map((quotable) => ({ ...quotable, words: quotable.words.filter(isTaken) }))
    .filter(({ words }) => words.length > 0);
  const textsOf = new Map(entries.map((entry) => [entry.seq, textsIn(entryOf(entry).body).filter(isTaken)] as const));
  return { quotables, said: sayCovered(redaction), textsOf };
}

/** What the other versions of these subjects, and the other documents and figures of their communes, say in public. */
async function publicTexts(req: PayloadRequest, entries: readonly Named[]): Promise<ReadonlySet<string>> {
  const left = await linesWhere(req, {
    and: [
      { seq: { not_in: entries.map(({ seq }) => seq) } },
      {
        or: [
          { subject: { in: entries.map(({ subject }) => subject) } },
          { and: [{ kind: { in: ['decision', 'result'] } }, { commune: { in: [...communesOf(entries)] } }] },
        ],
      },
    ],
  });
  return new Set(left.flatMap((line) => textsSaidIn(entryOf({ line }))));
}

/** Pieces of what a task leaves behind are quoted by themselves, so they are counted beside whole texts. */
const textsSaidIn = (entry: Entry): readonly string[] => [
  ...textsIn(entry.body),
  ...quotableWords(entry).flatMap(({ words }) => words),
];

/** The published entries of the same communes that quote what is taken out, in whatever version; those named already left out. */
export async function entriesQuoting(
  req: PayloadRequest,
  entries: readonly Named[],
  taken: Taken,
): Promise<readonly CoveredEntry[]> {
  if (taken.quotables.length === 0) return [];
  const named = new Set(entries.map(({ seq }) => seq));
  const found: CoveredEntry[] = [];
  for (const entry of await quotingIn(req, communesOf(entries))) {
    const covered = named.has(entry.seq) ? undefined : coveredBy(entryOf(entry), taken);
    if (covered === undefined) continue;
    const isStanding = (await lastOf(req, entry.subject))?.seq === entry.seq;
    found.push({ entry, isStanding, ...covered });
  }
  return found;
}

/** What an entry says without the words; nothing where it quotes none. Files of a report go: a signed paper repeats them. */
function coveredBy({ kind, body }: Entry, taken: Taken): Pick<CoveredEntry, 'kind' | 'body'> | undefined {
  if (kind === 'report') return coveredReport(body, taken);
  if (kind !== 'action' && kind !== 'task') return undefined;
  const said = bodies[kind].safeParse(body).data;
  if (said === undefined) return undefined;
  const of = 'indicator' in said ? said.indicator : said.task;
  const words = wordsOf(taken.quotables, ({ indicator, task }) => (kind === 'action' ? indicator : task) === of);
  const covered = withoutTexts(said, words, taken.said);
  return covered === said ? undefined : { kind, body: bodies[kind].parse(covered) };
}

const quoting = { indicators: true, tasks: true, narrative: true } as const;

function coveredReport(body: unknown, taken: Taken): Pick<CoveredEntry, 'kind' | 'body'> | undefined {
  const said = bodies.report.safeParse(body).data;
  if (said === undefined) return undefined;
  const { indicators, tasks, narrative } = withoutQuotes(said, taken);
  const covered = { ...said, ...bodies.report.pick(quoting).parse({ indicators, tasks, narrative }) };
  return isDeepStrictEqual(covered, said) ? undefined : { kind: 'report', body: { ...covered, files: [] } };
}

/** The slugs of the communes that entries belong to. */
export function communesOf(entries: readonly Named[]): readonly string[] {
  return [...new Set(entries.map(({ commune }) => commune))].filter((slug) => slug !== wholeCity);
}

async function quotingIn(req: PayloadRequest, communes: readonly string[]): Promise<readonly Named[]> {
  const { docs } = await req.payload.find({
    collection: 'entries',
    where: { and: [{ kind: { in: [...quotingKinds] } }, { commune: { in: [...communes] } }] },
    sort: 'seq',
    limit: 0,
    pagination: false,
    depth: 0,
    overrideAccess: true, // every entry is public
    req,
  });
  return docs;
}
