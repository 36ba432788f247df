import { openReportHead, reportForm, reportNarrative } from '@camket/shared/register';
import { z } from 'zod';
import { stages, transitions } from '../../quality/stages/stages.ts';

const complaint = z.object({ message: z.string(), field: z.string().default('') });

const form = z.object({
  id: z.string(),
  collection: z.enum(['unit-reports', 'reports']),
  commune: z.object({ id: z.string(), slug: z.string(), name: z.string() }),
  unit: z.object({ id: z.string(), key: z.string(), name: z.string() }).exactOptional(),
  stage: z.enum(stages),
  revision: z.number(),
  subject: z.string().nullable(),
  version: z.number(),
  reason: z.string().nullable(),
  withdrawalReason: z.string().nullable(),
  document: z.string(),
  said: z.string(),
  head: openReportHead,
  report: reportForm,
  drafted: reportNarrative,
  news: z.number(),
  obstacles: z.array(complaint),
  deeds: z.array(z.string()),
  history: z.array(
    z.object({
      at: z.string(),
      deed: z.string(),
      from: z.string().nullable(),
      to: z.string().nullable(),
      person: z.string(),
      role: z.string(),
      reason: z.string().nullable(),
    }),
  ),
});

/** A report with all that its screen shows. */
export type WholeReport = z.infer<typeof form>;

/** Reads a report out of an answer; nothing where it holds none. */
export function wholeReportIn(body: unknown): WholeReport | undefined {
  return form.safeParse(body).data;
}

/** The deeds that move the report, which this person may do now. */
export function deedsIn({ deeds }: WholeReport) {
  return transitions.filter((deed) => deeds.includes(deed));
}
