import { z } from 'zod';
import {
  type CauseClause,
  type Decision,
  decisionForms,
  type Excerpt,
  excerptStates,
  longestTerm,
} from '../decisions/index.ts';
import type { Objective } from '../objectives/index.ts';
import type { Plan } from '../plans/index.ts';
import type { Policy } from '../policies/index.ts';
import { day, fileReference, key, role, timing, words, year } from './forms.ts';
import { indicator } from './indicator-form.ts';

const policy = z.object({
  key,
  motto: words.exactOptional(),
  commitments: z.array(z.object({ key, number: words.exactOptional(), text: words })),
  fromYear: year.exactOptional(),
  toYear: year.exactOptional(),
}) satisfies z.ZodType<Policy>;

const objective = z.object({
  key,
  continues: key.exactOptional(),
  number: words.exactOptional(),
  statement: words,
  indicators: z.array(indicator),
}) satisfies z.ZodType<Objective>;

const bodies = z.array(z.object({ text: words, unit: key.exactOptional() }));

const plan = z.object({
  key,
  title: words.exactOptional(),
  tasks: z.array(
    z.object({
      key,
      continues: key.exactOptional(),
      objective: key.exactOptional(),
      number: words.exactOptional(),
      content: words,
      lead: bodies,
      support: bodies,
      monitor: bodies,
      time: timing.exactOptional(),
      output: words.exactOptional(),
    }),
  ),
}) satisfies z.ZodType<Plan>;

const chosenReading = z.object({
  about: key.exactOptional(),
  wording: words,
  meanings: z.array(words),
  chosen: words,
  by: role,
  day,
  reason: words,
});

const excerpt = z.object({
  about: key.exactOptional(),
  field: words.max(80),
  page: z.int().positive().exactOptional(),
  part: words.max(200).exactOptional(),
  state: z.enum(excerptStates),
}) satisfies z.ZodType<Excerpt>;

const causeClause = z.object({
  wording: words.max(4_000),
  term: z.object({ causeWithin: z.int().min(1).max(longestTerm), by: z.enum(['workingDays', 'days']) }).exactOptional(),
}) satisfies z.ZodType<CauseClause>;

/** A document as it is written: blanks are allowed here and are obstacles to publishing. */
export const writtenDecision = z.object({
  form: z.enum(decisionForms),
  number: words.exactOptional(),
  symbol: words,
  place: words.exactOptional(),
  issuedOn: day.exactOptional(),
  issuedMonth: z
    .string()
    .regex(/^\d{4}-(?:0[1-9]|1[0-2])$/)
    .exactOptional(),
  issuer: words,
  subject: words,
  year: year.exactOptional(),
  signer: z.object({ name: words, position: words, authority: words.exactOptional() }).exactOptional(),
  legalBases: z.array(words),
  articles: z.array(z.object({ number: z.int().positive(), text: words })),
  recipients: z.array(words),
  policy: policy.exactOptional(),
  objectives: z.array(objective),
  plan: plan.exactOptional(),
  reporting: z.array(timing),
  causeClause: causeClause.exactOptional(),
  readings: z.array(chosenReading),
  files: z.array(fileReference),
  excerpts: z.array(excerpt).exactOptional(),
  replaces: z.array(words.max(240)),
  amends: z.array(words.max(240)),
}) satisfies z.ZodType<Decision>;
