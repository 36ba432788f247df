import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { createWorker, OEM, PSM, type Block, type Line } from 'tesseract.js';
import { knownWords } from './known-words.ts';
import type { GreyPicture, PixelBox } from './picture.ts';

/** A recognised word with its place in dots. */
export interface SeenWord extends PixelBox {
  readonly text: string;
  /** From 0 to 100. */
  readonly confidence: number;
  /** How tall its line is, from the marks above the letters to their tails. */
  readonly height: number;
  /** The row that the letters of its line stand on. */
  readonly base: number;
}

/** A line of words, with the box around their letters. */
export interface SeenLine extends PixelBox {
  readonly words: readonly SeenWord[];
}

const wordList = 'known-words.txt';

/** How a picture is laid out: a page with columns and blocks, or one block of lines. */
export type Arrangement = 'page' | 'block';

/** Recognises Vietnamese print in pictures, in a thread of its own. */
export interface Recogniser {
  readonly recognise: (picture: GreyPicture, arrangement: Arrangement) => Promise<readonly SeenLine[]>;
  readonly close: () => Promise<void>;
}

/** Starts a recogniser that the signal ends. Its letters were learnt from Vietnamese print; nothing is fetched or kept. */
export async function openRecogniser(signal: AbortSignal): Promise<Recogniser> {
  const worker = await createWorker('vie', OEM.LSTM_ONLY, {
    langPath: join(
      dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/vie/package.json')),
      '4.0.0_best_int',
    ),
    gzip: true,
    cacheMethod: 'none',
    errorHandler: () => undefined,
  });
  await worker.writeText(wordList, `${knownWords.join('\n')}\n`);
  await worker.reinitialize('vie', OEM.LSTM_ONLY, `user_words_file ${wordList}`);
  await worker.setParameters({ user_defined_dpi: '300', debug_file: '/dev/null' });
  const ended = endOf(signal);
  ended.catch(() => undefined);
  return {
    recognise: async (picture, arrangement) => {
      await worker.setParameters({ tessedit_pageseg_mode: arrangement === 'page' ? PSM.AUTO : PSM.SINGLE_BLOCK });
      const recognised = worker.recognize(await asFile(picture), {}, { blocks: true, text: false });
      const { data } = await Promise.race([recognised, ended]);
      return seenLines(data.blocks ?? []);
    },
    close: async () => {
      await worker.terminate();
    },
  };
}

/** Never comes true; fails when the signal does, as a recogniser that is ended in the middle never answers. */
async function endOf(signal: AbortSignal): Promise<never> {
  const { promise, reject } = Promise.withResolvers<never>();
  const end = (): void => {
    reject(signal.reason instanceof Error ? signal.reason : new Error('Cannot go on recognising: it was cancelled'));
  };
  promise.catch(() => undefined);
  if (signal.aborted) end();
  else signal.addEventListener('abort', end, { once: true });
  return promise;
}

/** Of all sizes tried, letters are told best at 255 dots to the inch, a little softened: specks and ragged edges go. */
const shrink = 0.85;
const soften = 1;

/** A picture as the recognition sees it best, in a file of the plainest form (PGM): nothing to pack and unpack. */
async function asFile({ width, height, pixels }: GreyPicture): Promise<Buffer> {
  const { data, info } = await sharp(pixels, { raw: { width, height, channels: 1 } })
    .blur(soften)
    .resize(Math.ceil(width * shrink))
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return Buffer.concat([Buffer.from(`P5\n${String(info.width)} ${String(info.height)}\n255\n`, 'latin1'), data]);
}

function seenLines(blocks: readonly Block[]): readonly SeenLine[] {
  return blocks
    .flatMap(({ paragraphs }) => paragraphs)
    .flatMap(({ lines }) => lines)
    .map((line) => ({ ...grown(line.bbox), words: wordsOfLine(line) }));
}

function wordsOfLine({ words, baseline, rowAttributes }: Line): readonly SeenWord[] {
  const slope = (baseline.y1 - baseline.y0) / Math.max(1, baseline.x1 - baseline.x0);
  return words.map(({ text, confidence, bbox }) => ({
    ...grown(bbox),
    text: text.normalize('NFC'),
    confidence,
    height: rowAttributes.rowHeight / shrink,
    base: (baseline.y0 + ((bbox.x0 + bbox.x1) / 2 - baseline.x0) * slope) / shrink,
  }));
}

/** A box in dots of the picture as it was before it was made smaller. */
function grown({ x0, y0, x1, y1 }: PixelBox): PixelBox {
  return { x0: x0 / shrink, y0: y0 / shrink, x1: x1 / shrink, y1: y1 / shrink };
}
