import type { CellToKeep } from '../sheet/cells-request.ts';

/** What is wrong in one cell of a file: where, what stands there, and what would be right. */
export interface FileFault {
  readonly sheet: string;
  readonly cell: string;
  readonly found: string;
  readonly expected: string;
}

/** What a file holds: cells to be looked at before anything is saved, what a person should know, or every fault. */
export interface FileRead {
  readonly cells: readonly CellToKeep[];
  readonly notes: readonly string[];
  readonly faults: readonly FileFault[];
}
