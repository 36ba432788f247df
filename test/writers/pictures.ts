import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createCanvas } from '@napi-rs/canvas';
import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import sharp from 'sharp';
import { root } from '../support/data-folder.ts';
import { stampOver } from './stamp.ts';

/** What an office and its scanner do to a page. */
export interface Wear {
  /** Dots to the inch. */
  readonly dpi: number;
  /** Degrees, clockwise. */
  readonly tilt: number;
  /** How far noise moves a pixel at most, in steps of 255; 0 for none. */
  readonly noise: number;
  /** How little the JPEG loses, from 1 to 100; 82 where absent. */
  readonly quality?: number;
  /** Words that a red stamp lies over; none where absent. */
  readonly stampOver?: string;
}

/** The pages of a PDF as a scanner gives them: JPEG pictures, stamped, tilted, noisy. */
export async function pictures(pdf: Uint8Array, wear: Wear): Promise<readonly Uint8Array[]> {
  const fonts = `${pathToFileURL(join(root, 'node_modules/pdfjs-dist/standard_fonts')).href}/`;
  const task = getDocument({ data: pdf.slice(), standardFontDataUrl: fonts, verbosity: 0 });
  const document = await task.promise;
  const pages: Uint8Array[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    pages.push(await picture(await document.getPage(number), wear));
  }
  await task.destroy();
  return pages;
}

async function picture(page: PDFPageProxy, wear: Wear): Promise<Uint8Array> {
  const viewport = page.getViewport({ scale: wear.dpi / 72 });
  const [width, height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  await page.render({ canvas: null, canvasContext: Object(context), viewport }).promise;
  const place = wear.stampOver === undefined ? undefined : await placeOf(page, wear.stampOver, wear.dpi / 72);
  const raw = { width, height, channels: 4 } as const;
  const stamped = await sharp(canvas.data(), { raw })
    .composite(place === undefined ? [] : [stampOver(place, wear.dpi)])
    .removeAlpha()
    .raw()
    .toBuffer();
  const tilted = await tiltedBy(wear.tilt, stamped, { width, height });
  makeNoise(tilted, wear.noise);
  const finished = sharp(tilted, { raw: { width, height, channels: 3 } }).withMetadata({ density: wear.dpi });
  return new Uint8Array(await finished.jpeg({ quality: wear.quality ?? 82 }).toBuffer());
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Turns a picture about its middle; its size stays. */
async function tiltedBy(degrees: number, pixels: Buffer, { width, height }: Size): Promise<Buffer> {
  if (degrees === 0) return pixels;
  const turned = await sharp(pixels, { raw: { width, height, channels: 3 } })
    .rotate(degrees, { background: '#fdfdfb' })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { info, data } = turned;
  return sharp(data, { raw: { width: info.width, height: info.height, channels: 3 } })
    .extract({
      width,
      height,
      left: Math.floor((info.width - width) / 2),
      top: Math.floor((info.height - height) / 2),
    })
    .raw()
    .toBuffer();
}

/** Makes every pixel a little lighter or darker, in the same way each time. */
function makeNoise(pixels: Buffer, most: number): void {
  if (most === 0) return;
  let seed = 20_260_202;
  for (let at = 0; at < pixels.length; at += 3) {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    const shift = ((seed >>> 16) / 65_535 - 0.5) * 2 * most;
    for (let channel = at; channel < at + 3; channel += 1) {
      pixels[channel] = Math.max(0, Math.min(255, Math.round((pixels[channel] ?? 0) + shift)));
    }
  }
}

/** The middle of some words on a page, in pixels. */
async function placeOf(
  page: PDFPageProxy,
  words: string,
  scale: number,
): Promise<{ readonly x: number; readonly y: number } | undefined> {
  const { items } = await page.getTextContent();
  const [, , , top = 0] = page.view;
  for (const item of items) {
    if (!('str' in item) || !item.str.normalize('NFC').includes(words)) continue;
    const [, , , , x = 0, y = 0] = item.transform.map(Number);
    return { x: (x + item.width / 2) * scale, y: (top - y) * scale };
  }
  return undefined;
}
