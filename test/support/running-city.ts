import { type City, makeCity } from './city.ts';
import { cityInData } from './city-kept.ts';
import { type Door, doorOf } from './door.ts';
import { firstAdministrator } from './first-administrator.ts';
import { type CmsProcess, startCms } from './start-cms.ts';
import { type SiteProcess, startSite } from './start-site.ts';

/** A built cms with a city of two communes in it, and no demo. */
export interface RunningCity {
  readonly cms: CmsProcess;
  readonly door: Door;
  readonly city: City;
}

/** Starts the built cms over a city: a copy of the one of this run, or on another database one of its own. */
export async function startCity(environment: Readonly<Record<string, string>> = {}): Promise<RunningCity> {
  const made = environment['DATABASE_URL'] === undefined ? await cityInData() : undefined;
  const cms = await startCms({ environment, ...(made !== undefined && { data: made.data }) });
  const door = doorOf(cms.url);
  return { cms, door, city: made?.city ?? (await makeCity(door, await firstAdministrator(door, cms.data))) };
}

/** Starts the built site and waits until it shows what the cms has published. */
export async function startSiteOf({ url }: CmsProcess, data?: string): Promise<SiteProcess> {
  const site = await startSite({ cms: url, ...(data !== undefined && { data }) });
  await caughtUp(site, doorOf(url));
  return site;
}

/** Waits until a site has come as far as the register of a cms. */
export async function caughtUp(site: Pick<SiteProcess, 'url'>, door: Door, patience = 30_000): Promise<void> {
  const deadline = performance.now() + patience;
  for (;;) {
    const head = await headIn(await door({ path: '/health' }).then(({ text }) => text));
    const shown = await headIn(await fetch(`${site.url}/health`).then((response) => response.text()));
    if (head === shown) return;
    if (performance.now() > deadline)
      throw new Error(`Cannot catch up: the register stands at ${head}, the site at ${shown}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The number of the newest entry in a health report, by whichever name it stands. */
async function headIn(text: string): Promise<number> {
  const report: unknown = JSON.parse(text);
  const head = typeof report === 'object' && report !== null && 'head' in report ? report.head : undefined;
  const seq = typeof head === 'object' && head !== null && 'seq' in head ? head.seq : head;
  return await Promise.resolve(Number(seq));
}
