import type { Watch, WholeRead } from '../../papers/paper-read.ts';

/** Reads the bytes of a paper, and the document in it, outside the thread that answers requests. */
export type PaperReader = (bytes: Uint8Array, name: string, watch: Watch) => Promise<WholeRead>;
