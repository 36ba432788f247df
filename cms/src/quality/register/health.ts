import type { Endpoint } from 'payload';
import { settingsOf } from '../settings.ts';
import { headOf } from './append.ts';

/** `GET /api/health`: whether the app can read its database, and how far the register has come. */
export const health: Endpoint = {
  path: '/health',
  method: 'get',
  handler: async (req) => {
    const { now, version, isReady } = settingsOf(req.payload);
    const head = await headOf(req).catch(() => undefined);
    const ok = head !== undefined && isReady();
    return Response.json(
      { ok, database: head === undefined ? 'unreachable' : 'ok', head: head?.seq ?? null, at: now(), version },
      { status: ok ? 200 : 503, headers: { 'cache-control': 'no-store' } },
    );
  },
};
