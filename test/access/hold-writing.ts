import { beforeAll, describe, expect, it } from 'vitest';
import { listIn, textIn } from '../support/door.ts';
import type { Held } from './held.ts';
import type { FullCity } from './full-city.ts';
import { covers, oneOfEachKind, somebodyOf, storedRows, type StoredRow } from './rows.ts';
import { type Actor, actors, openStages, type Reach, table } from './table.ts';

/** What is sent to make or change rows of a collection. */
export interface Bodies {
  /** A new row in the own commune, and in its first unit where there are units; or in the other commune. */
  readonly create: (held: FullCity, where: 'other' | 'own') => unknown;
  /** A change that everybody who may change the row may make. */
  readonly update: object;
  /** Those who have no right to a deed and are refused by more than their role: the database is asked first. */
  readonly weighed?: Partial<Readonly<Record<keyof typeof methods, readonly Actor[]>>>;
}

const methods = { create: 'POST', update: 'PATCH', delete: 'DELETE' } as const;

const isOpen = ({ stage }: StoredRow): boolean => stage === undefined || openStages.includes(stage);

/** What was changed, added or taken away between two looks at a collection. */
function changed(before: readonly StoredRow[], after: readonly StoredRow[]): readonly StoredRow[] {
  if (before === after) return [];
  const was = new Map(before.map((row) => [row.id, row]));
  const is = new Map(after.map((row) => [row.id, row]));
  return [...after.filter(({ id, whole }) => was.get(id)?.whole !== whole), ...before.filter(({ id }) => !is.has(id))];
}

const isAllowed = (reach: Reach | undefined, where: 'other' | 'own'): boolean =>
  reach === 'all' || (reach !== undefined && where === 'own');

