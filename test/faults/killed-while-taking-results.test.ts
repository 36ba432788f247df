import { setTimeout as wait } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { doorOf, listIn, textIn } from '../support/door.ts';
import { figuresOf, outcomesIn, push, type Sent } from '../support/machine-figures.ts';
import { startCity } from '../support/running-city.ts';
import { startCms } from '../support/start-cms.ts';
import type { Door } from '../support/door.ts';

const [size, rounds] = [60, 3];
const nameOf = ({ indicator, period }: Pick<Sent, 'indicator' | 'period'>) => `${indicator} ${period}`;

/** The results that wait for the ISO secretary, by indicator and period; each row once. */
async function waitingRows(door: Door, as: string): Promise<readonly string[]> {
  const names: string[] = [];
  for (let page = 1; ; page += 1) {
    const path = `/results?limit=500&page=${page}&depth=0&where[stage][equals]=submitted`;
    const { body } = await door({ path, as });
    const rows = listIn(body, 'docs');
    names.push(...rows.map((row) => `${textIn(row, 'indicator')} ${textIn(row, 'period')}`));
    if (rows.length < 500) return names;
  }
}

it('loses no figure that was acknowledged and doubles none that is sent again, however often the cms is killed', async () => {
  const there = await startCity();
  let { cms } = there;
  onTestFinished(() => cms.stop());
  const { own } = there.city;
  const figures = await figuresOf(there.door, there.city, 60);
  const acknowledged = new Set<string>();

  for (let round = 0; round < rounds; round += 1) {
    const door = doorOf(cms.url);
    const pushing = (async () => {
      for (let from = 0; from < figures.length; from += size) {
        const some = figures.slice(from, from + size);
        const answer = await push(door, own.source.as, some).catch(() => undefined);
        if (answer === undefined) return;
        expect(answer.status, answer.text).toBe(200);
        expect(outcomesIn(answer).every((outcome) => ['submitted', 'unchanged'].includes(outcome))).toBe(true);
        for (const one of some) acknowledged.add(nameOf(one));
      }
    })();
    await wait(150 + 170 * round);
    await cms.kill();
    await pushing;
    cms = await startCms({ data: cms.data, port: cms.port });
    const kept = await waitingRows(doorOf(cms.url), own.isoSecretary.as);
    expect(new Set(kept).size).toBe(kept.length);
    expect([...acknowledged].filter((name) => !kept.includes(name))).toEqual([]);
  }

  const door = doorOf(cms.url);
  for (let from = 0; from < figures.length; from += size) {
    const answer = await push(door, own.source.as, figures.slice(from, from + size));
    expect(outcomesIn(answer).filter((outcome) => outcome === 'refused')).toEqual([]);
  }
  const kept = await waitingRows(door, own.isoSecretary.as);
  expect(kept.toSorted()).toEqual(figures.map(nameOf).toSorted());
});
