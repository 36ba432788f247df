import { env } from 'node:process';
import { type FollowedRegister, followRegister } from '../record/followed-register.ts';
import { todayIn } from '../server/calendar-clock.ts';
import { readEnvironment } from '../server/environment.ts';
import { localsOf } from '../server/page-house.ts';

declare global {
  var followedRegister: Promise<FollowedRegister> | undefined;
}

/** The copy of the register in CAMKET_DATA, opened once a process however often this file is read anew. */
function followOnce(): Promise<FollowedRegister> {
  const { dataFolder, cmsUrl } = readEnvironment(env);
  globalThis.followedRegister ??= followRegister({
    folder: dataFolder,
    cmsUrl,
    changed: () => undefined,
    tell: console.log,
  });
  return globalThis.followedRegister;
}

/** Record and day for `astro dev`, where no front follows the feed. */
export async function devLocals(): Promise<App.Locals> {
  const { home, port, demo, siteCommune, pinnedToday } = readEnvironment(env);
  return localsOf({
    register: await followOnce(),
    today: todayIn(pinnedToday),
    home: home ?? `http://localhost:${port}`,
    demo,
    siteCommune,
  });
}
