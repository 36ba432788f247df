import type { FileReference } from '@camket/shared/decisions';
import type { PayloadRequest } from 'payload';
import type { File as FileRow } from '../../payload-types.ts';

/** A file as documents and entries name it. */
export function fileReferenceOf({ sha256, name, mediaType, size, role }: FileRow): FileReference {
  return { sha256, name, mediaType, size, role };
}

/** Those of the named files that the commune has not kept: a document cannot name them. */
export async function filesNotKept<Named extends { readonly sha256: string }>(
  req: PayloadRequest,
  commune: string,
  named: readonly Named[],
): Promise<readonly Named[]> {
  if (named.length === 0) return [];
  const { docs } = await req.payload.find({
    collection: 'files',
    where: { and: [{ commune: { equals: commune } }, { sha256: { in: named.map(({ sha256 }) => sha256) } }] },
    limit: named.length,
    pagination: false,
    depth: 0,
    select: { sha256: true },
    overrideAccess: true, // only whether they are there, for somebody who may write the document
    req,
  });
  const kept = new Set(docs.map(({ sha256 }) => sha256));
  return named.filter(({ sha256 }) => !kept.has(sha256));
}
