import { eventLines } from './event-lines.ts';

/** A bounded page of the feed, and the number of the newest entry that the feed has, where it says so. */
export interface FeedPage {
  readonly lines: readonly string[];
  readonly head?: number;
  /** Whether the feed had nothing more to give. */
  readonly wasEmpty: boolean;
}

/** The feed of a register, as its followers need it. */
export interface Feed {
  readonly page: (after: number, signal: AbortSignal) => Promise<FeedPage>;
  /** New lines as they are published; an empty list for each sign of life between them. Ends when the feed does. */
  readonly stream: (after: number, signal: AbortSignal) => AsyncGenerator<readonly string[]>;
  readonly file: (sha256: string, signal: AbortSignal) => Promise<ReadableStream<Uint8Array>>;
}

/** Thrown where a feed has no stream that can be read: it must be asked page by page. */
export class NoStream extends Error {}

const patience = 15_000;
const longestSilence = 45_000;
const largestPage = 33_554_432;

/** The feed of the cms at an address. `longestQuiet` is how long a stream may say nothing, not even a heartbeat. */
export function feedAt(cmsUrl: string, { longestQuiet = longestSilence } = {}): Feed {
  const register = `${cmsUrl}/api/register`;
  const ask = (address: string, accept: string, signal: AbortSignal) =>
    fetch(address, { headers: { accept }, redirect: 'error', signal });
  return {
    page: async (after, signal) => {
      const address = `${register}?after=${after}`;
      const answer = await ask(address, 'application/jsonl', either(signal, patience));
      if (!answer.ok) throw new Error(`Cannot read "${address}": it answered ${answer.status}`);
      const head = Number(answer.headers.get('x-register-head') ?? Number.NaN);
      const lines = (await textOf(answer)).split('\n').filter((line) => line !== '');
      const wasEmpty = lines.length === 0;
      return Number.isSafeInteger(head) ? { lines, wasEmpty, head } : { lines, wasEmpty };
    },
    stream: (after, signal) => openStream(`${register}/stream?after=${after}`, { signal, longestQuiet, ask }),
    file: async (sha256, signal) => {
      const address = `${register}/files/${sha256}`;
      const answer = await ask(address, '*/*', signal);
      if (!answer.ok || answer.body === null) {
        await answer.body?.cancel();
        throw new Error(`Cannot fetch "${address}": it answered ${answer.status}`);
      }
      return answer.body;
    },
  };
}

const either = (signal: AbortSignal, milliseconds: number): AbortSignal =>
  AbortSignal.any([signal, AbortSignal.timeout(milliseconds)]);

async function textOf(answer: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const bytes of answer.body ?? []) {
    text += decoder.decode(bytes, { stream: true });
    if (text.length > largestPage) throw new RangeError('Cannot read a page of the feed: it is longer than 32 MB');
  }
  return text + decoder.decode();
}

interface Listening {
  readonly signal: AbortSignal;
  readonly longestQuiet: number;
  readonly ask: (address: string, accept: string, signal: AbortSignal) => Promise<Response>;
}

async function* openStream(
  address: string,
  { signal, longestQuiet, ask }: Listening,
): AsyncGenerator<readonly string[]> {
  const quiet = new AbortController();
  const timer = setTimeout(() => {
    quiet.abort(new Error(`Cannot go on with "${address}": it has been quiet for ${longestQuiet / 1_000} s`));
  }, longestQuiet);
  try {
    const answer = await ask(address, 'text/event-stream', AbortSignal.any([signal, quiet.signal]));
    const { body, headers } = answer;
    if (!answer.ok || body === null || headers.get('content-type')?.startsWith('text/event-stream') !== true) {
      await body?.cancel();
      throw new NoStream(`Cannot listen to "${address}": it answered ${answer.status} and no event stream`);
    }
    const decoder = new TextDecoder();
    const events = eventLines();
    for await (const bytes of body) {
      timer.refresh();
      yield events.push(decoder.decode(bytes, { stream: true }));
    }
  } finally {
    clearTimeout(timer);
  }
}
