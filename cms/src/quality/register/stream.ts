import type { Endpoint, PayloadRequest } from 'payload';
import { answering, Refusal } from '../refusal.ts';
import { settingsOf } from '../settings.ts';
import { waitForEntry } from './announcements.ts';
import { askedAfter } from './feed.ts';
import { linesAfter } from './read-lines.ts';

const heartbeat = 15_000;
/** How long an entry of another node may go unseen. */
const lookAround = 1_000;
const mostListeners = 1_000;
const listeners = new Set<AbortController>();

/** `GET /api/register/stream?after=SEQ`: the lines after an entry, and each new one as it is committed. */
export const stream: Endpoint = {
  path: '/register/stream',
  method: 'get',
  handler: answering((req) => {
    const after = askedAfter(req, 'last-event-id');
    if (listeners.size >= mostListeners)
      throw new Refusal(503, 'Quá nhiều nơi đang theo dõi sổ công bố, hãy thử lại sau.');
    return new Response(eventsAfter(req, after), {
      headers: { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-cache, no-transform' },
    });
  }),
};

function eventsAfter(req: PayloadRequest, after: number): ReadableStream<Uint8Array> {
  const gone = new AbortController();
  const patience = settingsOf(req.payload).isShared ? lookAround : heartbeat;
  const encode = new TextEncoder();
  let last = after;
  let beat = Date.now();
  const next = async (): Promise<string> => {
    while (!gone.signal.aborted) {
      const waiting = waitForEntry(patience, gone.signal); // before looking, so that nothing slips in between
      const { lines } = await linesAfter(req, last);
      last = lines.at(-1)?.seq ?? last;
      if (lines.length === 0) await waiting.arrived;
      waiting.end();
      if (lines.length > 0) return lines.map(({ seq, line }) => `id: ${seq}\ndata: ${line}\n\n`).join('');
      if (Date.now() - beat >= heartbeat) return ': còn đây\n\n';
    }
    return '';
  };
  listeners.add(gone);
  return new ReadableStream({
    start: (controller) => {
      controller.enqueue(encode.encode('retry: 1000\n\n'));
    },
    async pull(controller) {
      try {
        controller.enqueue(encode.encode(await next()));
        beat = Date.now();
      } catch (error) {
        listeners.delete(gone);
        controller.error(error);
      }
    },
    cancel() {
      listeners.delete(gone);
      gone.abort();
    },
  });
}
