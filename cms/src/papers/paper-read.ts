import type { Reading, SourceText } from '@camket/shared/reading';

/** How far a reading has come, with words for people. */
export interface Progress {
  readonly done: number;
  readonly of: number;
  readonly words: string;
}

/** Who waits for a paper to be read: may end it, and is told how far it is. */
export interface Watch {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
  /** Is told how many pictures are about to be recognised, and lets that begin when there is room for it. */
  readonly onPictures?: (count: number) => Promise<void>;
}

/** A paper whose text was read, with what a person should know about how. */
export interface PaperText {
  readonly kind: 'read';
  readonly source: SourceText;
  readonly mediaType: string;
  readonly pages: number;
  /** Its letters were recognised in a picture and may be wrong. */
  readonly isOcr: boolean;
  readonly notes: readonly string[];
}

/** A paper that was not read, with the reason and the remedy. */
export interface RefusedPaper {
  readonly kind: 'refused';
  readonly sentence: string;
}

/** What came of reading a paper. */
export type PaperRead = PaperText | RefusedPaper;

/** A paper whose text was read, with what was read out of the text. */
export interface WholePaper extends PaperText {
  readonly reading: Reading;
}

/** What came of reading a paper as a document. */
export type WholeRead = WholePaper | RefusedPaper;
