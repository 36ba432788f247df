import { writtenDecision } from '@camket/shared/register';
import { z } from 'zod';
import { fieldRemark } from '../../journal/field-remark.ts';
import { stages } from '../../stages/stages.ts';
import { resultForm } from '../result-rows.ts';
import { cellToKeep } from './cells-request.ts';

const { value, cutOff, evidence, period } = resultForm.shape;
const { element: objective } = writtenDecision.shape.objectives;
const { element: indicator } = objective.shape.indicators;

const named = z.object({ id: z.string(), key: z.string(), name: z.string() });
const figure = z.object({ period, value, cutOff });
const otherPart = z.object({ part: z.string(), name: z.string(), value });
const warning = z.object({ kind: z.string(), field: z.string(), message: z.string() });

/** The row on its way to the register: what it says, how far it has come, and what was said of it. */
const cell = z.object({
  id: z.string(),
  stage: z.enum(stages),
  revision: z.number(),
  /** Absent where what the row holds is in no form that is known. */
  content: cellToKeep.omit({ indicator: true, part: true, revision: true }).optional(),
  evidence,
  /** The ids of the evidence's files, by their hashes, where they are in the store. */
  files: z.record(z.string(), z.string()),
  returned: z
    .object({ at: z.string(), person: z.string(), reason: z.string(), remarks: z.array(fieldRemark) })
    .optional(),
  /** Why a published figure is being corrected. */
  correction: z.string().optional(),
  /** Whether the one who asks may publish or return it now. */
  mayVerify: z.boolean(),
});

/** The figure that stands in the register. */
const published = z.object({
  id: z.string(),
  value: value.optional(),
  cutOff: cutOff.optional(),
  version: z.number(),
  subject: z.string(),
  source: z.string(),
});

const row = z.object({
  objective: z.object({ number: z.string().optional(), statement: z.string() }),
  indicator,
  part: z.string(),
  /** What the figure is held against, in words. */
  target: z.string(),
  /** Whether no unit answers for the indicator, so that whoever has the figure enters it. */
  isUnassigned: z.boolean(),
  /** Whether the document wants it reported for this period. */
  isDue: z.boolean(),
  cell: cell.optional(),
  published: published.optional(),
  /** The other unit that has entered this cell. */
  heldBy: z.string().optional(),
  /** Published figures of the periods before, the newest first. */
  earlier: z.array(figure),
  lastYear: figure.optional(),
  beside: z.array(otherPart),
  warnings: z.array(warning),
});

/** A unit's sheet: all that it reports of one document for one period. */
export const sheetForm = z.object({
  commune: z.object({ id: z.string(), slug: z.string(), name: z.string() }),
  unit: named,
  decision: z.object({
    subject: z.string(),
    version: z.number(),
    name: z.string(),
    about: z.string(),
    year: z.number(),
  }),
  period,
  dueDay: cutOff.optional(),
  overdueFrom: cutOff.optional(),
  today: cutOff,
  /** Whether the one who asks enters figures here, and whether they verify them. */
  mayEdit: z.boolean(),
  mayVerify: z.boolean(),
  rows: z.array(row),
});

/** A unit's sheet. */
export type Sheet = z.infer<typeof sheetForm>;

/** One row of a sheet: an indicator and the part that the unit counts it for. */
export type SheetRow = Sheet['rows'][number];

/** The row on its way to the register. */
export type SheetCell = NonNullable<SheetRow['cell']>;

/** What is asked for a sheet. */
export const sheetAsked = z.object({
  commune: z.string().min(1).max(64),
  unit: z.string().min(1).max(64),
  decision: z.string().min(1).max(240),
  period,
});

/** What is asked for a sheet. */
export type SheetAsked = z.infer<typeof sheetAsked>;
