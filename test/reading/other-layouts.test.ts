import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseReading, readDocument, sourceFromText } from '@camket/shared/reading';
import { describe, expect, it } from 'vitest';

const folder = join(import.meta.dirname, 'other-layouts');

describe('documents laid out in other ways are read as a careful person reads them', () => {
  it.each([
    ['objectives numbered on from chapter to chapter, and a column of the plan that names them', 'phuong-ben-loi'],
    [
      'a plan that issues policy and objectives itself, in chapters with letters, its columns turned round',
      'xa-suoi-nhan',
    ],
    ['objectives in an article, recipients after the signature, Roman numbers in the plan', 'xa-dong-vong'],
  ])('%s', (_layout, name) => {
    const expected = parseReading(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')));
    if (expected.kind === 'broken') throw new Error(JSON.stringify(expected.faults));
    const text = readFileSync(join(folder, `${name}.txt`), 'utf8');
    expect(readDocument(sourceFromText(text), `${name}.txt`)).toMatchObject(expected.reading);
  });
});
