import { lastTouch, type PublicRecord } from '@camket/shared/register';
import type { CalendarDay } from '@camket/shared/values';
import type { FollowedRegister } from '../record/followed-register.ts';
import { firstPart, isFreeText, notFound } from './addresses.ts';
import { pageCache } from './page-cache.ts';
import type { Answer, Packed } from './packed.ts';
import type { PageLocals, Pages } from './page-locals.ts';
import { renderInside } from './render-inside.ts';

/** All pages, each from kept bytes where these still hold. */
export interface PageHouse {
  readonly page: (key: string) => Promise<Packed>;
  /** Lets go of all kept bytes. */
  readonly clear: () => void;
  readonly figures: () => { readonly pages: number; readonly pageBytes: number; readonly failedPages: number };
  /** How many pages were made since the start. */
  readonly made: () => number;
  readonly close: () => Promise<void>;
}

/** Where the locals of a page come from. */
export interface LocalsStart {
  readonly register: FollowedRegister;
  readonly today: () => CalendarDay;
  readonly home: string;
  readonly demo: boolean;
  readonly siteCommune: string | undefined;
}

export interface PageHouseStart extends LocalsStart {
  readonly pages: Pages;
  readonly tell: (sentence: string) => void;
}

const megabyte = 1_048_576;
const budget = 96 * megabyte;
/** Pages whose address holds words of a reader's own are kept apart, so that they cannot push the others out. */
const budgetForFreeText = 8 * megabyte;
/** A browser asks again each time; a shared cache may go on for a day when it cannot reach us. */
const cacheControl = 'public, max-age=0, stale-if-error=86400';

/** Opens the house over the built pages. */
export async function pageHouse(start: PageHouseStart): Promise<PageHouse> {
  const { pages, home, tell } = start;
  const inside = await renderInside({ pages, host: new URL(home).host, locals: () => localsOf(start) });
  let made = 0;
  const render = async (key: string): Promise<Answer> => {
    made += 1;
    const { headers, ...rest } = await inside.render(key);
    return { ...rest, headers: { ...headers, 'cache-control': cacheControl } };
  };
  const shared = {
    generationOf: (key: string) => generationOf(start, key),
    render,
    isKept: (key: string, status: number) => status === 200 || key === notFound,
    failed: (key: string, error: unknown) => {
      tell(`Không hiện được trang "${key}": ${String(error)}`);
    },
  };
  const main = pageCache({ ...shared, budget });
  const freeText = pageCache({ ...shared, budget: budgetForFreeText });
  const all = [main, freeText];
  const sum = (figure: (cache: typeof main) => number) => all.reduce((total, cache) => total + figure(cache), 0);
  return {
    page: (key) => (isFreeText(key) ? freeText : main).page(key),
    clear: () => {
      for (const cache of all) cache.clear();
    },
    figures: () => ({
      pages: sum(({ size }) => size()),
      pageBytes: sum(({ weight }) => weight()),
      failedPages: sum(({ failures }) => failures()),
    }),
    made: () => made,
    close: inside.close,
  };
}

/** A page of a commune changes with an entry or a file of that commune, all pages with the day and with silence. */
function generationOf({ register, today }: PageHouseStart, key: string): string {
  const { replica, status, fileChanges } = register;
  const record = replica.record();
  const commune = firstPart(key);
  return [touchOf(record, commune), today(), status.silentSince() ?? '', fileChanges(commune)].join(' ');
}

function touchOf(record: PublicRecord, commune: string): number {
  return record.communes.has(commune) ? lastTouch(record, commune) : record.head.seq;
}

/** What a page is made from at this moment: the copy of the register, the day, and since when the cms has been silent. */
export function localsOf({ register, today, home, demo, siteCommune }: LocalsStart): PageLocals {
  const { replica, status, files } = register;
  const silentSince = status.silentSince();
  return {
    record: replica.record(),
    bodyOf: replica.bodyOf,
    reportOf: replica.reportOf,
    today: today(),
    home,
    demo,
    keptFiles: files.here,
    ...(siteCommune === undefined ? {} : { siteCommune }),
    ...(silentSince === undefined ? {} : { silentSince }),
  };
}
