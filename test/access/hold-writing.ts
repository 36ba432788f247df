import { describe, expect, it } from 'vitest';
import { somebodyOf, covers, storedRows, type StoredRow } from './rows.ts';
import { type Actor, actors, openStages, table } from './table.ts';
import { type Held, refusalOf } from './hold-reading.ts';

/** What is sent to make or change rows of a collection. */
export interface Bodies {
  /** A whole new row in the own commune (and the own unit), or in the other commune. */
  readonly create: (held: Held, where: 'other' | 'own') => Promise<unknown>;
  /** A change that everybody who may change the row may make, and what then stands in it. */
  readonly update: object;
}

const isOpen = ({ stage }: StoredRow): boolean => stage === undefined || openStages.includes(stage);

/** What was changed, added or taken away between two looks at a collection. */
function changed(before: readonly StoredRow[], after: readonly StoredRow[]): readonly StoredRow[] {
  const was = new Map(before.map((row) => [row.id, row]));
  const is = new Map(after.map((row) => [row.id, row]));
  return [...after.filter(({ id, whole }) => was.get(id)?.whole !== whole), ...before.filter(({ id }) => !is.has(id))];
}

/** Holds what each role can make, change and remove in one collection against the table. */
export function holdWriting(slug: string, { create, update }: Bodies, held: () => Held): void {
  const rights = table[slug];
  if (rights === undefined) throw new RangeError(`Cannot hold "${slug}" against the table: it is not there`);

  const look = () => storedRows(held().cms.payload, slug);
  const as = (actor: Actor) => somebodyOf(held().city, actor)?.as;
  const reaches = (reach: Parameters<typeof covers>[0], actor: Actor) => (row: StoredRow) =>
    covers(reach, row, { city: held().city, self: somebodyOf(held().city, actor)?.id });

  describe(`writing ${slug}`, () => {
    it.each(actors)('%s makes rows only where the table says so', async (actor) => {
      for (const where of ['own', 'other'] as const) {
        const reach = rights.create[actor];
        const isAllowed = reach === 'all' || (reach !== undefined && where === 'own');
        for (const way of isAllowed ? [''] : ['', '?draft=true', '?autosave=true']) {
          const before = await look();
          const body = await create(held(), where);
          const answer = await held().cms.door({ method: 'POST', path: `/${slug}${way}`, body, as: as(actor) });
          const made = changed(before, await look());
          if (isAllowed) expect([answer.status, made.length], answer.text).toEqual([201, 1]);
          else expect([made, answer.status >= 400], answer.text).toEqual([[], true]);
        }
      }
    });

    it.each(actors)('%s changes only the rows that the table gives, one by one or many at once', async (actor) => {
      const mine = reaches(rights.update[actor], actor);
      for (const row of await look()) {
        const before = await look();
        const answer = await held().cms.door({
          method: 'PATCH',
          path: `/${slug}/${row.id}`,
          body: update,
          as: as(actor),
        });
        const after = changed(before, await look());
        if (mine(row) && isOpen(row))
          expect([answer.status, after.map(({ id }) => id)], answer.text).toEqual([200, [row.id]]);
        else expect([after, answer.status >= 400], `${row.whole}: ${answer.text}`).toEqual([[], true]);
      }
      const before = await look();
      await held().cms.door({ method: 'PATCH', path: `/${slug}?where[id][exists]=true`, body: update, as: as(actor) });
      const after = changed(before, await look());
      expect(after.filter((row) => !(mine(row) && isOpen(row)))).toEqual([]);
    });

    it.each(actors.filter((actor) => rights.delete[actor] === undefined))(
      '%s removes, copies and restores nothing',
      async (actor) => {
        const { door } = held().cms;
        const before = await look();
        const rows = [before.at(0), before.at(-1)].filter((row) => row !== undefined);
        const attempts = [
          ...rows.flatMap(({ id }) => [
            { method: 'DELETE', path: `/${slug}/${id}` },
            { method: 'DELETE', path: `/${slug}/${id}?trash=true` },
            { method: 'PATCH', path: `/${slug}/${id}?trash=true`, body: { deletedAt: '2020-01-01T00:00:00.000Z' } },
            { method: 'POST', path: `/${slug}/${id}/duplicate`, body: {} },
            { method: 'POST', path: `/${slug}/versions/${id}`, body: {} },
          ]),
          { method: 'DELETE', path: `/${slug}?where[id][exists]=true` },
        ];
        const mine = reaches(rights.update[actor], actor);
        for (const attempt of attempts) {
          const answer = await door({ ...attempt, as: as(actor) });
          if (attempt.path.includes('?where') || attempt.method === 'PATCH') continue; // many at once answers a list of refusals
          expect(
            refusalOf(answer) === 'refused' || answer.status >= 400,
            `${attempt.method} ${attempt.path}: ${answer.text}`,
          ).toBe(true);
        }
        const after = await look();
        expect(after.map(({ id }) => id).toSorted()).toEqual(before.map(({ id }) => id).toSorted());
        expect(changed(before, after).filter((row) => !mine(row))).toEqual([]);
      },
    );
  });
}
