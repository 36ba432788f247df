import { Buffer } from 'node:buffer';
import { canonicalReading, type Reading, readDocument } from '@camket/shared/reading';
import fc from 'fast-check';
import type { Browser } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { sourceOf } from '../papers/read-here.ts';
import { openBrowser } from '../support/browser.ts';
import { compose } from '../writers/compose.ts';
import { docx } from '../writers/docx.ts';
import { html } from '../writers/html.ts';
import { inventedReadings } from '../writers/invented-readings.ts';
import { type Layout, layouts } from '../writers/layout.ts';
import { pdf } from '../writers/pdf.ts';
import type { Sheet } from '../writers/sheet.ts';
import { tabText } from '../writers/tab-text.ts';

const browser: Browser | undefined = await openBrowser();

interface Format {
  readonly name: string;
  readonly ending: string;
  readonly runs: number;
  readonly write: (sheet: Sheet) => Promise<Uint8Array> | Uint8Array;
}

const formats: readonly Format[] = [
  { name: 'text with tabs', ending: 'txt', runs: 40, write: (sheet) => Buffer.from(tabText(sheet)) },
  { name: 'a web page', ending: 'html', runs: 20, write: (sheet) => Buffer.from(html(sheet)) },
  { name: 'a Word file', ending: 'docx', runs: 12, write: docx },
  ...(browser === undefined
    ? []
    : [{ name: 'a PDF', ending: 'pdf', runs: 4, write: (sheet: Sheet) => pdf(browser, sheet) }]),
];

async function readBack(written: Reading, layout: Layout, { write, ending }: Format): Promise<Reading> {
  const bytes = await write(compose(written, layout));
  return readDocument(await sourceOf(bytes, `văn bản.${ending}`), 'văn bản');
}

describe.each(formats)('what is written as $name is read again', (format) => {
  it.each(layouts)('$name', async (layout) => {
    await fc.assert(
      fc.asyncProperty(inventedReadings, async (written) => {
        const read = await readBack(written, layout, format);
        expect(canonicalReading(read)).toEqual(canonicalReading(written));
      }),
      { numRuns: format.runs, endOnFailure: true },
    );
  });
});

afterAll(() => browser?.close());
