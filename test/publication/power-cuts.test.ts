import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Entry } from '@camket/shared/register';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Maker, makerIn, type Thing } from '../access/stage-rows.ts';
import { doorOf, listIn, memberOf, textIn } from '../support/door.ts';
import { caughtUp, type RunningCity, startCity, startSiteOf } from '../support/running-city.ts';
import { startCms } from '../support/start-cms.ts';
import { type SiteProcess, startSite } from '../support/start-site.ts';
import { entriesOf, linesOf, verifyFromOutside } from '../support/verify.ts';

/** Rounds of publishing: after how many answers, and how many milliseconds more, the power is cut. */
const cuts = [
  { answers: 1, more: 0 },
  { answers: 2, more: 8 },
  { answers: 4, more: 25 },
] as const;
const each = 8;

describe('a power cut', () => {
  let there: RunningCity;
  let site: SiteProcess;
  let maker: Maker;
  const acknowledged = new Map<string, number>();
  const things: Thing[] = [];

  beforeAll(async () => {
    there = await startCity();
    maker = await makerIn(there.door, there.city);
    const { own } = there.city;
    for (let count = 0; count < each * cuts.length; count += 1) {
      things.push(await maker.thingIn('results', 'submitted', { commune: own, unit: 0 }));
    }
    site = await startSiteOf(there.cms);
  });
  afterAll(async () => {
    await site.stop();
    await there.cms.stop();
  });

  /** Publishes one after the other, until an answer does not come. */
  async function publishAll(some: readonly Thing[]): Promise<void> {
    const { door, city } = there;
    for (const { collection, id } of some) {
      const path = `/${collection}/${id}/transitions/publish`;
      const answer = await door({
        method: 'POST',
        path,
        body: { stage: 'submitted' },
        as: city.own.isoSecretary.as,
      }).catch(() => undefined);
      if (answer === undefined) return;
      if (answer.status === 200) acknowledged.set(id, Number(memberOf(answer.body, 'seq')));
    }
  }

  async function restartCms(): Promise<void> {
    const { data, port } = there.cms;
    const cms = await startCms({ data, port });
    there = { ...there, cms, door: doorOf(cms.url) };
  }

  async function register(): Promise<readonly Entry[]> {
    return entriesOf(await linesOf(there.door));
  }

  async function stagesById(): Promise<ReadonlyMap<string, { stage: string; subject: unknown }>> {
    const { body } = await there.door({ path: '/results?limit=500', as: there.city.own.isoSecretary.as });
    return new Map(
      listIn(body, 'docs').map((row) => [
        textIn(row, 'id'),
        { stage: textIn(row, 'stage'), subject: memberOf(row, 'subject') },
      ]),
    );
  }

  it(
    'in the midst of publishing loses no acknowledged publication and doubles none',
    { timeout: 120_000 },
    async () => {
      for (const [round, { answers, more }] of cuts.entries()) {
        const some = things.slice(round * each, (round + 1) * each);
        const publishing = Promise.all([publishAll(some.slice(0, each / 2)), publishAll(some.slice(each / 2))]);
        const before = acknowledged.size;
        while (acknowledged.size < before + answers) await wait(1);
        await wait(more);
        await there.cms.kill();
        await publishing;
        await restartCms();

        const entries = await register();
        const rows = await stagesById();
        for (const [id, seq] of acknowledged) {
          expect(rows.get(id)?.stage).toBe('published');
          expect(entries[seq - 1]?.subject).toBe(rows.get(id)?.subject);
        }
        // whole or not at all: a row is published exactly when the register has it
        for (const [, { stage, subject }] of rows) {
          const times = entries.filter((entry) => entry.subject === subject).length;
          expect([stage, times]).toEqual([stage, stage === 'published' ? 1 : 0]);
        }
      }
      expect((await verifyFromOutside(`${there.cms.url}/api/register`)).code).toBe(0);
    },
  );

  it('leaves a workroom in which the work goes on where it stood', { timeout: 60_000 }, async () => {
    const before = (await register()).length;
    expect(acknowledged.size).toBeGreaterThanOrEqual(7);
    const open = [...(await stagesById())].filter(([, { stage }]) => stage === 'submitted').map(([id]) => id);
    expect(open.length).toBeGreaterThan(0); // the cuts came before all was done
    await publishAll(things.filter(({ id }) => open.includes(id)));
    const rows = await stagesById();
    expect(things.every(({ id }) => rows.get(id)?.stage === 'published')).toBe(true);
    expect((await register()).length).toBe(before + open.length);
    await caughtUp(site, there.door);
  });

  it(
    'of the site, while it writes what is published, costs it nothing that it does not fetch again',
    { timeout: 120_000 },
    async () => {
      const { city } = there;
      for (const after of [10, 60]) {
        const more = [
          await maker.thingIn('task-reports', 'submitted', { commune: city.own, unit: 0 }),
          await maker.thingIn('task-reports', 'submitted', { commune: city.own, unit: 0 }),
        ];
        const publishing = publishAll(more);
        await wait(after);
        await site.kill();
        await publishing;
        site = await startSite({ cms: there.cms.url, data: site.data, port: site.port });
        await caughtUp(site, there.door);
        const file = join(site.data, 'site', 'register.jsonl');
        expect(await verifyFromOutside(file)).toMatchObject({ code: 0 });
        expect((await readFile(file, 'utf8')).trimEnd().split('\n')).toEqual(await linesOf(there.door));
      }
    },
  );

  it('of the cms leaves every page served, and the site goes on by itself when it is back', async () => {
    const { slug } = there.city.own;
    const ofCommune = ['', '/muc-tieu', '/ke-hoach', '/van-ban', '/ket-qua', '/nhat-ky'].map(
      (page) => `/${slug}${page}`,
    );
    const pages = ['/', '/nhat-ky', ...ofCommune];
    const next = await maker.thingIn('task-reports', 'submitted', { commune: there.city.own, unit: 0 });
    await there.cms.kill();
    for (const page of pages) expect([page, (await fetch(new URL(page, site.url))).status]).toEqual([page, 200]);

    await restartCms();
    await publishAll([next]);
    await caughtUp(site, there.door, 40_000);
  });
});
