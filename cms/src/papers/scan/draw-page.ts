import { createCanvas } from '@napi-rs/canvas';
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { mostDots } from './decode-picture.ts';
import { dotsPerInch, type ColourPicture } from './picture.ts';

/** Draws a page of a PDF at 300 dots to the inch; a large sheet coarser. */
export async function drawPage(page: PDFPageProxy): Promise<ColourPicture> {
  const sheet = page.getViewport({ scale: 1 });
  const scale = Math.min(dotsPerInch / 72, Math.sqrt(mostDots.read / (sheet.width * sheet.height)));
  const viewport = page.getViewport({ scale });
  const canvas = createCanvas(Math.max(1, Math.round(viewport.width)), Math.max(1, Math.round(viewport.height)));
  const context = canvas.getContext('2d');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  if (!isDrawnOn(context)) throw new TypeError('Cannot draw a page: the canvas has no path to draw');
  await page.render({ canvas: null, canvasContext: context, viewport }).promise;
  page.cleanup();
  return { width: canvas.width, height: canvas.height, pixels: withoutAlpha(canvas.data()) };
}

/** pdf.js names the browser's own kind of canvas; this one has all that it calls. */
function isDrawnOn(context: object): context is CanvasRenderingContext2D {
  return 'fillRect' in context && 'drawImage' in context;
}

function withoutAlpha(pixels: Uint8Array): Uint8Array {
  const colours = new Uint8Array((pixels.length / 4) * 3);
  for (let from = 0, to = 0; from < pixels.length; from += 4, to += 3) {
    colours[to] = pixels[from] ?? 255;
    colours[to + 1] = pixels[from + 1] ?? 255;
    colours[to + 2] = pixels[from + 2] ?? 255;
  }
  return colours;
}