/** Holds what each role can make, change and remove in one collection against the table. */
export function holdWriting(slug: string, { create, update, weighed = {} }: Bodies, held: Held): void {
  const rights = table[slug];
  if (rights === undefined) throw new RangeError(`Cannot hold "${slug}" against the table: it is not there`);

  const look = () => storedRows(held().cms.payload, slug);
  const as = (actor: Actor) => somebodyOf(held().city, actor)?.as;
  const covered = (reach: Reach | undefined, actor: Actor) => (row: StoredRow) =>
    covers(reach, row, { city: held().city, self: somebodyOf(held().city, actor)?.id });
  const isByRole = (right: keyof typeof methods, actor: Actor): boolean =>
    rights[right][actor] === undefined && weighed[right]?.includes(actor) !== true;
  const askedFor = (right: keyof typeof methods) =>
    actors.filter((actor) => held.isByRoleHeld || !isByRole(right, actor));
  const send = (actor: Actor, right: keyof typeof methods, [path, body]: readonly [string, unknown?]) => {
    const door = isByRole(right, actor) ? held().byRole : held().cms.door;
    const method = methods[right];
    return door({ method, path: `/${slug}${path}`, as: as(actor), ...(body !== undefined && { body }) });
  };

  describe(`writing ${slug}`, () => {
    let versions: readonly string[] = [];
    const refused = new Map<string, unknown>();
    beforeAll(async () => {
      const { cms } = held();
      const isVersioned = Boolean(cms.payload.collections[slug]?.config.versions);
      const found: unknown = isVersioned
        ? await cms.payload.findVersions({ collection: slug, limit: 3, overrideAccess: true })
        : {};
      for (const where of ['own', 'other'] as const) refused.set(where, create(held(), where));
      versions = listIn(found, 'docs').map((version) => textIn(version, 'id'));
    });

    it.each(askedFor('create'))('%s makes rows only where the table says so', async (actor) => {
      for (const where of ['own', 'other'] as const) {
        const mayDo = isAllowed(rights.create[actor], where);
        for (const way of mayDo ? [''] : ['', '?draft=true', '?autosave=true']) {
          const before = await look();
          const answer = await send(actor, 'create', [way, mayDo ? create(held(), where) : refused.get(where)]);
          const made = changed(before, await look());
          if (mayDo)
            expect([answer.status, made.map(({ stage }) => stage ?? 'draft')], answer.text).toEqual([201, ['draft']]);
          else expect([made, answer.status >= 400], answer.text).toEqual([[], true]);
        }
      }
    });

    it.each(askedFor('update'))(
      '%s changes only the rows that the table gives, one by one or many at once',
      async (actor) => {
        const mine = covered(rights.update[actor], actor);
        const mayChange = (row: StoredRow): boolean => mine(row) && isOpen(row);
        const before = await look();
        for (const row of oneOfEachKind(
          before.filter((one) => !mayChange(one)),
          actor,
        )) {
          const answer = await send(actor, 'update', [`/${row.id}`, update]);
          expect(answer.status, `${row.whole}: ${answer.text}`).toBeGreaterThanOrEqual(400);
        }
        expect(changed(before, await look())).toEqual([]);

        for (const row of before.filter(mayChange)) {
          const answer = await send(actor, 'update', [`/${row.id}`, update]);
          expect([answer.status, textIn(answer.body, 'doc', 'id')], answer.text).toEqual([200, row.id]);
        }
        await send(actor, 'update', ['?where[id][not_equals]=000000000000000000000000', update]);
        await send(actor, 'update', [
          '?where[id][not_equals]=000000000000000000000000&trash=true',
          { deletedAt: '2020-01-01T00:00:00.000Z' },
        ]);
        const after = await look();
        const touched = changed(before, after).map(({ id }) => id);
        expect(touched.toSorted()).toEqual(
          before
            .filter(mayChange)
            .map(({ id }) => id)
            .toSorted(),
        );
        expect(after.map(({ stage }) => stage)).toEqual(before.map(({ stage }) => stage));
      },
    );

    it.each(askedFor('delete').filter((actor) => rights.delete[actor] === undefined))(
      '%s removes nothing',
      async (actor) => {
        const before = await look();
        for (const { id } of oneOfEachKind(before, actor)) {
          const answer = await send(actor, 'delete', [`/${id}`]);
          expect(answer.status, answer.text).toBeGreaterThanOrEqual(400);
        }
        await send(actor, 'delete', ['?where[id][not_equals]=000000000000000000000000']);
        await send(actor, 'delete', ['?where[id][not_equals]=000000000000000000000000&trash=true']);
        expect(changed(before, await look())).toEqual([]);
      },
    );

    it.each(actors.filter((actor) => rights.delete[actor] !== undefined))(
      '%s removes what the table gives, and nothing else',
      async (actor) => {
        const mine = covered(rights.delete[actor], actor);
        const made = await send(actor, 'create', ['', create(held(), 'own')]);
        const before = await look();
        for (const row of oneOfEachKind(
          before.filter((one) => !mine(one)),
          actor,
        )) {
          const refused = await send(actor, 'delete', [`/${row.id}`]);
          expect(refused.status, refused.text).toBeGreaterThanOrEqual(400);
        }
        expect(changed(before, await look())).toEqual([]);
        const id = textIn(made.body, 'doc', 'id');
        const answer = await send(actor, 'delete', [`/${id}`]);
        expect([answer.status, answer.text]).toEqual([200, answer.text]);
        expect(changed(before, await look()).map((row) => row.id)).toEqual([id]);
      },
    );

    it.each(held.isByRoleHeld ? actors : [])('%s copies no row', async (actor) => {
      const before = await look();
      for (const { id } of [before.at(0), before.at(-1)].filter((row) => row !== undefined)) {
        const answer = await held().byRole({
          method: 'POST',
          path: `/${slug}/${id}/duplicate`,
          body: {},
          as: as(actor),
        });
        expect(answer.status, answer.text).toBeGreaterThanOrEqual(400);
      }
      expect(changed(before, await look())).toEqual([]);
    });

    it.each(actors)('%s brings no version back', async (actor) => {
      const before = await look();
      for (const id of versions) {
        for (const way of ['', '?draft=true']) {
          const path = `/${slug}/versions/${id}${way}`;
          const answer = await held().cms.door({ method: 'POST', path, body: {}, as: as(actor) });
          expect(answer.status, answer.text).toBeGreaterThanOrEqual(400);
        }
      }
      expect(changed(before, await look())).toEqual([]);
    });
  });
}
