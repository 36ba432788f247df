import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { type FieldRemark, fieldRemark } from './field-remark.ts';

/** Why a document was returned: by whom, when, with which sentence, and what is wrong at which field. */
export interface Returned {
  readonly at: string;
  readonly person: string;
  readonly role: string;
  readonly reason: string;
  readonly remarks: readonly FieldRemark[];
}

/** The newest return of each of the documents that was ever returned, by the document's id. */
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
    overrideAccess: true, // whoever may see a document may see why it was returned
    req,
  });
  return new Map(
    docs.map(({ document, at, person, role, reason, remarks }) => [
      document,
      { at, person, role, reason: reason ?? '', remarks: z.array(fieldRemark).safeParse(remarks).data ?? [] },
    ]),
  );
}
