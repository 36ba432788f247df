import { readDocument } from '@camket/shared/reading';
import { afterAll, beforeAll } from 'vitest';
import { readPaper } from '../papers/read-paper.ts';
import type { PaperReader } from '../quality/readings/paper-reader.ts';
import { settingsOf } from '../quality/settings.ts';
import type { Trial } from './open-trial.ts';

const readHere: PaperReader = async (bytes, name, watch) => {
  const read = await readPaper(bytes, name, { ...watch, onPictures: () => Promise.resolve() });
  return read.kind === 'refused' ? read : { ...read, reading: readDocument(read.source, name) };
};

/**
 * Has the papers of a group of tests read in the process of the tests, where the group is about what comes after: the
 * process that each paper has to itself takes more than a second to begin.
 */
export function readPapersHere(trialOf: () => Trial): void {
  let aside: PaperReader;
  const readBy = (readPaper: PaperReader) => Object.assign(settingsOf(trialOf().payload), { readPaper });
  beforeAll(() => {
    aside = settingsOf(trialOf().payload).readPaper;
    readBy(readHere);
  });
  afterAll(() => {
    readBy(aside);
  });
}
