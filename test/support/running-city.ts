import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type City, makeCity, signIn, type Somebody } from './city.ts';
import { type Door, doorOf, granted } from './door.ts';
import { type CmsProcess, startCms } from './start-cms.ts';
import { type SiteProcess, startSite } from './start-site.ts';

/** A built cms with a city of two communes in it, and no demo. */
export interface RunningCity {
  readonly cms: CmsProcess;
  readonly door: Door;
  readonly city: City;
}

/** Makes the first administrator as the command line does, with the token that lies in the data folder. */
export async function firstAdministrator(door: Door, data: string): Promise<Somebody> {
  const token = (await readFile(join(data, 'import-token'), 'utf8')).trim();
  const [email, password] = ['quan-tri@camket.test', 'mot-mat-khau-quan-tri-7'];
  const body = { email, password, name: 'Người quản trị' };
  granted(
    await door({ method: 'POST', path: '/first-administrator', body, as: `Bearer ${token}` }),
    'make the first administrator',
  );
  return signIn(door, email, password);
}

/** Starts the built cms and makes a city in it. */
export async function startCity(environment: Readonly<Record<string, string>> = {}): Promise<RunningCity> {
  const cms = await startCms({ environment });
  const door = doorOf(cms.url);
  return { cms, door, city: await makeCity(door, await firstAdministrator(door, cms.data)) };
}

/** Starts the built site and waits until it shows what the cms has published. */
export async function startSiteOf({ url }: CmsProcess, data?: string): Promise<SiteProcess> {
  const site = await startSite({ cms: url, ...(data !== undefined && { data }) });
  await caughtUp(site, doorOf(url));
  return site;
}

/** Waits until a site has come as far as the register of a cms. */
export async function caughtUp(site: Pick<SiteProcess, 'url'>, door: Door, patience = 10_000): Promise<void> {
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
