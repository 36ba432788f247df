import { afterAll, beforeAll, describe } from 'vitest';
import { makerIn } from '../access/stage-rows.ts';
import { doorOf } from '../support/door.ts';
import { type Mongo, startMongo } from '../support/mongo.ts';
import { startCity } from '../support/running-city.ts';
import { type CmsProcess, startCms } from '../support/start-cms.ts';
import { holdTwoAtOnce, type Nodes } from './hold-two-at-once.ts';

const mongo: Mongo | undefined = await startMongo();

/** Starts one server, or two over the same database. */
async function startNodes(running: CmsProcess[], databaseUrl?: string): Promise<Nodes> {
  const environment = databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl };
  const { cms, door, city } = await startCity(environment);
  running.push(cms);
  const maker = await makerIn(door, city);
  if (databaseUrl === undefined) return { doors: [door], city, maker };
  const second = await startCms({ data: cms.data, environment });
  running.push(second);
  return { doors: [door, doorOf(second.url)], city, maker };
}

describe.each([
  { database: 'one server over a SQLite file', url: undefined, isThere: true },
  { database: 'two servers over one MongoDB', url: mongo?.url, isThere: mongo !== undefined },
])('$database', ({ url, isThere }) => {
  describe.runIf(isThere)('together', () => {
    const running: CmsProcess[] = [];
    let nodes: Nodes | undefined;
    beforeAll(async () => {
      nodes = await startNodes(running, url);
    });
    afterAll(async () => {
      for (const cms of running) await cms.stop();
      if (url !== undefined) await mongo?.stop();
    });
    holdTwoAtOnce(() => {
      if (nodes === undefined) throw new Error('Cannot hold anything before the servers stand');
      return nodes;
    });
  });
});
