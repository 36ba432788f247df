import type { Browser } from 'playwright-core';
import { html } from './html.ts';
import type { Sheet } from './sheet.ts';

/** A sheet as a PDF with a text layer, as a word processor prints it. */
export function pdf(browser: Browser, sheet: Sheet): Promise<Uint8Array> {
  return printed(browser, html(sheet));
}

/** Pictures as a PDF of one page each, as a scanner makes it: no text layer. */
export function scannedPdf(browser: Browser, pictures: readonly Uint8Array[]): Promise<Uint8Array> {
  const pages = pictures.map((bytes) => `<img src="data:image/jpeg;base64,${Buffer.from(bytes).toString('base64')}">`);
  const style = '@page{size:A4;margin:0}body{margin:0}img{display:block;width:210mm;height:296.9mm;break-after:page}';
  return printed(browser, `<!doctype html><style>${style}</style>${pages.join('')}`);
}

async function printed(browser: Browser, page: string): Promise<Uint8Array> {
  const tab = await browser.newPage();
  try {
    await tab.setContent(page, { waitUntil: 'load' });
    return new Uint8Array(await tab.pdf({ preferCSSPageSize: true, printBackground: true }));
  } finally {
    await tab.close();
  }
}
