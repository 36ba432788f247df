import { beforeAll, describe, expect, it } from 'vitest';
import { memberOf, textIn } from '../support/door.ts';
import { covers, headNow, oneOfEachKind, somebodyOf, storedRows, type StoredRow } from './rows.ts';
import { askedOf, type Held } from './held.ts';
import { refusalOf } from './hold-reading.ts';
import {
  type Actor,
  actors,
  type Deed,
  deeds,
  type Moving,
  moves,
  reachableIn,
  type Stage,
  stages,
  table,
} from './table.ts';

const isStage = (text: string | undefined): text is Stage => stages.some((stage) => stage === text);

/** Holds each deed of one collection, by each role, on rows of every stage and place, against the table. */
export function holdDeeds(collection: Moving, held: Held): void {
  const read = table[collection]?.read ?? {};
  const asked = (id: string, { deed, stage, actor }: { deed: Deed; stage: string; actor: Actor }) => {
    const door = read[actor] === undefined ? held().byRole : held().cms.door;
    return door({
      method: 'POST',
      path: `/${collection}/${id}/transitions/${deed}`,
      body: { stage, reason: 'Lý do của phép thử' },
      as: somebodyOf(held().city, actor)?.as,
    });
  };

  describe(`deeds on ${collection}`, () => {
    let rows: readonly StoredRow[] = [];
    beforeAll(async () => {
      rows = await storedRows(held().cms.payload, collection);
    });

    it('stand on rows of every stage in both communes, so that the table is put to the test', () => {
      for (const commune of [held().city.own.id, held().city.other.id]) {
        const found = new Set(rows.filter((row) => row.commune === commune).map(({ stage }) => stage));
        expect([...found].toSorted()).toEqual([...reachableIn(collection)].toSorted());
      }
    });

    describe.each(deeds)('%s', (deed) => {
      const { who, to } = moves[collection][deed];
      beforeAll(async () => {
        rows = await storedRows(held().cms.payload, collection);
      });

      it.each(askedOf(read, held))(
        'by %s is refused wherever the table does not allow it, and changes nothing',
        async (actor) => {
          const { cms, city } = held();
          const somebody = somebodyOf(city, actor);
          const head = await headNow(cms);
          for (const row of oneOfEachKind(rows, actor)) {
            if (!isStage(row.stage)) throw new RangeError(`Cannot place a row without a stage: ${row.whole}`);
            const self = somebody?.id;
            const isSeen = covers(read[actor], row, { city, self });
            const mayDo = covers(who[actor], row, { city, self });
            if (mayDo && to[row.stage] !== undefined) continue; // done on rows of its own, below
            const answer = await asked(row.id, { deed, stage: row.stage, actor });
            if (mayDo) expect(answer.status, `${row.stage}: ${answer.text}`).toBe(409);
            else expect(refusalOf(answer), row.whole).toBe('refused');
            if (!isSeen) expect(answer.text).not.toContain(row.stage);
            expect(textIn(answer.body, 'errors', 0, 'message')).not.toBe('');
          }
          expect(await storedRows(cms.payload, collection)).toEqual(rows);
          expect(await headNow(cms)).toBe(head);
        },
      );

      const cells = actors.flatMap((actor) =>
        who[actor] === undefined
          ? []
          : stages.flatMap((stage) => (to[stage] === undefined ? [] : [{ actor, stage, end: to[stage] }])),
      );
      it.each(cells)('by $actor leads from $stage to $end', async ({ actor, stage, end }) => {
        const { cms, city, maker } = held();
        const { id } = await maker.thingIn(collection, stage, { commune: city.own, unit: 0 });

        const seen = stages.find((other) => other !== stage) ?? stage;
        const stale = await asked(id, { deed, stage: seen, actor });
        expect(stale.status, 'asked with a stage that is no longer so').toBe(409);

        const answer = await asked(id, { deed, stage, actor });
        expect([answer.status, memberOf(answer.body, 'stage')], answer.text).toEqual([200, end]);
        const after = await storedRows(cms.payload, collection);
        expect(after.find((row) => row.id === id)?.stage).toBe(end);
        rows = after;
      });
    });
  });
}
