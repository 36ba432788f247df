import type { SourceText } from '@camket/shared/reading';
import { z } from 'zod';

const place = z.int().nonnegative();
const span = z.object({ from: place, to: place });

const paragraph = z.object({
  kind: z.literal('paragraph'),
  span,
  isBold: z.boolean().exactOptional(),
  isCentred: z.boolean().exactOptional(),
  column: place.exactOptional(),
});

const cell = z.object({ span, column: place, columns: z.int().positive(), rows: z.int().positive() });
const table = z.object({ kind: z.literal('table'), rows: z.array(z.object({ cells: z.array(cell) })) });

/** The form of a source: a text with its structure. */
export const sourceForm = z.object({
  text: z.string(),
  blocks: z.array(z.discriminatedUnion('kind', [paragraph, table])),
  pages: z.array(place),
}) satisfies z.ZodType<SourceText>;

/** A source as a row keeps it. Throws where the row holds none. */
export const sourceOf = (kept: unknown): SourceText => sourceForm.parse(kept);
