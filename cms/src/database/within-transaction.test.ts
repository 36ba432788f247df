import { createLocalReq, type PayloadRequest } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { communeById, unitKey } from '../quality/communes/load-commune.ts';
import { makeSmallCity, type SmallCity } from '../trial/small-city.ts';
import { inTransaction } from './in-transaction.ts';
import { withinTransaction } from './within-transaction.ts';

let city: SmallCity;
let req: PayloadRequest;

beforeAll(async () => {
  city = await makeSmallCity();
  req = await createLocalReq({}, city.trial.payload);
}, 120_000);

afterAll(() => city.trial.close());

/** A row that counts how often it was looked up; at first it is not there. */
function counter() {
  let count = -1;
  const lookUp = (): Promise<number | undefined> => {
    count += 1;
    return Promise.resolve(count === 0 ? undefined : count);
  };
  return lookUp;
}

describe('withinTransaction()', () => {
  it('keeps what was found until the transaction ends, and never that something was not there', async () => {
    const [rows, lookUp] = [withinTransaction<number>(), counter()];
    const look = (inner: PayloadRequest) => rows.find(inner, 'a', lookUp);
    const seen = () => inTransaction(req, async (inner) => [await look(inner), await look(inner), await look(inner)]);

    expect(await seen()).toEqual([undefined, 1, 1]);
    expect(await seen()).toEqual([2, 2, 2]);
    expect([await look(req), await look(req)]).toEqual([3, 4]);
  });

  it('knows what the transaction has written itself, and nothing of it outside', async () => {
    const rows = withinTransaction<number>();
    const look = (inner: PayloadRequest) => rows.find(inner, 'a', () => Promise.resolve(1));
    const seen = await inTransaction(req, async (inner) => {
      const before = await look(inner);
      rows.keep(inner, 'a', 2);
      return [before, await look(inner)];
    });
    rows.keep(req, 'a', 3);

    expect(seen).toEqual([1, 2]);
    expect(await look(req)).toBe(1);
  });

  it('lets a deed that changes a commune or a unit see it as it is now', async () => {
    const { commune, unit, trial } = city;
    const seen = await inTransaction(req, async (inner) => {
      const before = (await communeById(inner, commune)).fourEyes;
      await trial.payload.update({
        collection: 'communes',
        id: commune,
        data: { fourEyes: false },
        depth: 0,
        overrideAccess: true, // as an administrator may
        req: inner,
      });
      return [before, (await communeById(inner, commune)).fourEyes, await unitKey(inner, unit)];
    });

    expect(seen).toEqual([true, false, city.unitKey]);
  });
});
