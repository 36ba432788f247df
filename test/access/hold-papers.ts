import { beforeAll, describe, expect, it } from 'vitest';
import { memberOf, numberIn, textIn } from '../support/door.ts';
import { handIn } from '../support/papers-in-hand.ts';
import type { FullCity } from './full-city.ts';
import { refusalOf } from './hold-reading.ts';
import { covers, oneOfEachKind, somebodyOf, storedRows, type StoredRow } from './rows.ts';
import { type Actor, actors, paperDeeds, table } from './table.ts';

/** Holds what can be done with papers that are read against the table. */
export function holdPapers(held: () => FullCity): void {
  const as = (actor: Actor) => somebodyOf(held().city, actor)?.as;
  const isGiven = (actor: Actor, row: StoredRow): boolean =>
    covers(table['readings']?.read[actor], row, { city: held().city, self: undefined });

  describe('papers that are read', () => {
    let rows: readonly StoredRow[] = [];
    beforeAll(async () => {
      rows = await storedRows(held().cms.payload, 'readings');
    });

    it.each(actors)(
      '%s reads exactly those that the table gives, whole, by progress and as they came',
      async (actor) => {
        for (const row of oneOfEachKind(rows, actor)) {
          for (const part of ['whole', 'progress', 'bytes']) {
            const answer = await held().cms.door({ path: `/readings/${row.id}/${part}`, as: as(actor) });
            if (isGiven(actor, row)) expect([part, answer.status], answer.text).toEqual([part, 200]);
            else expect([part, refusalOf(answer)], row.whole).toEqual([part, 'refused']);
          }
        }
      },
    );

    it.each(actors)('%s does nothing with a paper that the table does not give', async (actor) => {
      const { cms } = held();
      for (const row of oneOfEachKind(
        rows.filter((one) => !isGiven(actor, one)),
        actor,
      )) {
        for (const deed of paperDeeds) {
          const body = { revision: 1 };
          const answer = await cms.door({ method: 'POST', path: `/readings/${row.id}/${deed}`, body, as: as(actor) });
          expect([deed, refusalOf(answer)], row.whole).toEqual([deed, 'refused']);
        }
        const body = { revision: 1, reading: {} };
        const saved = await cms.door({ method: 'PUT', path: `/readings/${row.id}/whole`, body, as: as(actor) });
        expect(refusalOf(saved), row.whole).toBe('refused');
      }
      expect(await storedRows(cms.payload, 'readings')).toEqual(rows);
    });

    const drafters = actors.filter((actor) => table['readings']?.create[actor] === 'commune');
    it.each(drafters)('%s saves and gives up a paper of the own commune', async (actor) => {
      const { cms, city } = held();
      const id = await handIn(cms.door, city.own, `Văn bản của ${actor}`);
      const whole = await cms.door({ path: `/readings/${id}/whole`, as: as(actor) });
      const body = { revision: numberIn(whole.body, 'revision'), reading: memberOf(whole.body, 'reading') };
      const saved = await cms.door({ method: 'PUT', path: `/readings/${id}/whole`, body, as: as(actor) });
      expect([saved.status, saved.body], saved.text).toEqual([200, { revision: body.revision + 1 }]);
      const gone = await cms.door({ method: 'POST', path: `/readings/${id}/discard`, body: {}, as: as(actor) });
      expect([gone.status, textIn(gone.body, 'state')], gone.text).toEqual([200, 'discarded']);
      rows = await storedRows(cms.payload, 'readings');
    });
  });
}
