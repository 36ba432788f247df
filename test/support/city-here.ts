import { type City, makeCity, signIn, type Somebody } from './city.ts';
import { cityInData } from './city-kept.ts';
import { type CmsHere, openCmsHere } from './cms-here.ts';

/** A cms that runs in this process, with a city of two communes in it, and no demo. */
export interface CityHere {
  readonly cms: CmsHere;
  readonly city: City;
}

async function firstAdministrator({ door, payload }: CmsHere): Promise<Somebody> {
  const [email, password] = ['quan-tri@camket.test', 'mot-mat-khau-quan-tri-7'];
  const data = { email, password, name: 'Người quản trị', cityRole: 'admin', memberships: [] };
  await payload.create({ collection: 'people', data, overrideAccess: true });
  return signIn(door, email, password);
}

/** Opens a cms in this process over a copy of the city of this run; on another database, or in other surroundings, over a city of its own. */
export async function openCityHere(
  databaseUrl?: string,
  surroundings?: Readonly<Record<string, string>>,
): Promise<CityHere> {
  const kept = databaseUrl === undefined && surroundings === undefined ? await cityInData() : undefined;
  if (kept !== undefined) return { cms: await openCmsHere(undefined, { CAMKET_DATA: kept.data }), city: kept.city };
  const cms = await openCmsHere(databaseUrl, surroundings);
  return { cms, city: await makeCity(cms.door, await firstAdministrator(cms)) };
}
