import { availableParallelism } from 'node:os';
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PlacedPage } from '../layout/placed-page.ts';
import type { Watch } from '../paper-read.ts';
import { countPictures, decodePicture } from './decode-picture.ts';
import { drawPage } from './draw-page.ts';
import type { ColourPicture } from './picture.ts';
import { readPage } from './read-page.ts';
import { openRecogniser } from './recogniser.ts';

/**
 * Reads a picture of a page; of a TIFF all its pages, as many as `countPictures` tells. Throws a `PaperRefusal` where one
 * cannot be opened or is too large.
 */
export async function readPictures(bytes: Uint8Array, watch: Watch): Promise<readonly PlacedPage[]> {
  const of = await countPictures(bytes);
  const jobs = Array.from({ length: of }, (_, at) => ({ number: at + 1, of, picture: () => decodePicture(bytes, at) }));
  return readAll(jobs, watch);
}

/** Reads pages of an open PDF that are pictures, in their order; `of` is how many pages the document has. */
export async function readScannedPages(
  pages: readonly PDFPageProxy[],
  of: number,
  watch: Watch,
): Promise<readonly PlacedPage[]> {
  return readAll(
    pages.map((page) => ({ number: page.pageNumber, of, picture: () => drawPage(page) })),
    watch,
  );
}

interface Job {
  readonly number: number;
  readonly of: number;
  readonly picture: () => Promise<ColourPicture>;
}

/** Each recogniser takes some 150 MB and one core. */
const mostRecognisers = 2;

async function readAll(jobs: readonly Job[], watch: Watch): Promise<readonly PlacedPage[]> {
  const found = new Map<number, PlacedPage>();
  const waiting = [...jobs.entries()];
  const work = async (): Promise<void> => {
    const recogniser = await openRecogniser(watch.signal);
    try {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const [index, { number, of, picture }] = next;
        watch.signal.throwIfAborted();
        const words = `Đang nhận dạng trang ${String(number)}/${String(of)}`;
        watch.onProgress({ done: found.size, of: jobs.length, words });
        found.set(index, await readPage(await picture(), recogniser));
      }
    } finally {
      await recogniser.close();
    }
  };
  const count = Math.min(jobs.length, mostRecognisers, availableParallelism());
  await Promise.all(Array.from({ length: count }, work));
  return [...found].sort(([one], [other]) => one - other).map(([, page]) => page);
}
