import { afterAll, describe } from 'vitest';
import { startMongo } from '../support/mongo.ts';
import { holdPaperRoom } from './hold-paper-room.ts';

const mongo = await startMongo();

describe.runIf(mongo !== undefined)('papers from hand-in to draft, on MongoDB', () => {
  holdPaperRoom(mongo?.url);
  afterAll(async () => {
    await mongo?.stop();
  });
});
