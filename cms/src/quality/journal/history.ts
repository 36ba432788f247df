import type { PayloadRequest } from 'payload';

/** One deed in a document's history, as its workspace shows it. */
export interface HistoryLine {
  readonly at: string;
  readonly deed: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly person: string;
  readonly role: string;
  readonly reason: string | null;
}

/** What was done with a document, the oldest first; saves of its text are left to the journal. */
export async function historyOf(req: PayloadRequest, document: string): Promise<readonly HistoryLine[]> {
  const { docs } = await req.payload.find({
    collection: 'journal',
    where: { and: [{ document: { equals: document } }, { deed: { not_equals: 'edit' } }] },
    sort: 'at',
    limit: 500,
    pagination: false,
    depth: 0,
    overrideAccess: true, // whoever may see a document may see what was done with it
    req,
  });
  return docs.map(({ at, deed, from, to, person, role, reason }) => ({
    at,
    deed,
    from: from ?? null,
    to: to ?? null,
    person,
    role,
    reason: reason ?? null,
  }));
}
