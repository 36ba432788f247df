import { afterAll, describe, expect, it } from 'vitest';
import { startMongo } from '../support/mongo.ts';
import { holdAccess } from './hold-all.ts';
import { looksOf } from './marks.ts';
import { headOf } from './stage-rows.ts';

const mongo = await startMongo();

describe.runIf(mongo !== undefined)('who may do what, on MongoDB', () => {
  const held = holdAccess(mongo?.url);

  it('the head of the register is found without reading all of it', async () => {
    const { payload, door } = held().cms;
    const before = await looksOf(payload);
    const head = await headOf(door);
    expect(head).toBeGreaterThan(50);
    expect((await looksOf(payload)) - before).toBeLessThan(head / 4);
  });

  afterAll(async () => {
    await mongo?.stop();
  });
});
