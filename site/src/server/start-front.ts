import { createServer } from 'node:http';
import { resolve } from 'node:path';
import type { CalendarDay } from '@camket/shared/values';
import { type FollowedRegister, followRegister } from '../record/followed-register.ts';
import { type Built, loadBuilt } from './built-pages.ts';
import { todayIn, whenChanged } from './calendar-clock.ts';
import { type EventHub, eventHub, type HubLimits, hubLimits } from './event-hub.ts';
import { answer, type House } from './front.ts';
import { healthOf, readiness } from './health.ts';
import { type Door, listenAt } from './listen-at.ts';
import { type PageHouse, pageHouse } from './page-house.ts';
import { securityHeaders } from './security-headers.ts';
import { countUnhandled, type Unhandled } from './unhandled.ts';

/** What a front is started with; everything but the first three has a default. */
export interface FrontStart {
  /** 0: any free port. */
  readonly port: number;
  readonly dataFolder: string;
  readonly cmsUrl: string;
  readonly host?: string;
  readonly home?: string | undefined;
  readonly hosts?: readonly string[];
  readonly siteCommune?: string | undefined;
  readonly demo?: boolean;
  readonly pinnedToday?: CalendarDay | undefined;
  readonly proxy?: string | undefined;
  /** What the build made; absent: what stands in `dist` beside the sources. */
  readonly built?: Built;
  /** How long the cms may be silent before pages say so, in milliseconds. */
  readonly silenceAfter?: number;
  readonly hub?: Partial<HubLimits>;
  readonly tell?: (sentence: string) => void;
}

/** A front that answers. */
export interface Front {
  readonly port: number;
  readonly url: string;
  readonly register: FollowedRegister;
  readonly pages: PageHouse;
  /** Ends event streams, finishes what is open within 10 seconds, and leaves the copy of the register whole on the disk. */
  readonly close: () => Promise<void>;
}

const silenceLooksEvery = 1_000;

/** Opens the door at once, loads the copy of the register, then serves pages and follows the feed. */
export async function startFront(start: FrontStart): Promise<Front> {
  const { host = '127.0.0.1', tell = () => undefined } = start;
  const door = await listenAt(createServer({ maxHeaderSize: 8_192 }), { host, port: start.port });
  const today = todayIn(start.pinnedToday);
  const hub = eventHub({ ...hubLimits, ...start.hub });
  try {
    const built = start.built ?? (await loadBuilt(resolve(import.meta.dirname, '..', '..', 'dist')));
    const home = start.home ?? `http://localhost:${door.port}`;
    const { register, pages } = await openPages({ ...start, tell, today, home, built, hub });
    const repeat = () => {
      hub.announce(register.replica.record().head.seq);
    };
    const watches = [
      whenChanged(today, repeat),
      whenChanged(() => register.status.silentSince() ?? '', repeat, silenceLooksEvery),
    ];
    const unhandled = countUnhandled(tell);
    const house = houseOf({ start, door, home, built, hub, register, pages, unhandled });
    door.serve((req, res) => answer(house, req, res), tell);
    const close = async () => {
      for (const stopWatching of watches) stopWatching();
      unhandled.stop();
      hub.close();
      await door.close();
      await pages.close();
      await register.close();
    };
    return { port: door.port, url: `http://${host}:${door.port}`, register, pages, close };
  } catch (error) {
    await door.close();
    throw error;
  }
}

interface Opening extends Omit<FrontStart, 'hub'> {
  readonly tell: (sentence: string) => void;
  readonly today: () => CalendarDay;
  readonly home: string;
  readonly built: Built;
  readonly hub: EventHub;
}

async function openPages(opening: Opening): Promise<{ register: FollowedRegister; pages: PageHouse }> {
  const { dataFolder, cmsUrl, silenceAfter, tell, hub } = opening;
  const later: { pages?: PageHouse } = {};
  const register = await followRegister({
    folder: dataFolder,
    cmsUrl,
    tell,
    ...(silenceAfter === undefined ? {} : { silenceAfter }),
    changed: ({ seq, redacted }) => {
      if (redacted) later.pages?.clear();
      hub.announce(seq);
    },
  });
  const { built, today, home, siteCommune, demo = true } = opening;
  const pages = await pageHouse({ register, pages: built.pages, today, home, demo, siteCommune, tell });
  later.pages = pages;
  return { register, pages };
}

interface Furniture {
  readonly start: FrontStart;
  readonly door: Door;
  readonly home: string;
  readonly built: Built;
  readonly hub: EventHub;
  readonly register: FollowedRegister;
  readonly pages: PageHouse;
  readonly unhandled: Unhandled;
}

function houseOf({ start, door, home, built, hub, register, pages, unhandled }: Furniture): House {
  const own = ['localhost', '127.0.0.1', '[::1]'].map((name) => `${name}:${door.port}`);
  return {
    hosts: new Set([...own, new URL(home).host, ...(start.hosts ?? [])]),
    headers: securityHeaders(home),
    siteCommune: start.siteCommune,
    proxy: start.proxy,
    health: () => healthOf(register, { listeners: hub.listeners(), ...pages.figures(), unhandled: unhandled.count() }),
    ready: () => readiness(register),
    head: () => register.replica.record().head.seq,
    hub,
    assets: built.assets,
    shelf: { named: register.replica.files, kept: register.files },
    page: pages.page,
  };
}
