import { cp, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type City, type CommuneThere, makeCity, type Somebody, type UnitThere } from './city.ts';
import { makeDataFolder } from './data-folder.ts';
import { doorOf, memberOf, textIn } from './door.ts';
import { firstAdministrator } from './first-administrator.ts';
import { keptFolder } from './kept-for-the-run.ts';
import { startCms } from './start-cms.ts';

/** A data folder with a city in it, and those who have signed in there. */
export interface CityInData {
  readonly data: string;
  readonly city: City;
}

const patience = 240_000;

/** Makes a city in a data folder of its own, and stops the server that made it. */
async function cityMadeIn(data: string): Promise<City> {
  const cms = await startCms({ data });
  try {
    const door = doorOf(cms.url);
    return await makeCity(door, await firstAdministrator(door, data));
  } finally {
    await cms.stop();
  }
}

/** A copy of the city that is made once in a run, by the file that asks first. Nothing outside a run. */
export async function cityInData(): Promise<CityInData | undefined> {
  const kept = keptFolder();
  if (kept === undefined) return undefined;
  const [folder, people] = [join(kept, 'city'), join(kept, 'city.json')];
  const isMine = await mkdir(folder).then(
    () => true,
    () => false,
  );
  if (isMine) await keep(people, await outcomeOf(cityMadeIn(folder)));
  const told = await whenTold(people);
  const failure = memberOf(told, 'failure');
  if (typeof failure === 'string') throw new Error(`Cannot start from the city of this run: ${failure}`);
  const data = await makeDataFolder();
  await cp(folder, data, { recursive: true });
  return { data, city: cityOf(told) };
}

const outcomeOf = (making: Promise<City>): Promise<unknown> =>
  making.catch((error: unknown) => ({ failure: error instanceof Error ? error.message : String(error) }));

/** Writes a file that others see whole or not at all. */
async function keep(path: string, value: unknown): Promise<void> {
  await writeFile(`${path}.new`, JSON.stringify(value));
  await rename(`${path}.new`, path);
}

async function whenTold(path: string): Promise<unknown> {
  const deadline = performance.now() + patience;
  for (;;) {
    const text = await readFile(path, 'utf8').catch(() => undefined);
    if (text !== undefined) return JSON.parse(text);
    if (performance.now() > deadline) throw new Error(`Cannot start from the city of this run: ${path} does not come`);
    await wait(50);
  }
}

const somebodyOf = (value: unknown): Somebody => ({
  id: textIn(value, 'id'),
  email: textIn(value, 'email'),
  as: textIn(value, 'as'),
});

const unitOf = (value: unknown): UnitThere => ({
  id: textIn(value, 'id'),
  key: textIn(value, 'key'),
  person: somebodyOf(memberOf(value, 'person')),
});

const communeOf = (value: unknown): CommuneThere => ({
  id: textIn(value, 'id'),
  slug: textIn(value, 'slug'),
  office: somebodyOf(memberOf(value, 'office')),
  isoSecretary: somebodyOf(memberOf(value, 'isoSecretary')),
  leader: somebodyOf(memberOf(value, 'leader')),
  units: [unitOf(memberOf(value, 'units', 0)), unitOf(memberOf(value, 'units', 1))],
  source: somebodyOf(memberOf(value, 'source')),
});

const cityOf = (value: unknown): City => ({
  admin: somebodyOf(memberOf(value, 'admin')),
  inspector: somebodyOf(memberOf(value, 'inspector')),
  own: communeOf(memberOf(value, 'own')),
  other: communeOf(memberOf(value, 'other')),
});
