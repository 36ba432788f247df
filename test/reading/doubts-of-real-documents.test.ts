import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  doubtsInReading,
  isAdvice,
  readDocument,
  type SourceDoubt,
  sourceFromText,
  type SourceText,
} from '@camket/shared/reading';
import { nfc } from '@camket/shared/values';
import { describe, expect, it } from 'vitest';
import { listIn, textIn } from '../support/door.ts';
import { goldFolder } from '../support/gold.ts';
import { type Defect, mendingsOf } from './mending.ts';

const folder = goldFolder();
const seeds = folder === undefined ? '' : join(folder, '..', 'seeds');
const isThere = folder !== undefined && existsSync(seeds) && existsSync(join(folder, 'defects.json'));
const defects: readonly Defect[] = isThere
  ? defectsIn(JSON.parse(readFileSync(join(folder, 'defects.json'), 'utf8')))
  : [];
const files = isThere ? readdirSync(seeds).toSorted() : [];

const textOf = (file: string): string => nfc(readFileSync(join(seeds, file), 'utf8'));

function lookedThrough(
  text: string,
  name: string,
): { readonly source: SourceText; readonly doubts: readonly SourceDoubt[] } {
  const source = sourceFromText(text);
  return { source, doubts: doubtsInReading(readDocument(source, name), source) };
}

describe.skipIf(!isThere)('what careful readers found wrong in real documents', () => {
  it('is found, at least 95 % of it', () => {
    const missed = files.flatMap((file) => {
      const { source, doubts } = lookedThrough(textOf(file), file);
      return defects.filter((defect) => defect.source === file && !isFound(defect, source, doubts));
    });

    expect(defects.length).toBeGreaterThan(30);
    expect(
      missed.length / defects.length,
      missed.map(({ kind, quote }) => `${kind}: ${quote}`).join('\n'),
    ).toBeLessThan(0.05);
  });

  it.each(files)('%s: no more than one false alarm where the defects are mended', (file) => {
    const own = defects.filter(({ source }) => source === file);
    const mended = mendingsOf(file.slice(0, 3), own).reduce((text, { wrong, right }) => {
      expect(text).toMatch(wrong);
      return text.replace(wrong, right);
    }, textOf(file));
    const { doubts } = lookedThrough(mended, file);

    const alarms = doubts.filter(({ kind }) => !isAdvice(kind)).map(({ sentence }) => sentence);
    expect(alarms.length, alarms.join('\n')).toBeLessThanOrEqual(1);
  });
});

function isFound({ kind, quote }: Defect, { text }: SourceText, doubts: readonly SourceDoubt[]): boolean {
  const words = nfc(quote)
    .split(/\s+/u)
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`));
  const place = new RegExp(words.join(String.raw`\s+`), 'u').exec(text);
  if (place === null) return false;
  const { index, 0: found } = place;
  const name = kind.replaceAll(/-(.)/gu, (_, letter: string) => letter.toUpperCase());
  return doubts.some(
    (doubt) => doubt.kind === name && doubt.spans.some(({ from, to }) => from < index + found.length && index < to),
  );
}

function defectsIn(list: unknown): readonly Defect[] {
  return listIn(list).map((one) => ({
    source: textIn(one, 'source'),
    kind: textIn(one, 'kind'),
    quote: textIn(one, 'quote'),
    why: textIn(one, 'why'),
  }));
}
