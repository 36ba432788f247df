import { z } from 'zod';
import { decisionForms } from '../../decisions/index.ts';
import { mark, operators, type Reading } from '../reading-form.ts';
import { timeForm } from '../time-form.ts';

const text = z.string().max(40_000);
const figure = z.number().nullable();
const blank = text.nullable();

const indicator = z.object({
  phrase: text,
  operator: z.enum(operators),
  value: figure,
  unit: blank,
  grade: blank,
  high: z.number().nullish(),
  direction: z.enum(['up', 'down']).nullish(),
  baseline: text.nullish(),
  condition: text.nullish(),
  exclusion: text.nullish(),
  segment: text.nullish(),
  partOf: z.int().nonnegative().nullable(),
});

const span = z.object({ from: z.int().nonnegative(), to: z.int().nonnegative() });

const task = z.object({
  objective: blank,
  number: blank,
  content: text,
  lead: z.array(text),
  support: z.array(text),
  deadline: blank,
  output: blank,
  monitor: z.array(text),
});

const document = z.object({
  kind: z.enum(decisionForms),
  number: blank,
  symbol: text,
  place: blank,
  issuedOn: blank,
  issuer: text,
  subject: text,
  year: z.int().nullable(),
  signer: z.object({ name: text, position: text, authority: blank }).nullable(),
  legalBases: z.array(text),
  articles: z.array(z.object({ number: z.int(), text })),
  recipients: z.array(text),
});

const restated = z.object({ objective: text, statement: text, indicators: z.array(indicator), spans: z.array(span) });

/**
 * A reading while it is looked through: it has every field of a reading, but texts may still be blank and figures may
 * still be missing. What `Reading` asks beyond that is asked when the draft is made of it.
 */
const readingDraft = z.object({
  source: z.string(),
  document,
  policy: z.object({ motto: blank, commitments: z.array(text) }).nullable(),
  objectives: z.array(z.object({ number: text, statement: text, indicators: z.array(indicator) })),
  tasks: z.array(task),
  reporting: z.array(z.object({ text, times: z.array(timeForm) })),
  restated: z.array(restated).exactOptional(),
  marks: z.record(z.string(), mark).exactOptional(),
});

/** Takes a value that may be a reading which is still being looked through; nothing where it is none. */
export function draftReading(value: unknown): Reading | undefined {
  return readingDraft.safeParse(value).data;
}
