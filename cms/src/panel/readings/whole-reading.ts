import { draftReading, type Reading, type SourceText } from '@camket/shared/reading';
import { z } from 'zod';
import { readingStates } from '../../quality/readings/reading-states.ts';

const span = z.object({ from: z.int().nonnegative(), to: z.int().nonnegative() });
const paragraph = z.object({
  kind: z.literal('paragraph'),
  span,
  isBold: z.boolean().exactOptional(),
  isCentred: z.boolean().exactOptional(),
  column: z.number().exactOptional(),
});
const cell = z.object({ span, column: z.number(), columns: z.number(), rows: z.number() });
const table = z.object({ kind: z.literal('table'), rows: z.array(z.object({ cells: z.array(cell) })) });

const sourceText = z.object({
  text: z.string(),
  blocks: z.array(z.discriminatedUnion('kind', [paragraph, table])),
  pages: z.array(z.number()),
});

const progress = z.object({ done: z.number(), of: z.number(), words: z.string() }).nullish();

/** How far the server has come with a document. */
export const standing = z.object({ state: z.enum(readingStates), progress, sentence: z.string().nullish() });

/** How far the server has come with a document. */
export type Standing = z.infer<typeof standing>;

const head = z.object({
  id: z.string(),
  commune: z.object({ slug: z.string(), name: z.string() }),
  name: z.string(),
  mediaType: z.string(),
  pages: z.number().nullish(),
  isOcr: z.boolean(),
  ...standing.shape,
  notes: z.array(z.string()),
  revision: z.number(),
  people: z.record(z.string(), z.string()),
  decision: z.string().exactOptional(),
});

/** A reading as the server keeps it, without what was read. */
export type ReadingHead = z.infer<typeof head>;

/** A reading as the server keeps it: before it is read, it has neither source nor content. */
export interface WholeReading {
  readonly head: ReadingHead;
  readonly content: ReadContent | undefined;
}

/** What was read, and the document that it was read from. */
export interface ReadContent {
  readonly source: SourceText;
  readonly reading: Reading;
}

/** Takes what the server answered; nothing where it is no such answer. */
export function wholeReadingIn(body: unknown): WholeReading | undefined {
  const read = head.safeParse(body).data;
  if (read === undefined || typeof body !== 'object' || body === null) return undefined;
  const source = sourceText.safeParse(Reflect.get(body, 'source')).data;
  const reading = draftReading(Reflect.get(body, 'reading'));
  return { head: read, content: source === undefined || reading === undefined ? undefined : { source, reading } };
}
