import { bodies, type DecisionBody, emptyRecord, Entry, extend, type PublicRecord } from '@camket/shared/register';
import type { PayloadRequest } from 'payload';
import { headOf } from './append.ts';

/** What is public of one commune, as this request sees it, and how its documents are read. */
export interface CommuneRecord {
  readonly record: PublicRecord;
  readonly bodyOf: (seq: number) => DecisionBody | undefined;
}

const page = 200;

/**
 * Folds the entries that concern a commune. Redactions are passed over: an emptied entry has lost its body here already.
 * The head is that of the whole register.
 */
export async function recordOfCommune(req: PayloadRequest, commune: string): Promise<CommuneRecord> {
  const record = emptyRecord();
  const documents = new Map<number, DecisionBody>();
  for (let after = 0, isFull = true; isFull;) {
    const lines = await linesAfter(req, commune, after);
    for (const line of lines) {
      const entry = Entry.parse(JSON.parse(line));
      extend(record, entry);
      const body = entry.kind === 'decision' ? bodies.decision.safeParse(entry.body).data : undefined;
      if (body !== undefined) documents.set(entry.seq, body);
      after = entry.seq;
    }
    isFull = lines.length === page;
  }
  record.head = await headOf(req);
  return { record, bodyOf: (seq) => documents.get(seq) };
}

async function linesAfter(req: PayloadRequest, commune: string, after: number): Promise<readonly string[]> {
  const { docs } = await req.payload.find({
    collection: 'entries',
    where: {
      and: [
        { commune: { in: [commune, 'city'] } },
        { seq: { greater_than: after } },
        { kind: { not_equals: 'redaction' } },
      ],
    },
    sort: 'seq',
    limit: page,
    pagination: false,
    depth: 0,
    select: { line: true },
    overrideAccess: true, // every entry is public
    req,
  });
  return docs.map(({ line }) => line);
}
