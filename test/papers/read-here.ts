import type { SourceText } from '@camket/shared/reading';
import { readPaperAside } from '../../cms/src/papers/paper-process.ts';
import type { PaperRead, Watch, WholeRead } from '../../cms/src/papers/paper-read.ts';
import { readPaper } from '../../cms/src/papers/read-paper.ts';

const unwatched: Watch = { signal: new AbortController().signal, onProgress: () => undefined };

/** Reads a file here and now. */
export const readHere = (bytes: Uint8Array, name: string): Promise<PaperRead> => readPaper(bytes, name, unwatched);

/** Reads a file as the server does: in a process of its own. */
export const readAside = (bytes: Uint8Array, name: string): Promise<WholeRead> =>
  readPaperAside(bytes, name, unwatched);

/** The source of a file that is read; a refusal is told in full. */
export async function sourceOf(bytes: Uint8Array, name: string): Promise<SourceText> {
  const read = await readHere(bytes, name);
  if (read.kind === 'refused') throw new Error(`Cannot take the source of "${name}": ${read.sentence}`);
  return read.source;
}

/** The sentence of a refusal; what was read instead is told. */
export function sentenceIn(read: PaperRead): string {
  return read.kind === 'refused' ? read.sentence : `(read: ${read.source.text.slice(0, 200)})`;
}

/** The paragraphs and tables of a source as text: cells between bars, lines in them set apart by a slash. */
export function blocksOf({ text, blocks }: SourceText): readonly string[] {
  const at = ({ from, to }: { readonly from: number; readonly to: number }): string => text.slice(from, to);
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [at(block.span)]
      : block.rows.map(({ cells }) => cells.map(({ span }) => at(span).replaceAll('\n', ' / ')).join(' | ')),
  );
}
