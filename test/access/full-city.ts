import { ask, type City, type CommuneThere } from '../support/city.ts';
import { openCityHere } from '../support/city-here.ts';
import { handIn } from '../support/papers-in-hand.ts';
import type { CmsHere } from '../support/cms-here.ts';
import type { Door } from '../support/door.ts';
import { upload } from '../support/uploads.ts';
import { doorByRole } from './by-role.ts';
import { type Maker, makerIn } from './stage-rows.ts';
import { movingCollections, reachableIn } from './table.ts';

/** A cms with a city whose documents stand in every stage, in both communes. */
export interface FullCity {
  readonly cms: CmsHere;
  /** The way into the cms for what is refused by role alone. */
  readonly byRole: Door;
  readonly city: City;
  readonly maker: Maker;
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

/** What the server writes by itself: a miss with its action, an accepted deviation, a remembered list. */
async function followUp({ payload }: CmsHere, { id: commune, slug, units: [unit] }: CommuneThere): Promise<void> {
  const decision = { subject: `${slug}/van-ban/1-qd-ubnd-2025`, version: 1 };
  const indicator = `ct-${slug}`;
  const miss = { commune, unit: unit.id, version: 1, decision, indicator, period: '2025-Q1', part: unit.key };
  const subject = `${slug}/khac-phuc/${indicator}/2025-q1/${unit.key}`;
  const action = { ...miss, subject, reached: 'open' as const, stage: 'draft' as const };
  const content = { decision, indicator, from: '2025-01-01', to: '2025-06-30', reason: 'Lũ', document: 'Công văn 1' };
  const overrideAccess = true; // nobody writes these rows by a form
  await payload.create({ collection: 'actions', data: action, overrideAccess });
  await payload.create({
    collection: 'deviations',
    data: { commune, indicator, content, stage: 'draft' },
    overrideAccess,
  });
  await payload.create({
    collection: 'case-mappings',
    data: { commune, kind: 'use', name: indicator, content: {} },
    overrideAccess,
  });
}

/** Opens a cms in this process over an empty database and fills it through its doors. */
export async function openFullCity(databaseUrl?: string): Promise<FullCity> {
  const { cms, city } = await openCityHere(databaseUrl);
  const maker = await makerIn(cms.door, city);
  await fill(maker, city);
  for (const commune of [city.own, city.other]) {
    await upload(cms.door, commune, { word: `tep-${commune.slug}`, role: 'evidence' });
    await handIn(cms.door, commune, `Văn bản mật đang đọc của ${commune.slug}`);
    const { as } = commune.office;
    await followUp(cms, commune);
    await ask(cms.door, { method: 'POST', path: '/payload-preferences/bang', body: { value: { rong: 1 } }, as });
  }
  await ask(cms.door, { method: 'POST', path: '/mails/round', body: {}, as: city.admin.as });
  return { cms, city, maker, byRole: databaseUrl === undefined ? doorByRole(cms) : cms.door };
}
