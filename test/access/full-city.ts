import { ask, type City, makeCity, signIn, type Somebody } from '../support/city.ts';
import { handIn } from '../support/papers-in-hand.ts';
import { type CmsHere, openCmsHere } from '../support/cms-here.ts';
import { upload } from '../support/uploads.ts';
import { type Maker, makerIn } from './stage-rows.ts';
import { movingCollections, reachableIn } from './table.ts';

/** A cms with a city whose documents stand in every stage, in both communes. */
export interface FullCity {
  readonly cms: CmsHere;
  readonly city: City;
  readonly maker: Maker;
}

async function firstAdministrator({ door, payload }: CmsHere): Promise<Somebody> {
  const [email, password] = ['quan-tri@camket.test', 'mot-mat-khau-quan-tri-7'];
  await payload.create({
    collection: 'people',
    data: { email, password, name: 'Người quản trị', cityRole: 'admin', memberships: [] },
    overrideAccess: true,
  });
  return signIn(door, email, password);
}

async function fill(maker: Maker, { own, other }: City): Promise<void> {
  const places = [
    { commune: own, unit: 0 },
    { commune: own, unit: 1 },
    { commune: other, unit: 0 },
  ] as const;
  for (const collection of movingCollections) {
    const ofUnits = collection !== 'decisions' && collection !== 'reports';
    for (const place of places.filter(({ unit }) => ofUnits || unit === 0)) {
      for (const stage of reachableIn(collection)) await maker.thingIn(collection, stage, place);
    }
  }
}

/** Opens a cms in this process over an empty database and fills it through its doors. */
export async function openFullCity(databaseUrl?: string): Promise<FullCity> {
  const cms = await openCmsHere(databaseUrl);
  const city = await makeCity(cms.door, await firstAdministrator(cms));
  const maker = await makerIn(cms.door, city);
  await fill(maker, city);
  for (const commune of [city.own, city.other]) {
    await upload(cms.door, commune, { word: `tep-${commune.slug}`, role: 'evidence' });
    await handIn(cms.door, commune, `Văn bản mật đang đọc của ${commune.slug}`);
    const { as } = commune.office;
    await ask(cms.door, { method: 'POST', path: '/payload-preferences/bang', body: { value: { rong: 1 } }, as });
  }
  await ask(cms.door, { method: 'POST', path: '/mails/round', body: {}, as: city.admin.as });
  return { cms, city, maker };
}
