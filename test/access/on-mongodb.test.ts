import { afterAll, describe } from 'vitest';
import { startMongo } from '../support/mongo.ts';
import { holdAccess } from './hold-all.ts';

const mongo = await startMongo();

describe.runIf(mongo !== undefined)('who may do what, on MongoDB', () => {
  holdAccess(mongo?.url);
  afterAll(async () => {
    await mongo?.stop();
  });
});
