import { z } from 'zod';
import { resultForm } from '../result-rows.ts';

const { indicator, part, period, value, cutOff, source, cause, note, counts, gapNote, decision } = resultForm.shape;

/** Kinds of warnings of which a person has said that the figure is right all the same. */
export const confirmedWarnings = z.array(z.string().min(1).max(40)).max(20);

/** One cell of a unit's sheet as it is to be kept: an indicator and the part that it is counted for. */
export const cellToKeep = z.object({
  indicator,
  part,
  value,
  cutOff,
  source,
  cause,
  note,
  counts,
  gapNote,
  /** Kinds of warnings of which a person has said that the figure is right all the same. */
  confirmed: confirmedWarnings.exactOptional(),
  /** The revision of the draft that was read; absent where none was there. */
  revision: z.int().nonnegative().optional(),
});

/** One cell of a unit's sheet as it is to be kept. */
export type CellToKeep = z.infer<typeof cellToKeep>;

const id = z.string().min(1).max(64);

/** Cells of one unit, one published document and one period, kept all or none. */
export const cellsToKeep = z.object({
  commune: id,
  unit: id,
  decision,
  period,
  cells: z.array(cellToKeep).min(1).max(200),
});

/** Cells of one unit, one published document and one period. */
export type CellsToKeep = z.infer<typeof cellsToKeep>;

const warning = z.object({ kind: z.string(), field: z.string(), message: z.string() });

/** What looks wrong in a cell without keeping it from being submitted: which rule, which field, a sentence. */
export type CellWarning = z.infer<typeof warning>;

/** A cell as it was kept: its draft's row, how often that was written, and what looks wrong in it. */
export const keptCell = z.object({
  indicator: z.string(),
  part: z.string(),
  id: z.string(),
  revision: z.number(),
  warnings: z.array(warning),
});

/** A cell as it was kept. */
export type KeptCell = z.infer<typeof keptCell>;

/** What stands in a draft that somebody else has changed meanwhile, beside what was to be kept. */
export const cellConflict = z.object({
  indicator: z.string(),
  part: z.string(),
  /** The draft as it stands now. */
  theirs: cellToKeep.extend({ revision: z.number() }).partial({ value: true, cutOff: true, source: true }),
});

/** What stands in a draft that somebody else has changed meanwhile. */
export type CellConflict = z.infer<typeof cellConflict>;
