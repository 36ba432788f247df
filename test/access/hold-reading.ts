import { beforeAll, describe, expect, it } from 'vitest';
import { type Answer, listIn, memberOf, numberIn, textIn } from '../support/door.ts';
import { askedOf, type Held } from './held.ts';
import type { FullCity } from './full-city.ts';
import { covers, oneOfEachKind, somebodyOf, storedRows, type StoredRow } from './rows.ts';
import { type Actor, publicStages, type Rights, table } from './table.ts';

/** No right, not there for these eyes, or a collection that has no address at all (501). */
const refusals: readonly number[] = [401, 403, 404, 501];
const idsIn = ({ body }: Answer): readonly string[] => listIn(body, 'docs').map((row) => textIn(row, 'id'));

/** Ways to ask for all rows of a collection; each must give the same rows. */
const waysToList = [
  '?limit=500',
  '?limit=500&trash=true',
  '?limit=500&draft=true',
  '?limit=0',
  '?limit=500&depth=5',
  '?limit=500&where[id][not_equals]=000000000000000000000000',
] as const;

/** Holds what each role reads of one collection against the table: by list, count, id, and versions. */
export function holdReading(slug: string, held: Held): void {
  const rights: Rights | undefined = table[slug];
  if (rights === undefined) throw new RangeError(`Cannot hold "${slug}" against the table: it is not there`);
  if (askedOf(rights.read, held).length === 0) return; // nobody reads them, which is a matter of role alone

  describe(`reading ${slug}`, () => {
    let rows: readonly StoredRow[] = [];
    beforeAll(async () => {
      rows = await storedRows(held().cms.payload, slug);
    });

    const doorOf = (actor: Actor) => (rights.read[actor] === undefined ? held().byRole : held().cms.door);

    it.each(askedOf(rights.read, held))('%s sees no more and no less than the table says', async (actor) => {
      const { cms, city } = held();
      const somebody = somebodyOf(city, actor);
      const as = somebody?.as;
      const reach = rights.read[actor];
      const seen = rows.filter((row) => covers(reach, row, { city, self: somebody?.id }));
      const ids = seen.map(({ id }) => id).toSorted();
      const asked = cms.config.collections.find((one) => one.slug === slug)?.endpoints === false ? undefined : reach;

      const door = doorOf(actor);
      for (const way of waysToList) {
        const answer = await door({ path: `/${slug}${way}`, as });
        if (asked === undefined) expect(refusalOf(answer), `list ${way}`).toBe('refused');
        else expect(idsIn(answer).toSorted(), `list ${way}`).toEqual(ids);
      }
      if (slug === 'payload-preferences') return; // its rows are asked for by key, and only one's own
      const count = await door({ path: `/${slug}/count`, as });
      if (asked === undefined) expect(refusalOf(count), 'count').toBe('refused');
      else expect(numberIn(count.body, 'totalDocs'), 'count').toBe(seen.length);
      for (const row of oneOfEachKind(rows, actor)) {
        const one = await door({ path: `/${slug}/${row.id}`, as });
        if (asked !== undefined && ids.includes(row.id)) expect(textIn(one.body, 'id'), row.whole).toBe(row.id);
        else expect(refusalOf(one), `${row.whole} by id`).toBe('refused');
      }
    });

    const listed = slug.startsWith('payload-') ? [] : askedOf(rights.read, held); // Payload's own books have no list in the panel
    it.each(listed)('%s sees the same rows in the panel', async (actor) => {
      const { cms, city } = held();
      const somebody = somebodyOf(city, actor);
      const headers = new Headers(somebody === undefined ? {} : { authorization: somebody.as });
      const { user } = await cms.payload.auth({ headers });
      const reach = rights.read[actor];
      const asked = { collection: slug, pagination: false, depth: 0, overrideAccess: false, user };
      const found = await cms.payload.find(asked).catch((error: unknown) => String(memberOf(error, 'status')));
      const seen = rows.filter((row) => covers(reach, row, { city, self: somebody?.id })).map(({ id }) => id);
      if (reach === undefined) expect(found).toBe('403');
      else
        expect(
          listIn(found, 'docs')
            .map((row) => textIn(row, 'id'))
            .toSorted(),
        ).toEqual(seen.toSorted());
    });

    it.each(askedOf(rights.read, held))('%s sees no version of a row that it may not see', async (actor) => {
      const { cms, city } = held();
      const somebody = somebodyOf(city, actor);
      const as = somebody?.as;
      if (!Boolean(cms.payload.collections[slug]?.config.versions)) return; // it keeps none
      const answer = await doorOf(actor)({ path: `/${slug}/versions?limit=500&depth=0`, as });
      const seen = rows.filter((row) => covers(rights.read[actor], row, { city, self: somebody?.id }));
      for (const version of listIn(answer.body, 'docs')) {
        expect(seen.map(({ id }) => id)).toContain(textIn(version, 'parent'));
        const stage = memberOf(version, 'version', 'stage');
        if (rights.read[actor] === 'published') expect(publicStages).toContain(stage);
      }
      if (rights.read[actor] === undefined) expect(refusalOf(answer)).toBe('refused');
    });
  });
}

/** `refused`, or what was answered instead. */
export function refusalOf({ status, text }: Answer): string {
  return refusals.includes(status) ? 'refused' : `${status} ${text.slice(0, 300)}`;
}

/** Holds that the rows are of both communes, so that the table is put to the test. */
export function holdVariety(held: () => FullCity): void {
  it.each(Object.keys(table).filter((slug) => Object.values(table[slug]?.read ?? {}).includes('commune')))(
    'rows of %s stand in both communes',
    async (slug) => {
      const { cms, city } = held();
      const rows = await storedRows(cms.payload, slug);
      expect(rows.some(({ commune }) => commune === city.own.id)).toBe(true);
      expect(rows.some(({ commune }) => commune === city.other.id)).toBe(true);
    },
  );
}
