import { type Act, settingsSubject, verifyRegister } from '@camket/shared/register';
import { createLocalReq, type PayloadRequest } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTransaction } from '../../database/in-transaction.ts';
import { registerEntries, wholeRegister } from '../../trial/acts.ts';
import { makeSmallCity, type SmallCity } from '../../trial/small-city.ts';
import { append, headOf, newSalt } from './append.ts';
import { entryAt, lastOf, standingOf } from './last-of.ts';
import { sha256 } from './sha256.ts';

let city: SmallCity;
let req: PayloadRequest;

beforeAll(async () => {
  city = await makeSmallCity();
  req = await createLocalReq({}, city.trial.payload);
}, 120_000);

afterAll(() => city.trial.close());

const subject = settingsSubject('xa-lang-thu');
const act = (version: number): Act => ({
  ...{ kind: 'settings', commune: 'xa-lang-thu', subject, version, by: 'admin' },
  ...(version > 1 && { reason: 'Đổi hạn' }),
  body: { actionTerm: { count: version + 2, unit: 'workingDays' }, salt: newSalt() },
});

describe('append()', () => {
  it('goes on from what the same transaction has written, and knows it again', async () => {
    const seen = await inTransaction(req, async (inner) => {
      expect(await lastOf(inner, subject)).toBeUndefined();
      const first = await append(inner, { act: act(1) });
      const second = await append(inner, { act: act(2) });
      return { first, second, found: await standingsIn(inner, second.seq) };
    });

    expect(seen.second.seq).toBe(seen.first.seq + 1);
    expect(seen.found).toEqual({ last: 2, first: seen.first.seq, entry: seen.second });
    expect(await standingsIn(req, seen.second.seq)).toEqual(seen.found);
    expect((await registerEntries(city.trial)).slice(-2)).toEqual([seen.first, seen.second]);
  });

  it('forgets what a transaction wrote that was not kept', async () => {
    const before = await headOf(req);
    const undone = inTransaction(req, async (inner) => {
      await append(inner, { act: act(3) });
      throw new Error('Not to be kept');
    });
    await expect(undone).rejects.toThrow('Not to be kept');
    const seq = await inTransaction(req, async (inner) => {
      expect(await lastOf(inner, subject)).toMatchObject({ version: 2 });
      return (await append(inner, { act: act(3) })).seq;
    });

    expect(seq).toBe(before.seq + 1);
    expect(verifyRegister(await wholeRegister(city.trial), sha256).broken).toBeUndefined();
  });
});

async function standingsIn(of: PayloadRequest, seq: number) {
  const [last, first, entry] = [await lastOf(of, subject), await standingOf(of, subject, 1), await entryAt(of, seq)];
  return { last: last?.version, first: first?.seq, entry };
}
