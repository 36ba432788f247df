import type { Endpoint } from 'payload';
import { roundsStanding } from '../mail/rounds-standing.ts';
import { settingsOf } from '../settings.ts';
import { headOf } from './append.ts';

/** `GET /api/health`: whether the app can read its database, how far the register has come, and when reminders were last looked after. */
export const health: Endpoint = {
  path: '/health',
  method: 'get',
  handler: async (req) => {
    const { now, version, isReady } = settingsOf(req.payload);
    const head = await headOf(req).catch(() => undefined);
    const reminders = await roundsStanding(req).catch(() => undefined);
    const ok = head !== undefined && isReady();
    return Response.json(
      {
        ...{ ok, database: head === undefined ? 'unreachable' : 'ok', head: head?.seq ?? null },
        reminders: { at: reminders?.endedAt ?? null, late: reminders?.isLate ?? false },
        ...{ at: now(), version },
      },
      { status: ok ? 200 : 503, headers: { 'cache-control': 'no-store' } },
    );
  },
};
