import { type Answer, isDone, valueAt } from '../request/ask.ts';

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
  const answer = await new Promise<Answer | undefined>((resolve) => {
    const request = new XMLHttpRequest(); // `fetch` does not tell how much has gone out
    request.open('POST', '/api/readings');
    request.setRequestHeader('accept', 'application/json');
    request.setRequestHeader('accept-language', document.documentElement.lang);
    request.upload.addEventListener('progress', ({ loaded, total, lengthComputable }) => {
      if (lengthComputable) onProgress(loaded / total);
    });
    request.addEventListener('load', () => resolve(answerOf(request)));
    request.addEventListener('error', () => resolve({ kind: 'offline' }));
    request.addEventListener('abort', () => resolve(undefined));
    signal.addEventListener('abort', () => request.abort());
    sendBody(request, paper, commune);
  });
  if (answer === undefined) return { kind: 'stopped' };
  const id = isDone(answer) ? valueAt(answer, 'id') : undefined;
  return typeof id === 'string' ? { kind: 'taken', id } : { kind: 'refused', answer };
}

function sendBody(request: XMLHttpRequest, paper: Paper, commune: string): void {
  if (paper.kind === 'file') {
    const form = new FormData();
    form.set('commune', commune);
    form.set('file', paper.file);
    request.send(form);
    return;
  }
  const { name, text, html } = paper;
  request.setRequestHeader('content-type', 'application/json');
  request.send(JSON.stringify({ commune, name, ...(html === undefined ? { text } : { html }) }));
}

function answerOf({ status, responseText }: XMLHttpRequest): Answer {
  return { kind: 'answered', status, body: parsed(responseText) };
}

function parsed(text: string): unknown {
  try {
    const body: unknown = JSON.parse(text);
    return body;
  } catch {
    return undefined;
  }
}
