import { isRecord } from '../sheet/is-record.ts';

/** What came of a request: an answer with its status, or no connection at all. */
export type Answer =
  | { readonly kind: 'answered'; readonly status: number; readonly body: unknown }
  | { readonly kind: 'offline' };

/** A complaint of the server, with the path of the field that it is about. */
export interface Complaint {
  readonly message: string;
  readonly field?: string;
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Asks the server for something as the one who has signed in. */
export async function ask(method: Method, path: string, content?: unknown): Promise<Answer> {
  const isForm = content instanceof FormData;
  const body = isForm ? content : content === undefined ? undefined : JSON.stringify(content);
  return answerOf(() =>
    fetch(`/api${path}`, {
      method,
      credentials: 'same-origin',
      headers: {
        accept: 'application/json',
        'accept-language': document.documentElement.lang,
        ...typeOf(isForm, body),
      },
      ...(body === undefined ? {} : { body }),
    }),
  );
}

function typeOf(isForm: boolean, body: unknown): Readonly<Record<string, string>> {
  return isForm || body === undefined ? {} : { 'content-type': 'application/json' };
}

async function answerOf(send: () => Promise<Response>): Promise<Answer> {
  try {
    const response = await send();
    const body: unknown = await response.json().catch(() => undefined);
    return { kind: 'answered', status: response.status, body };
  } catch {
    return { kind: 'offline' };
  }
}

/** Whether the answer says that what was asked for is done. */
export function isDone(answer: Answer): answer is Extract<Answer, { kind: 'answered' }> {
  return answer.kind === 'answered' && answer.status >= 200 && answer.status < 300;
}

/** The complaints in an answer; none where it holds no readable one. */
export function complaintsIn(answer: Answer): readonly Complaint[] {
  const body = answer.kind === 'answered' ? answer.body : undefined;
  const errors = isRecord(body) ? body['errors'] : undefined;
  if (!Array.isArray(errors)) return [];
  return errors.flatMap((error: unknown) => complaintIn(error));
}

function complaintIn(error: unknown): readonly Complaint[] {
  if (!isRecord(error) || typeof error['message'] !== 'string') return [];
  const inner = isRecord(error['data']) ? error['data']['errors'] : undefined;
  if (Array.isArray(inner) && inner.length > 0) return inner.flatMap((one: unknown) => complaintIn(one));
  const field = error['field'] ?? error['path'];
  return [{ message: error['message'], ...(typeof field === 'string' && field !== '' ? { field } : {}) }];
}

/** A value at a path of names inside an answer's body; `undefined` where there is none. */
export function valueAt(answer: Answer, ...path: readonly string[]): unknown {
  const start: unknown = answer.kind === 'answered' ? answer.body : undefined;
  return path.reduce<unknown>((value, name) => (isRecord(value) ? value[name] : undefined), start);
}
