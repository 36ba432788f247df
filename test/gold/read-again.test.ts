import { Buffer } from 'node:buffer';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseReading, type Reading, readDocument } from '@camket/shared/reading';
import type { Browser } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { sourceOf } from '../papers/read-here.ts';
import { openBrowser } from '../support/browser.ts';
import { goldFolder } from '../support/gold.ts';
import { compose } from '../writers/compose.ts';
import { docx } from '../writers/docx.ts';
import { html } from '../writers/html.ts';
import { layouts } from '../writers/layout.ts';
import { pdf } from '../writers/pdf.ts';
import type { Sheet } from '../writers/sheet.ts';
import { tabText } from '../writers/tab-text.ts';
import { scoreOf } from './score.ts';

const folder = goldFolder() ?? '';
const files = folder === '' ? [] : readdirSync(folder).filter((name) => /^\d+\.json$/.test(name));
const browser: Browser | undefined = files.length === 0 ? undefined : await openBrowser();

/** The reading made by hand. */
function readingIn(file: string): Reading {
  const value: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const parsed = parseReading(value);
  if (parsed.kind === 'broken') throw new Error(JSON.stringify(parsed.faults));
  return parsed.reading;
}

describe('a real document is read as a careful person reads it', () => {
  it.each(files)('%s: at least 0.98, no group under 0.93, hardly anything invented', async (file) => {
    const { source } = readingIn(file);
    const text = readFileSync(resolve(folder, '../seeds', source));
    const read = readDocument(await sourceOf(text, source), source);
    const { mean, weakest, invented, printed } = await scoreOf(read, { folder, file });
    expect(mean, printed).toBeGreaterThanOrEqual(0.98);
    expect(weakest, printed).toBeGreaterThanOrEqual(0.93);
    expect(invented, printed).toBeLessThanOrEqual(0.01);
  });
});

const formats: readonly (readonly [ending: string, write: (sheet: Sheet) => Promise<Uint8Array> | Uint8Array])[] = [
  ['txt', (sheet) => Buffer.from(tabText(sheet))],
  ['html', (sheet) => Buffer.from(html(sheet))],
  ['docx', docx],
  ...(browser === undefined ? [] : [['pdf', (sheet: Sheet) => pdf(browser, sheet)] as const]),
];

describe.each(formats)('a real document laid out anew as %s reads the same to 0.97', (ending, write) => {
  it.each(files.flatMap((file) => layouts.map((layout) => [file, layout.name, layout] as const)))(
    '%s, %s',
    async (file, _name, layout) => {
      const written = readingIn(file);
      const bytes = await write(compose(written, layout));
      const read = readDocument(await sourceOf(bytes, `văn bản.${ending}`), written.source);
      const { mean, printed } = await scoreOf(read, { folder, file });
      expect(mean, printed).toBeGreaterThanOrEqual(0.97);
    },
  );
});

afterAll(() => browser?.close());
