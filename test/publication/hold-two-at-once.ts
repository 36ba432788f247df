import { describe, expect, it } from 'vitest';
import type { Maker, Thing } from '../access/stage-rows.ts';
import type { City } from '../support/city.ts';
import { type Answer, type Door, numberIn } from '../support/door.ts';
import { entriesOf, linesOf } from '../support/verify.ts';

/** Servers over one database, each by its own door. */
export interface Nodes {
  readonly doors: readonly [Door, ...Door[]];
  readonly city: City;
  readonly maker: Maker;
}

/** Holds that publications at the same moment get consecutive numbers, and that one document is published once. */
export function holdTwoAtOnce(nodes: () => Nodes): void {
  const publish = (order: number, { collection, id }: Thing): Promise<Answer> => {
    const { doors, city } = nodes();
    const door = doors[order % doors.length] ?? doors[0];
    const who = collection === 'decisions' ? city.own.leader : city.own.isoSecretary;
    return door({
      method: 'POST',
      path: `/${collection}/${id}/transitions/publish`,
      body: { stage: 'submitted' },
      as: who.as,
    });
  };
  const submitted = async (collection: Thing['collection'], count: number): Promise<readonly Thing[]> => {
    const { city, maker } = nodes();
    const things: Thing[] = [];
    for (let made = 0; made < count; made += 1)
      things.push(await maker.thingIn(collection, 'submitted', { commune: city.own, unit: 0 }));
    return things;
  };
  const register = async () => entriesOf(await linesOf(nodes().doors[0]));

  describe('publications at the same moment', () => {
    it('get consecutive numbers, two at a time and many at a time', async () => {
      const before = (await register()).length;
      const things = [
        ...(await submitted('decisions', 4)),
        ...(await submitted('results', 8)),
        ...(await submitted('task-reports', 4)),
      ];
      const seqs: number[] = [];
      for (const pair of [things.slice(0, 2), things.slice(2, 4), things.slice(4)]) {
        const answers = await Promise.all(pair.map((thing, order) => publish(order, thing)));
        for (const { body, status, text } of answers) {
          expect([status, text]).toEqual([200, text]);
          seqs.push(numberIn(body, 'seq'));
        }
      }
      const entries = await register();
      expect(seqs.toSorted((one, other) => one - other)).toEqual(things.map((_, order) => before + 1 + order));
      expect(entries).toHaveLength(before + things.length);
    });

    it('publish the same document once, however often it is pressed', async () => {
      const [thing] = await submitted('results', 1);
      if (thing === undefined) throw new RangeError('Cannot go on without a document');
      const before = (await register()).length;
      const answers = await Promise.all([0, 1, 2, 3].map((order) => publish(order, thing)));
      expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409, 409]);
      expect(await register()).toHaveLength(before + 1);
    });
  });
}
