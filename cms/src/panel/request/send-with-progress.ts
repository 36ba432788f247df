import type { Answer } from './ask.ts';

interface Sending {
  /** A form, or JSON text. */
  readonly body: FormData | string;
  /** How much has gone out, from 0 to 1. */
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

/** Sends something long to the server and tells how much of it has gone out. Nothing comes of it where it is stopped. */
export function sendWithProgress(path: string, { body, onProgress, signal }: Sending): Promise<Answer | undefined> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest(); // `fetch` does not tell how much has gone out
    request.open('POST', `/api${path}`);
    request.setRequestHeader('accept', 'application/json');
    request.setRequestHeader('accept-language', document.documentElement.lang);
    if (typeof body === 'string') request.setRequestHeader('content-type', 'application/json');
    request.upload.addEventListener('progress', ({ loaded, total, lengthComputable }) => {
      if (lengthComputable) onProgress(loaded / total);
    });
    request.addEventListener('load', () => resolve(answerOf(request)));
    request.addEventListener('error', () => resolve({ kind: 'offline' }));
    request.addEventListener('abort', () => resolve(undefined));
    signal.addEventListener('abort', () => request.abort());
    request.send(body);
  });
}

/** An answer that is no JSON has no body. */
function answerOf({ status, responseText }: XMLHttpRequest): Answer {
  try {
    const body: unknown = JSON.parse(responseText);
    return { kind: 'answered', status, body };
  } catch {
    return { kind: 'answered', status, body: undefined };
  }
}
