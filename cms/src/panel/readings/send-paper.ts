import { type Answer, isDone, valueAt } from '../request/ask.ts';
import { sendWithProgress } from '../request/send-with-progress.ts';

/** What is to be read: a file, or what was pasted. */
export type Paper =
  | { readonly kind: 'file'; readonly file: File }
  | { readonly kind: 'pasted'; readonly text: string; readonly html: string | undefined; readonly name: string };

/** What came of sending a paper: the reading that it is now, or why it was not taken. */
export type Sent =
  | { readonly kind: 'taken'; readonly id: string }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'refused'; readonly answer: Answer };

interface Sending {
  readonly commune: string;
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

/** Sends a paper to be read, and tells how much of it has gone out. */
export async function sendPaper(paper: Paper, { commune, onProgress, signal }: Sending): Promise<Sent> {
  const answer = await sendWithProgress('/readings', { body: bodyOf(paper, commune), onProgress, signal });
  if (answer === undefined) return { kind: 'stopped' };
  const id = isDone(answer) ? valueAt(answer, 'id') : undefined;
  return typeof id === 'string' ? { kind: 'taken', id } : { kind: 'refused', answer };
}

function bodyOf(paper: Paper, commune: string): FormData | string {
  if (paper.kind === 'file') {
    const form = new FormData();
    form.set('commune', commune);
    form.set('file', paper.file);
    return form;
  }
  const { name, text, html } = paper;
  return JSON.stringify({ commune, name, ...(html === undefined ? { text } : { html }) });
}
