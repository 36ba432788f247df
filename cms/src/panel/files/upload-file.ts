import type { FileReference } from '@camket/shared/decisions';
import { type Answer, ask, isDone, valueAt } from '../request/ask.ts';
import { isRecord } from '../sheet/is-record.ts';

/** Where an uploaded file belongs, and what it is. */
export interface UploadTo {
  readonly commune: string;
  readonly unit?: string | undefined;
  readonly role: FileReference['role'];
}

/** The largest file that the server takes, in bytes. */
export const largestFile = 20_000_000;

/** Sends a file; answers how documents name it, or why it was refused. */
export async function uploadFile(file: File, { commune, unit, role }: UploadTo): Promise<FileReference | Answer> {
  const form = new FormData();
  form.set('file', file);
  form.set('_payload', JSON.stringify({ commune, role, ...(unit === undefined ? {} : { unit }) }));
  const answer = await ask('POST', '/files', form);
  const doc = isDone(answer) ? valueAt(answer, 'doc') : undefined;
  return fileOf(doc, role) ?? answer;
}

function fileOf(doc: unknown, role: FileReference['role']): FileReference | undefined {
  if (!isRecord(doc)) return undefined;
  const { sha256, name, mediaType, size } = doc;
  const isWhole =
    typeof sha256 === 'string' && typeof name === 'string' && typeof mediaType === 'string' && typeof size === 'number';
  return isWhole ? { sha256, name, mediaType, size, role } : undefined;
}

/** The size of a file in words: `1,2 MB`. */
export function saySize(bytes: number): string {
  const [amount, unit] = bytes < 1_000_000 ? [bytes / 1_000, 'kB'] : [bytes / 1_000_000, 'MB'];
  return `${amount.toLocaleString('vi-VN', { maximumFractionDigits: amount < 10 ? 1 : 0 })} ${unit}`;
}
