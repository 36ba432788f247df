import type { FileReference } from '@camket/shared/decisions';
import type { File as FileRow } from '../../payload-types.ts';

/** A file as documents and entries name it. */
export function fileReferenceOf({ sha256, name, mediaType, size, role }: FileRow): FileReference {
  return { sha256, name, mediaType, size, role };
}
