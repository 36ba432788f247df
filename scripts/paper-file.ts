import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { cwd, env, stderr } from 'node:process';
import { doubtsByPlace, doubtsInReading, type SourceDoubt, type SourceText } from '@camket/shared/reading';
import { readPaperAside } from '../cms/src/papers/paper-process.ts';
import type { WholePaper } from '../cms/src/papers/paper-read.ts';
import { Hindrance } from './running-cms.ts';

/** The bytes of a file. npm runs a script in the folder of the project; names are meant from where the person stands. */
export function bytesOfFile(file: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(resolve(env['INIT_CWD'] ?? cwd(), file)));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Hindrance(`${file}: không mở được tệp (${why}).`);
  }
}

/** Reads the document in a file, and tells a person at a terminal how far it is. One that cannot be read is a hindrance. */
export async function readPaperFile(file: string): Promise<WholePaper> {
  const read = await readPaperAside(bytesOfFile(file), basename(file), {
    signal: new AbortController().signal,
    onProgress: ({ words }) => {
      if (stderr.isTTY) stderr.write(`\r\u001B[K${words}`);
    },
  });
  if (stderr.isTTY) stderr.write('\r\u001B[K');
  if (read.kind === 'read') return read;
  throw new Hindrance(`${file}: ${read.sentence}`);
}

/** What a person should know about a document that was read: how it was read, and what in it looks odd. */
export function remarksOn({ notes, reading, source }: WholePaper): readonly string[] {
  const doubts = doubtsByPlace(doubtsInReading(reading, source));
  return [...notes, ...doubts.map((doubt) => `${placeOf(doubt, source)}${doubt.sentence} ${doubt.remedy}`)];
}

/** Where a doubt stands: its page, and the words that it is about. */
function placeOf({ spans }: SourceDoubt, { text, pages }: SourceText): string {
  const [first] = spans;
  if (first === undefined) return '';
  const page = pages.length < 2 ? '' : `trang ${String(pages.filter((begin) => begin <= first.from).length)}, `;
  const words = text.slice(first.from, first.to).replaceAll(/\s+/gu, ' ');
  return `${page}«${words.length > 80 ? `${words.slice(0, 79)}…` : words}»: `;
}
