import type { SourceText } from '@camket/shared/reading';
import type { PlacedPage } from './layout/placed-page.ts';
import { sourceFromPages } from './layout/source-from-pages.ts';
import type { Watch } from './paper-read.ts';
import { PaperRefusal } from './paper-refusal.ts';
import { paperLimits } from './paper-limits.ts';
import { openPdf } from './pdf/open-pdf.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { countPictures, mostDots } from './scan/decode-picture.ts';
import { readPictures, readScannedPages } from './scan/read-scan.ts';

/** What was read out of pages, whether drawn by a program or seen in a picture. */
export interface PagesRead {
  readonly source: SourceText;
  readonly pages: number;
  readonly isOcr: boolean;
  readonly notes: readonly string[];
}

/** Reads a PDF: pages with text by it, all others by recognising their picture. */
export async function readPdfPaper(bytes: Uint8Array, watch: Watch): Promise<PagesRead> {
  const pages = await readPdf(bytes, watch);
  const scanned = pages.flatMap((page, index) => (page.kind === 'needsOcr' ? [index + 1] : []));
  const seen = scanned.length === 0 ? [] : await recognised(bytes, scanned, watch);
  const whole = pages.flatMap((page, index) => {
    const placed = page.kind === 'placed' ? page.page : seen[scanned.indexOf(index + 1)];
    return placed === undefined ? [] : [placed];
  });
  return readPlaced(whole, scanned);
}

async function recognised(bytes: Uint8Array, numbers: readonly number[], watch: Watch): Promise<readonly PlacedPage[]> {
  await watch.onPictures?.(numbers.length);
  const pdf = await openPdf(bytes, mostDots.taken);
  try {
    const pages = await Promise.all(numbers.map((number) => pdf.getPage(number)));
    return await readScannedPages(pages, pdf.numPages, watch);
  } finally {
    await pdf.loadingTask.destroy();
  }
}

/** Reads a picture of a page; of a TIFF all its pages. */
export async function readPicturePaper(bytes: Uint8Array, watch: Watch): Promise<PagesRead> {
  const count = await countPictures(bytes);
  if (count > paperLimits.pages) {
    throw new PaperRefusal(`Tệp ảnh có hơn ${paperLimits.pages} trang; hãy tách phần cần đọc thành tệp riêng.`);
  }
  await watch.onPictures?.(count);
  const pages = await readPictures(bytes, watch);
  return readPlaced(
    pages,
    pages.map((_, at) => at + 1),
  );
}

function readPlaced(pages: readonly PlacedPage[], recognised: readonly number[]): PagesRead {
  const source = sourceFromPages(pages);
  if (source.text.trim() === '') {
    throw new PaperRefusal(
      recognised.length > 0
        ? 'Không nhận ra chữ nào trong ảnh. Hãy quét lại rõ hơn, ở 300 dpi, rồi tải lên.'
        : 'Tệp PDF không có chữ nào.',
    );
  }
  const notes = recognised.flatMap((number) => doubtfulWords(pages[number - 1], number));
  return { source, pages: pages.length, isOcr: recognised.length > 0, notes };
}

const doubtfulBelow = 60;

function doubtfulWords(page: PlacedPage | undefined, number: number): readonly string[] {
  const doubtful = page?.words.filter(({ confidence = 100 }) => confidence < doubtfulBelow).length ?? 0;
  return doubtful === 0 ? [] : [`Trang ${String(number)}: ${String(doubtful)} chữ nhận dạng chưa chắc, cần xem lại.`];
}
