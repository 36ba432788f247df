import { verifyRegister } from '@camket/shared/register';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act, draftDecision, movedIn, registerLines } from '../../trial/acts.ts';
import { sampleDecision } from '../../trial/sample-decision.ts';
import { makeSmallCity, type SmallCity } from '../../trial/small-city.ts';
import { sha256 } from './sha256.ts';

let city: SmallCity;

beforeAll(async () => {
  city = await makeSmallCity();
  await city.trial.ask('POST', `/communes/${city.commune}/transitions/publish`, { body: {}, as: city.as.admin });
}, 120_000);

afterAll(() => city.trial.close());

describe('publishing into the register', () => {
  it('gives sixty publications at the same moment consecutive numbers in one chain that holds', async () => {
    const drafts = [];
    for (let number = 1; number <= 60; number += 1) {
      const { id } = await draftDecision(city, sampleDecision(String(number)));
      expect((await act(city.trial, ['decisions', id, 'submit'], { as: city.as.office, stage: 'draft' })).status).toBe(
        200,
      );
      drafts.push(id);
    }
    const before = (await registerLines(city.trial)).length;
    const answers = await Promise.all(
      drafts.map((id) => act(city.trial, ['decisions', id, 'publish'], { as: city.as.leader, stage: 'submitted' })),
    );
    const seqs = answers.map((answer) => movedIn(answer).seq).sort((one, other) => Number(one) - Number(other));

    expect(seqs).toEqual(Array.from({ length: 60 }, (_, index) => before + 1 + index));
    expect(verifyRegister(await registerLines(city.trial), sha256)).toMatchObject({ entries: before + 60 });
    expect(verifyRegister(await registerLines(city.trial), sha256).broken).toBeUndefined();
  }, 120_000);
});
