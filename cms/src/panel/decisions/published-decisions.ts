import { ask, isDone, valueAt } from '../request/ask.ts';
import { isRecord } from '../sheet/is-record.ts';

/** A published document of a commune, as lists show it. */
export interface ListedDecision {
  readonly id: string;
  readonly subject: string;
  readonly name: string;
  readonly about: string;
  readonly year: number | undefined;
  readonly commune: string;
}

/** The published documents that the person may read, the newest first; of one commune where it is named. */
export async function publishedDecisions(commune?: string): Promise<readonly ListedDecision[]> {
  const search = new URLSearchParams({
    'where[stage][equals]': 'published',
    sort: '-issuedOn',
    limit: '100',
    depth: '0',
  });
  if (commune !== undefined) search.set('where[commune][equals]', commune);
  const answer = await ask('GET', `/decisions?${search.toString()}`);
  const docs = isDone(answer) ? valueAt(answer, 'docs') : undefined;
  return Array.isArray(docs) ? docs.flatMap((doc: unknown) => listed(doc)) : [];
}

function listed(doc: unknown): readonly ListedDecision[] {
  if (!isRecord(doc)) return [];
  const { id, register: _, subject, number, symbol, about, year, commune } = doc;
  if (typeof id !== 'string' || typeof subject !== 'string') return [];
  return [
    {
      id,
      subject,
      name: `${text(number)}/${text(symbol)}`,
      about: text(about),
      year: typeof year === 'number' ? year : undefined,
      commune: text(commune),
    },
  ];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
