import { evidenceKinds } from '@camket/shared/plans';
import { z } from 'zod';
import { stages } from '../../quality/stages/stages.ts';

const day = z.string();
const blank = <Value extends z.ZodType>(value: Value) => value.nullish().transform((found) => found ?? undefined);

const file = z
  .object({
    sha256: z.string(),
    name: z.string(),
    mediaType: z.string(),
    size: z.number(),
    role: z.enum(['signed', 'annex', 'evidence']),
    original: blank(z.string()),
  })
  .transform(({ original, ...kept }) => ({ ...kept, ...(original === undefined ? {} : { original }) }));

const row = z.object({
  id: z.string(),
  stage: z.enum(stages),
  subject: blank(z.string()),
  version: blank(z.number()),
  reason: blank(z.string()),
  decision: z.object({ subject: z.string(), version: z.number() }),
  cutOff: day,
  note: blank(z.string()),
  evidence: blank(z.array(file)),
});

/** A result as the server keeps it. */
export const resultRow = row.extend({
  indicator: z.string(),
  period: z.string(),
  part: z.string(),
  value: z.looseObject({ kind: z.string() }),
  source: z.string(),
  cause: blank(z.string()),
});

const piece = z
  .object({ key: z.string(), kind: z.enum(evidenceKinds), words: z.string(), files: z.array(z.string()) })
  .and(z.object({ missing: z.string().exactOptional() }));

/** A task report as the server keeps it. */
export const reportRow = row.extend({
  task: z.string(),
  pieces: blank(z.array(piece)),
  slot: blank(z.string()),
  status: z.enum(['done', 'inProgress', 'notStarted', 'cancelled']),
  doneOn: blank(z.string()),
});

/** A result as the server keeps it. */
export type ResultRow = z.infer<typeof resultRow>;

/** A task report as the server keeps it. */
export type ReportRow = z.infer<typeof reportRow>;
