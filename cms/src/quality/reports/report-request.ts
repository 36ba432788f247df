import { openReportHead, reportNarrative } from '@camket/shared/register';
import { isPeriodText } from '@camket/shared/values';
import { z } from 'zod';
import { withoutBlanks } from '../without-blanks.ts';

const id = z.string().min(1).max(80);

const period = z.string().refine(isPeriodText, {
  error: 'Cần một kỳ, viết như 2026-Q1, 2026-03, 2026-H1 hoặc 2026.',
});

/** What makes a report: the commune by its slug, the unit by its id, the document by its address. */
export const making = z.object({
  commune: id,
  unit: id.optional(),
  document: z.string().min(1).max(240),
  period,
});

/** A report that is asked for. */
export type Making = z.infer<typeof making>;

/** What brings the figures of an open report up to date. */
export const refreshing = z.object({ revision: z.int().nonnegative() });

/** What people write in a report. Type and size of a file are not taken from a form. */
export const saving = z.object({
  revision: z.int().nonnegative(),
  head: z.preprocess((head) => withoutBlanks(head) ?? {}, openReportHead),
  narrative: reportNarrative,
  files: z
    .array(
      z.object({
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
        name: z.string().min(1).max(200),
        role: z.enum(['signed', 'annex', 'evidence']),
      }),
    )
    .max(40),
});
