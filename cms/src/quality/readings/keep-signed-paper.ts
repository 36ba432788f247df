import type { FileReference } from '@camket/shared/decisions';
import type { PayloadRequest } from 'payload';
import type { Reading as ReadingRow } from '../../payload-types.ts';
import { discardFile } from '../files/discard-file.ts';
import { fileReferenceOf } from '../files/file-reference.ts';
import { keepFile } from '../files/keep-file.ts';
import { idOf } from '../references.ts';
import { Refusal } from '../refusal.ts';
import { bytesOfPaper } from './paper-bytes.ts';

/** The signed paper as a file of its draft, where it can be one. */
export interface SignedPaper {
  readonly file: FileReference | undefined;
  /** What the person should know, in whole sentences. */
  readonly notes: readonly string[];
  /** Takes the file out again, where it was kept for this draft alone. */
  readonly giveBack: () => Promise<void>;
}

const nothing = (...notes: readonly string[]): SignedPaper => ({
  file: undefined,
  notes,
  giveBack: () => Promise.resolve(),
});

/** Keeps a PDF as the signed document of its draft, by the rules of every file; another paper is only read. */
export async function keepSignedPaper(req: PayloadRequest, row: ReadingRow): Promise<SignedPaper> {
  if (row.mediaType !== 'application/pdf') return nothing();
  const bytes = await bytesOfPaper(req.payload, row.sha256);
  if (bytes === undefined) return nothing('Không còn tệp gốc để đính kèm: hãy tải tệp đã ký lên bản dự thảo.');
  try {
    const upload = { bytes: Buffer.from(bytes), name: row.name, commune: idOf(row.commune), role: 'signed' } as const;
    const { row: kept, isNew } = await keepFile(req, upload);
    const giveBack = async (): Promise<void> => {
      if (isNew) await discardUnused(req, kept.id);
    };
    return { file: { ...fileReferenceOf(kept), role: 'signed' }, notes: [], giveBack };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return nothing(`Chưa đính kèm được tệp gốc: ${error.message}`);
  }
}

/** Takes a file out again; one that somebody has named meanwhile stays. */
async function discardUnused(req: PayloadRequest, id: string): Promise<void> {
  try {
    await discardFile(req, id);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}
