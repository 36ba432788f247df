'use client';
import type { FileReference } from '@camket/shared/decisions';
import { FilesField } from './files-field.tsx';

interface EvidenceFieldProps {
  readonly path: string;
  readonly files: readonly FileReference[];
  readonly commune: string;
  readonly unit: string | undefined;
  /** Gives one file as it is when its upload is done. */
  readonly onAdd: (file: FileReference) => void;
  /** Gives the list after a file was renamed, covered or taken away; `about` is the name in hand. */
  readonly onChange: (files: readonly FileReference[], about: string) => void;
}

/** Evidence of a result or a task: its files, each of which may be a copy with parts covered. */
export function EvidenceField(props: EvidenceFieldProps) {
  return <FilesField {...props} mayBeCovered roles={['evidence']} />;
}

/** A list with one more file; the same bytes stand once. */
export function withFile(files: readonly FileReference[], file: FileReference): readonly FileReference[] {
  return [...files.filter(({ sha256 }) => sha256 !== file.sha256), file];
}
