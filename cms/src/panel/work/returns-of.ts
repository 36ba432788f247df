import type { PayloadRequest } from 'payload';

/** Who returned a document, when, and why. */
export interface Returned {
  readonly role: string;
  readonly at: string;
  readonly reason: string;
}

/** The newest return of each of the documents, by its id. */
export async function returnsOf(
  req: PayloadRequest,
  documents: readonly string[],
): Promise<ReadonlyMap<string, Returned>> {
  if (documents.length === 0) return new Map();
  const { docs } = await req.payload.find({
    collection: 'journal',
    where: { and: [{ document: { in: [...documents] } }, { deed: { equals: 'return' } }] },
    sort: 'at',
    limit: 0,
    pagination: false,
    depth: 0,
    overrideAccess: true, // whoever may mend a document may read why it was returned
    req,
  });
  return new Map(docs.map(({ document, role, at, reason }) => [document, { role, at, reason: reason ?? '' }] as const));
}
