import type { Answer } from '../request/ask.ts';
import { sendWithProgress } from '../request/send-with-progress.ts';

interface Sending {
  readonly path: '/cases/look' | '/cases/count';
  readonly fields: Readonly<Record<string, string>>;
  /** How much has gone out, from 0 to 1. */
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

/** Sends a list, or its beginning; nothing comes of it where it is stopped. The file stands last, so that the rest can be read first. */
export function sendList(file: Blob, name: string, sending: Sending): Promise<Answer | undefined> {
  const form = new FormData();
  for (const [field, value] of Object.entries(sending.fields)) form.set(field, value);
  form.set('file', file, name);
  const { path, onProgress, signal } = sending;
  return sendWithProgress(path, { body: form, onProgress, signal });
}

const headBytes = 256 * 1_024;

/** What is sent to be looked at: the beginning of a CSV file; a workbook whole, since its end tells what it holds. */
export async function headOf(file: File): Promise<{ readonly blob: Blob; readonly isHead: boolean }> {
  const start = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const isPacked = start[0] === 0x50 && start[1] === 0x4b;
  if (isPacked || file.size <= headBytes) return { blob: file, isHead: false };
  return { blob: file.slice(0, headBytes), isHead: true };
}
