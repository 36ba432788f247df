import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createWorker, OEM, PSM, type Block } from 'tesseract.js';
import type { GreyPicture, PixelBox } from './picture.ts';

/** A recognised word with its place in dots. */
export interface SeenWord extends PixelBox {
  readonly text: string;
  /** From 0 to 100. */
  readonly confidence: number;
  /** The line that it stands in: words of one line share it. */
  readonly line: PixelBox;
}

/** How a picture is laid out: a page with columns and blocks, or one block of lines. */
export type Arrangement = 'page' | 'block';

/** Recognises Vietnamese print in pictures, in a thread of its own. */
export interface Recogniser {
  readonly recognise: (picture: GreyPicture, arrangement: Arrangement) => Promise<readonly SeenWord[]>;
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
  await worker.setParameters({ user_defined_dpi: '300', debug_file: '/dev/null' });
  const ended = endOf(signal);
  ended.catch(() => undefined);
  return {
    recognise: async (picture, arrangement) => {
      await worker.setParameters({ tessedit_pageseg_mode: arrangement === 'page' ? PSM.AUTO : PSM.SINGLE_BLOCK });
      const recognised = worker.recognize(asFile(picture), {}, { blocks: true, text: false });
      const { data } = await Promise.race([recognised, ended]);
      return seenWords(data.blocks ?? []);
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

/** A grey picture as a file of the plainest form (PGM): nothing to pack and unpack. */
function asFile({ width, height, pixels }: GreyPicture): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`, 'latin1'), pixels]);
}

function seenWords(blocks: readonly Block[]): readonly SeenWord[] {
  return blocks
    .flatMap(({ paragraphs }) => paragraphs)
    .flatMap(({ lines }) => lines)
    .flatMap(({ bbox, words }) =>
      words.map((word) => ({
        text: word.text.normalize('NFC'),
        confidence: word.confidence,
        ...word.bbox,
        line: bbox,
      })),
    );
}
