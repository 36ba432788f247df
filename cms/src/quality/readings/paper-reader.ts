import type { Reading, SourceText } from '@camket/shared/reading';

/** How far reading has come: pages done, pages in all, and a sentence for whoever waits. */
export interface Progress {
  readonly done: number;
  readonly of: number;
  readonly words: string;
}

/** How a reading is watched and stopped. */
export interface Watch {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/** A paper read, or the sentence that says why it cannot be. */
export type PaperOutcome =
  | {
      readonly kind: 'read';
      readonly source: SourceText;
      readonly reading: Reading;
      readonly mediaType: string;
      readonly pages: number;
      readonly isOcr: boolean;
      readonly notes: readonly string[];
    }
  | { readonly kind: 'refused'; readonly sentence: string };

/** Reads the bytes of a paper outside the server's main thread. */
export type PaperReader = (bytes: Uint8Array, name: string, watch: Watch) => Promise<PaperOutcome>;
