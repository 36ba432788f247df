import { bodies, type Entry } from '@camket/shared/register';

/** A file as entries name it. */
export interface NamedFile {
  readonly sha256: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly commune: string;
  /** The entries that name it; a redacted one no longer does. */
  readonly seqs: ReadonlySet<number>;
}

/** The files that entries name, by their hash. */
export type NamedFiles = Map<string, NamedFile>;

const listed = {
  decision: { field: 'files', form: bodies.decision.shape.files },
  result: { field: 'evidence', form: bodies.result.shape.evidence },
  task: { field: 'evidence', form: bodies.task.shape.evidence },
  report: { field: 'files', form: bodies.report.shape.files },
} as const;

const isListed = (kind: string): kind is keyof typeof listed => kind in listed;

/** Notes the files that an entry names. */
export function noteFiles(files: NamedFiles, { kind, seq, commune, body }: Entry): void {
  if (body === undefined || !isListed(kind)) return;
  const { field, form } = listed[kind];
  for (const { sha256, name, mediaType, size } of form.safeParse(body[field]).data ?? []) {
    const seqs = new Set([...(files.get(sha256)?.seqs ?? []), seq]);
    files.set(sha256, { name, mediaType, size, commune, ...files.get(sha256), sha256, seqs });
  }
}

/** Takes redacted entries out, and with them the files that no other entry names. */
export function forgetFiles(files: NamedFiles, redacted: readonly number[]): void {
  for (const [sha256, file] of files) {
    if (!redacted.some((seq) => file.seqs.has(seq))) continue;
    const seqs = new Set([...file.seqs].filter((seq) => !redacted.includes(seq)));
    if (seqs.size === 0) files.delete(sha256);
    else files.set(sha256, { ...file, seqs });
  }
}
