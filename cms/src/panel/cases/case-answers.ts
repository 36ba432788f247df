import { type CaseColumn, dossierCountNames, type DossierCounts, wordColumns } from '@camket/shared/results';
import { z } from 'zod';
import { resultForm } from '../../quality/results/result-rows.ts';
import { caseMapping, keptUse } from '../../quality/cases/case-requests.ts';

const counts = resultForm.shape.counts.unwrap() satisfies z.ZodType<DossierCounts>;

const sheet = z.object({
  name: z.string().optional(),
  form: z.string(),
  headers: z.array(z.object({ header: z.string(), isPersonal: z.boolean(), samples: z.array(z.string()) })),
  columns: caseMapping.shape.columns,
  dayOrder: caseMapping.shape.dayOrder,
  remembered: caseMapping.nullable(),
});

/** What the server tells of a list that it looked at. */
export const lookAnswer = z.object({ sheets: z.array(sheet).min(1) });

/** A sheet of a list, with what was guessed or remembered of it. */
export type SheetLook = z.infer<typeof sheet>;

const gap = z.object({
  kind: z.enum(['resolvedByTime', 'receivedByState']),
  gap: z.number(),
  total: z.number(),
  sum: z.number(),
});

/** What the server counted. */
export const countAnswer = z.object({
  period: z.string(),
  cutOff: resultForm.shape.cutOff,
  rows: z.number(),
  dossiers: z.number(),
  passedOver: z.number(),
  counts,
  beside: z.object({
    untimed: z.number(),
    unplaced: z.number(),
    withdrawn: z.number(),
    cancelled: z.number(),
    outside: z.number(),
  }),
  gaps: z.array(gap),
  fields: z.array(z.object({ field: z.string(), counts })),
  tooManyFields: z.boolean(),
  doubts: z.array(z.object({ kind: z.string(), count: z.number(), rows: z.array(z.number()) })),
  unknown: z.array(z.object({ column: z.enum(wordColumns), text: z.string(), count: z.number() })),
  tooManyWords: z.array(z.enum(wordColumns)),
});

/** What the server counted. */
export type CountAnswer = z.infer<typeof countAnswer>;

/** How the columns of a list are read. */
export type Mapping = z.infer<typeof caseMapping>;

/** The figures that indicators got last. */
export const usesAnswer = z.object({ uses: z.array(keptUse) });

/** Groups of columns, as people are asked for them. */
export const columnGroups = {
  main: ['received', 'due', 'resolved', 'status'],
  more: ['number', 'returned', 'timing', 'field', 'channel', 'eligibleOnline', 'apology', 'justification', 'digitised'],
  rare: ['extendedDue', 'stoppedDays', 'withdrawn'],
} as const satisfies Readonly<Record<string, readonly CaseColumn[]>>;

/** The counts, as they are listed. */
export const countNames = dossierCountNames;
