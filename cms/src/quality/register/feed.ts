import type { Endpoint, PayloadRequest } from 'payload';
import { answering, Refusal } from '../refusal.ts';
import { headOf } from './append.ts';
import { linesAfter } from './read-lines.ts';

/** The number after which entries are asked for; 0 where none is given. */
export function askedAfter(req: PayloadRequest, header?: string): number {
  const told = header === undefined ? null : req.headers.get(header);
  const text = told ?? req.searchParams.get('after') ?? '0';
  const after = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isSafeInteger(after)) return after;
  throw new Refusal(400, [
    { message: `after là "${text.slice(0, 40)}": cần số thứ tự của một mục, từ 0.`, field: 'after' },
  ]);
}

/** `GET /api/register?after=SEQ`: the lines after an entry, as JSON lines, at most a page. */
export const feed: Endpoint = {
  path: '/register',
  method: 'get',
  handler: answering(async (req) => {
    const after = askedAfter(req);
    const head = await headOf(req);
    const { lines, isFull } = await linesAfter(req, after);
    return new Response(lines.map(({ line }) => `${line}\n`).join(''), {
      headers: {
        'content-type': 'application/jsonl; charset=utf-8',
        // a full page stays as it is; the last one grows
        'cache-control': isFull ? 'public, max-age=86400' : 'no-cache',
        'x-register-head': String(Math.max(head.seq, lines.at(-1)?.seq ?? 0)),
        'x-content-type-options': 'nosniff',
      },
    });
  }),
};
