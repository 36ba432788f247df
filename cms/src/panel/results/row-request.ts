import { evidenceKinds } from '@camket/shared/plans';
import { whole } from '@camket/shared/results';
import { type CalendarDay, isCalendarDay } from '@camket/shared/values';
import { z } from 'zod';
import { withoutBlanks } from '../../quality/without-blanks.ts';
import { isRecord } from '../sheet/is-record.ts';
import type { TaskReportDraft } from './task-report-draft.ts';
import type { DraftValue, ResultDraft } from './result-draft.ts';

const day = z.custom<CalendarDay>((text) => typeof text === 'string' && isCalendarDay(text));

const file = z.object({
  sha256: z.string(),
  name: z.string(),
  mediaType: z.string(),
  size: z.number(),
  role: z.enum(['signed', 'annex', 'evidence']),
  original: z.string().exactOptional(),
});

/** What results and task reports have in common while they are typed. */
const row = z.object({
  decision: z.object({ subject: z.string(), version: z.number() }).exactOptional(),
  cutOff: day.exactOptional(),
  note: z.string().exactOptional(),
  evidence: z.array(file).default([]),
});

const kinds = {
  counted: true,
  number: true,
  grade: true,
  rank: true,
  judged: true,
  distribution: true,
  noCases: true,
  withheld: true,
  underVerification: true,
} satisfies Record<DraftValue['kind'], true>;

const value = z.custom<DraftValue>(
  (found) => isRecord(found) && typeof found['kind'] === 'string' && Object.hasOwn(kinds, found['kind']),
);

const result = row.extend({
  indicator: z.string().exactOptional(),
  period: z.string().exactOptional(),
  part: z.string().default(whole),
  value: value.default({ kind: 'counted' }),
  source: z.string().default(''),
  cause: z.string().exactOptional(),
});

const piece = z.object({
  key: z.string(),
  kind: z.enum(evidenceKinds),
  words: z.string(),
  files: z.array(z.string()),
  missing: z.string().exactOptional(),
});

const report = row.extend({
  task: z.string().exactOptional(),
  pieces: z.array(piece).default([]),
  slot: z.string().exactOptional(),
  status: z.enum(['done', 'inProgress', 'notStarted', 'cancelled']).exactOptional(),
  doneOn: day.exactOptional(),
});

/** A result as the server holds it, or as this device kept it; nothing where the value is none. */
export function resultDraft(found: unknown): ResultDraft | undefined {
  return result.safeParse(withoutBlanks(found)).data;
}

/** A task report as the server holds it, or as this device kept it; nothing where the value is none. */
export function taskReportDraft(found: unknown): TaskReportDraft | undefined {
  return report.safeParse(withoutBlanks(found)).data;
}
