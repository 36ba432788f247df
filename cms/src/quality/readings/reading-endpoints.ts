import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload';
import { z } from 'zod';
import { mayAnywhere } from '../../people/may.ts';
import { openBytes } from '../files/byte-store.ts';
import { downloadHeaders } from '../files/download-headers.ts';
import { answering, notAllowed, notFound } from '../refusal.ts';
import { bodyOf, routeParam } from '../request.ts';
import { settingsOf } from '../settings.ts';
import { acceptReading } from './accept-reading.ts';
import { beginReading } from './begin-reading.ts';
import { discardReading, readAgain, stopReading } from './leave-reading.ts';
import { headFor, type ReadingHead, signedIn } from './reading-rows.ts';
import { receivePaper } from './receive-paper.ts';
import { saveReading } from './save-reading.ts';
import { readingStanding, wholeReading } from './show-reading.ts';

const revision = z.int().nonnegative();
const saving = z.object({ revision, reading: z.unknown() });
const accepting = z.object({ revision });

/** `POST /api/readings`: takes a paper in hand, as a file or as what was pasted. */
const begin: Endpoint = {
  path: '/',
  method: 'post',
  handler: answering(async (req) => {
    // before a body is read: nobody sends megabytes for nothing
    if (!mayAnywhere(signedIn(req), ['draft', 'reading'])) throw notAllowed('Bạn không có quyền đọc văn bản từ tệp.');
    const { row, isNew } = await beginReading(req, await receivePaper(req));
    const message = isNew ? 'Đã nhận văn bản, đang đọc.' : 'Văn bản này đang được rà soát, mở lại bản đang có.';
    return Response.json({ id: row.id, state: row.state, message }, { status: isNew ? 201 : 200 });
  }),
};

/** `GET /api/readings/:id/bytes`: the paper as it was handed in. */
const bytes: Endpoint = {
  path: '/:id/bytes',
  method: 'get',
  handler: answering(async (req) => {
    const row = await headFor(req, routeParam(req, 'id'), 'read');
    if (row.state === 'discarded' || row.sha256 === '') throw notFound(); // given up, or redacted
    const open = await openBytes(settingsOf(req.payload).papersFolder, row.sha256);
    if (open === undefined) throw notFound();
    return new Response(open.stream, {
      headers: { ...downloadHeaders(row, open.size), 'cache-control': 'private, no-store' },
    });
  }),
};

/** Answers with the state that a deed leads to. */
const moving = (
  deed: (req: PayloadRequest, id: string) => Promise<ReadingHead['state']>,
  message: string,
): PayloadHandler =>
  answering(async (req) => Response.json({ state: await deed(req, routeParam(req, 'id')), message }));

/** What the collection answers beside listing rows. */
export const readingEndpoints: Endpoint[] = [
  begin,
  bytes,
  {
    path: '/:id/whole',
    method: 'get',
    handler: answering(async (req) => Response.json(await wholeReading(req, routeParam(req, 'id')))),
  },
  {
    path: '/:id/whole',
    method: 'put',
    handler: answering(async (req) => {
      signedIn(req);
      const asked = await bodyOf(req, saving);
      return Response.json({ revision: await saveReading(req, { id: routeParam(req, 'id'), ...asked }) });
    }),
  },
  {
    path: '/:id/progress',
    method: 'get',
    handler: answering(async (req) =>
      Response.json(await readingStanding(req, routeParam(req, 'id')), { headers: { 'cache-control': 'no-store' } }),
    ),
  },
  { path: '/:id/cancel', method: 'post', handler: moving(stopReading, 'Đã dừng đọc.') },
  { path: '/:id/again', method: 'post', handler: moving(readAgain, 'Đang đọc lại.') },
  { path: '/:id/discard', method: 'post', handler: moving(discardReading, 'Đã bỏ bản đọc.') },
  {
    path: '/:id/accept',
    method: 'post',
    handler: answering(async (req) => {
      signedIn(req);
      const asked = await bodyOf(req, accepting);
      return acceptReading(req, { id: routeParam(req, 'id'), ...asked });
    }),
  },
];
