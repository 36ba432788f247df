import type { Endpoint } from 'payload';
import { nameOn } from '@camket/shared/communes';
import { unitOf } from '../communes/commune-rows.ts';
import { idOf } from '../references.ts';
import { answering, notFound } from '../refusal.ts';
import { routeParam } from '../request.ts';
import { settingsOf } from '../settings.ts';
import { renewCalendarAddress, unitWithSecret } from './calendar-address.ts';
import { calendarText } from './calendar-text.ts';
import { duesOf } from './dues-of.ts';

/** `POST /api/units/:id/calendar-address`: makes the secret address of a unit's calendar anew; the old one dies. */
export const calendarAddressEndpoint: Endpoint = {
  path: '/:id/calendar-address',
  method: 'post',
  handler: answering(async (req) => Response.json({ path: await renewCalendarAddress(req, routeParam(req, 'id')) })),
};

const secretInName = /^([A-Za-z0-9_-]{43})\.ics$/;

/**
 * `GET /api/lich/<secret>.ics`: the reports and tasks of a unit for the calendar on somebody's phone. Whoever has the
 * address may read it without signing in, so it holds nothing but what is public; any other address is not there.
 */
export const calendarFile: Endpoint = {
  path: '/lich/:name',
  method: 'get',
  handler: answering(async (req) => {
    const [, secret] = secretInName.exec(routeParam(req, 'name')) ?? [];
    const unit = secret === undefined ? undefined : await unitWithSecret(req, secret);
    if (unit === undefined) throw notFound();
    const { today, siteUrl } = settingsOf(req.payload);
    const dues = (await duesOf(req, idOf(unit.commune))).filter((due) => due.unit?.id === unit.id);
    const name = nameOn(unitOf(unit).names, today());
    return new Response(calendarText({ name, dues, siteUrl }), {
      headers: {
        'content-type': 'text/calendar; charset=utf-8',
        'content-disposition': 'inline; filename="lich-bao-cao.ics"',
        'cache-control': 'private, max-age=600',
        'referrer-policy': 'no-referrer',
        'x-robots-tag': 'noindex',
      },
    });
  }),
};
