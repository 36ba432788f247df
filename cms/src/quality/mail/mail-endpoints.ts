import { setTimeout as wait } from 'node:timers/promises';
import type { Endpoint } from 'payload';
import { z } from 'zod';
import { inTransaction } from '../../database/in-transaction.ts';
import { roleFor } from '../../people/may.ts';
import { personOf } from '../../people/person.ts';
import { note } from '../journal/note.ts';
import { answering, notAllowed, notFound, Refusal, signInFirst } from '../refusal.ts';
import { bodyOf, routeParam } from '../request.ts';
import { settingsOf } from '../settings.ts';
import { changeMail, mailRow } from './claim-mail.ts';
import { deliveries } from './deliveries.ts';
import { statesToRepeat } from './mail-states.ts';
import { roundNow } from './rounds-desk.ts';

const nothing = z.strictObject({});
/** How long somebody waits at the screen for a mail to go out, in milliseconds; after that it goes on without them. */
const longestWait = 8_000;

/** `GET /api/mails/deliveries`: how the mails of all stand. */
const deliveriesEndpoint: Endpoint = {
  path: '/deliveries',
  method: 'get',
  handler: answering(async (req) => Response.json(await deliveries(req))),
};

/** `POST /api/mails/round`: looks now who is to be reminded, and sends what waits. */
const roundEndpoint: Endpoint = {
  path: '/round',
  method: 'post',
  handler: answering(async (req) => {
    const person = personOf(req);
    if (person === undefined) throw signInFirst();
    if (roleFor(person, ['keep', 'delivery'], {}) === undefined) throw notAllowed();
    await bodyOf(req, nothing);
    const done = await roundNow(req.payload, true);
    if (done === undefined) throw new Refusal(409, 'Máy chủ khác đang rà việc và gửi thư. Hãy thử lại sau ít phút.');
    return Response.json(done);
  }),
};

/** `POST /api/mails/:id/send-again`: sends a mail once more that may not have arrived. */
const sendAgainEndpoint: Endpoint = {
  path: '/:id/send-again',
  method: 'post',
  handler: answering(async (outer) => {
    const who = personOf(outer);
    if (who === undefined) throw signInFirst();
    const role = roleFor(who, ['keep', 'delivery'], {});
    if (role === undefined) throw notAllowed('Chỉ quản trị viên được cho gửi lại thư.');
    await bodyOf(outer, nothing);
    const id = routeParam(outer, 'id');
    await inTransaction(outer, async (req) => {
      const row = await mailRow(req, id);
      if (row === undefined) throw notFound();
      const now = settingsOf(req.payload).now();
      if (!statesToRepeat.includes(row.state) || (row.claimUntil ?? '') > now) {
        throw new Refusal(409, 'Thư này không cần gửi lại: đã gửi, đang gửi hoặc không còn cần. Hãy tải lại trang.');
      }
      await changeMail(req, id, { state: 'waiting', claimedBy: null, claimUntil: null, queuedAt: now, nextAt: now });
      await note(req, { deed: 'sendAgain', collection: 'mails', document: id, role, who });
    });
    await Promise.race([roundNow(outer.payload, false).catch(() => undefined), wait(longestWait)]); // the mail waits, whatever keeps the round
    return Response.json({ state: (await mailRow(outer, id))?.state });
  }),
};

/** `POST /api/mails/:id/read`: notes that the person whom a mail is addressed to has opened it. */
const readEndpoint: Endpoint = {
  path: '/:id/read',
  method: 'post',
  handler: answering(async (outer) => {
    const person = personOf(outer);
    if (person === undefined) throw signInFirst();
    await bodyOf(outer, nothing);
    const id = routeParam(outer, 'id');
    await inTransaction(outer, async (req) => {
      const row = await mailRow(req, id);
      if (row?.recipient !== person.id) throw notFound();
      if ((row.readAt ?? '') === '') await changeMail(req, id, { readAt: settingsOf(req.payload).now() });
    });
    return Response.json({ ok: true });
  }),
};

/** What else is asked of mails. */
export const mailEndpoints: Endpoint[] = [deliveriesEndpoint, roundEndpoint, sendAgainEndpoint, readEndpoint];
