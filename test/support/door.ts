/** A request to the cms, as a person, a machine or nobody sends it. */
export interface Asked {
  readonly method?: string;
  /** Address below `/api`, or with `from: 'root'` the whole address. */
  readonly path: string;
  readonly body?: unknown;
  /** What stands in the header `authorization`; nobody has signed in where it is left out. */
  readonly as?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What came back. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The text read as JSON; nothing where it is none. */
  readonly body: unknown;
}

/** The way into a cms: through its handlers in this process, or over HTTP. */
export type Door = (asked: Asked) => Promise<Answer>;

/** The request that is asked for, against a base such as `http://127.0.0.1:3000`. */
export function requestOf(base: string, { method = 'GET', path, body, as, headers = {} }: Asked): Request {
  const isForm = body instanceof FormData;
  return new Request(new URL(`/api${path}`, base), {
    method,
    headers: {
      ...(body !== undefined && !isForm && { 'content-type': 'application/json' }),
      ...(as !== undefined && { authorization: as }),
      ...headers,
    },
    ...(body !== undefined && { body: isForm || typeof body === 'string' ? body : JSON.stringify(body) }),
    redirect: 'manual',
  });
}

/** Reads an answer to its end; of a stream that never ends, what it says within a moment. */
export async function answerOf(response: Response): Promise<Answer> {
  const isStream = response.headers.get('content-type')?.startsWith('text/event-stream') === true;
  const text = isStream ? await beginningOf(response) : await response.text();
  return { status: response.status, headers: response.headers, text, body: jsonOf(text) };
}

/** The door of a server. */
export function doorOf(base: string): Door {
  return async (asked) => answerOf(await fetch(requestOf(base, asked)));
}

async function beginningOf({ body }: Response): Promise<string> {
  if (body === null) return '';
  const reader = body.getReader();
  const decode = new TextDecoder();
  const stopAfter = (milliseconds: number) => setTimeout(() => void reader.cancel(), milliseconds);
  let clock = stopAfter(500);
  let text = '';
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    text += decode.decode(part.value, { stream: true });
    clearTimeout(clock);
    clock = stopAfter(50); // what it has to say at first, it says at once
  }
  clearTimeout(clock);
  return text;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A member of a JSON value, by its path; nothing where the path leads nowhere. */
export function memberOf(value: unknown, ...path: readonly (number | string)[]): unknown {
  let found: unknown = value;
  for (const step of path) {
    if (typeof found !== 'object' || found === null) return undefined;
    found = Reflect.get(found, step);
  }
  return found;
}

/** A text in a JSON value, by its path. Throws where none is. */
export function textIn(value: unknown, ...path: readonly (number | string)[]): string {
  const found = memberOf(value, ...path);
  if (typeof found === 'string') return found;
  throw new TypeError(`Cannot find a text at "${path.join('.')}" of ${shortly(value)}`);
}

/** A number in a JSON value, by its path. Throws where none is. */
export function numberIn(value: unknown, ...path: readonly (number | string)[]): number {
  const found = memberOf(value, ...path);
  if (typeof found === 'number') return found;
  throw new TypeError(`Cannot find a number at "${path.join('.')}" of ${shortly(value)}`);
}

const shortly = (value: unknown): string => JSON.stringify({ value }).slice(0, 500);

/** A list in a JSON value, by its path; empty where none is. */
export function listIn(value: unknown, ...path: readonly (number | string)[]): readonly unknown[] {
  const found = memberOf(value, ...path);
  return Array.isArray(found) ? found : [];
}

/** The answer, where it has a status that is wanted. Throws with what it says otherwise. */
export function granted(answer: Answer, what: string): Answer {
  if (answer.status >= 200 && answer.status < 300) return answer;
  throw new Error(`Cannot ${what}: the answer is ${answer.status} ${answer.text.slice(0, 1_000)}`);
}
