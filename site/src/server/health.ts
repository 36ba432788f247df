import { statfs } from 'node:fs/promises';
import type { FollowedRegister } from '../record/followed-register.ts';

/** What the rest of the front adds to the picture. */
export interface FrontFigures {
  readonly listeners: number;
  readonly pages: number;
  readonly pageBytes: number;
  readonly failedPages: number;
  readonly unhandled: number;
}

export interface HealthAnswer {
  readonly status: 200 | 503;
  readonly text: string;
}

/** How the site is: good health means that a record is loaded, even while an alarm stands and the last good state is served. */
export async function healthOf(register: FollowedRegister, figures: FrontFigures): Promise<HealthAnswer> {
  const { replica, status, files } = register;
  const { head } = replica.record();
  const isLoaded = head.seq > 0 || status.hasTried();
  const newest = Math.max(status.feedHead(), head.seq);
  const heardAt = status.heardAt();
  const alarm = status.alarm();
  const picture = {
    ok: isLoaded,
    head,
    feed: {
      heardAt: heardAt ?? null,
      silentSince: status.silentSince() ?? null,
      lagEntries: newest - head.seq,
      lagSeconds: heardAt === undefined ? null : Math.round((Date.now() - Date.parse(heardAt)) / 1_000),
    },
    alarm: alarm ?? null,
    cutOffAtStart: replica.cutOff,
    files: { kept: files.here.size, missing: files.missing() },
    diskFree: await freeBytes(register.folder),
    ...figures,
  };
  return { status: isLoaded ? 200 : 503, text: `${JSON.stringify(picture)}\n` };
}

/** Whether visitors may be sent here: there is something to show. */
export function readiness({ replica }: FollowedRegister): HealthAnswer {
  const { seq } = replica.record().head;
  return { status: seq > 0 ? 200 : 503, text: `${JSON.stringify({ ready: seq > 0, head: seq })}\n` };
}

async function freeBytes(folder: string): Promise<number | null> {
  const found = await statfs(folder).catch(() => undefined);
  return found === undefined ? null : found.bavail * found.bsize;
}
