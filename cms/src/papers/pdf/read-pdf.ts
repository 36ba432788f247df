import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Watch } from '../paper-read.ts';
import { draw } from './draw.ts';
import type { DrawnFont } from './drawing.ts';
import { identity, matrixOf } from './matrix.ts';
import { openPdf } from './open-pdf.ts';
import { pageOfDrawing, type PdfPage } from './page-of-drawing.ts';

export type { PdfPage } from './page-of-drawing.ts';

/**
 * Reads a PDF page by page: words and ruled lines in their places, or that a page holds none that can be used and is to
 * be recognised. Throws a `PaperRefusal` where the file cannot be read.
 */
export async function readPdf(bytes: Uint8Array, watch: Watch): Promise<readonly PdfPage[]> {
  const pdf = await openPdf(bytes);
  try {
    return await pagesOf(pdf, watch);
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function pagesOf(pdf: PDFDocumentProxy, { signal, onProgress }: Watch): Promise<readonly PdfPage[]> {
  const pages: PdfPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    signal.throwIfAborted();
    onProgress({ done: number - 1, of: pdf.numPages, words: `Đang đọc trang ${number}/${pdf.numPages}` });
    pages.push(await pageOf(await pdf.getPage(number)));
  }
  return pages;
}

async function pageOf(page: PDFPageProxy): Promise<PdfPage> {
  const view = page.getViewport({ scale: 1 });
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: 0 });
  const fonts = new Map<string, DrawnFont | undefined>();
  const fontOf = (id: string): DrawnFont | undefined => {
    if (!fonts.has(id)) fonts.set(id, page.commonObjs.has(id) ? fontFrom(page.commonObjs.get(id)) : undefined);
    return fonts.get(id);
  };
  const drawing = draw({ kinds: fnArray, values: argsArray }, matrixOf(view.transform) ?? identity, fontOf);
  page.cleanup();
  return pageOfDrawing(drawing, { width: view.width, height: view.height });
}

/** What pdf.js knows of a font, of which it does not tell the type. */
function fontFrom(font: unknown): DrawnFont | undefined {
  if (typeof font !== 'object' || font === null) return undefined;
  const told = (name: string): unknown => Reflect.get(font, name);
  const name = told('name');
  const [scale = 0.001] = matrixOf(told('fontMatrix')) ?? [];
  const isBold = told('bold') === true || told('black') === true || /bold|black|heavy/iu.test(String(name));
  return { name: typeof name === 'string' ? name : '', isBold, scale };
}
