import { createLocalReq, type PayloadRequest } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTrial, type Trial } from '../trial/open-trial.ts';
import { afterCommit, inTransaction } from './in-transaction.ts';

let trial: Trial;

const commune = (slug: string) => ({ kind: 'xa' as const, slug, names: [{ name: 'Thử' }] });

const make = (slug: string, req: PayloadRequest) =>
  trial.payload.create({ collection: 'communes', data: commune(slug), overrideAccess: true, req });

const count = async (): Promise<number> =>
  (await trial.payload.count({ collection: 'communes', overrideAccess: true })).totalDocs;

beforeAll(async () => {
  trial = await openTrial();
}, 120_000);

afterAll(() => trial.close());

describe('inTransaction()', () => {
  it('keeps all or nothing, and runs what follows only once it is kept', async () => {
    const req = await createLocalReq({}, trial.payload);
    const heard: string[] = [];
    const work = (fails: boolean) =>
      inTransaction(req, async (inner) => {
        await make(`xa-${String(fails)}`, inner);
        afterCommit(inner, () => heard.push(String(fails)));
        if (fails) throw new Error('after the row');
      });

    await expect(work(true)).rejects.toThrow('after the row');
    expect([await count(), heard]).toEqual([0, []]);
    await work(false);
    expect([await count(), heard]).toEqual([1, ['false']]);
  });

  it('joins the transaction that is open, and refuses to open another inside', async () => {
    const req = await createLocalReq({}, trial.payload);

    await expect(inTransaction(req, (inner) => inTransaction(inner, () => Promise.resolve('joined')))).resolves.toBe(
      'joined',
    );
    await expect(inTransaction(req, () => inTransaction(req, () => Promise.resolve()))).rejects.toThrow(/hand on/);
  });

  it('does not go on after a nested call has rolled everything back', async () => {
    const req = await createLocalReq({}, trial.payload);
    const before = await count();
    const work = inTransaction(req, async (inner) => {
      await make('xa-mot', inner);
      await make('xa-mot', inner).catch(() => undefined);
    });

    await expect(work).rejects.toThrow(/rolled back/);
    expect(await count()).toBe(before);
  });

  it('lets forty writers through one after the other, without an error', async () => {
    const req = await createLocalReq({}, trial.payload);
    const before = await count();
    await Promise.all(Array.from({ length: 40 }, (_, at) => inTransaction(req, (inner) => make(`xa-so-${at}`, inner))));

    expect(await count()).toBe(before + 40);
  }, 120_000);
});
