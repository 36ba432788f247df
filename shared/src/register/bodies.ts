import { z } from 'zod';
import { evidenceKinds, type ReportedPiece } from '../plans/index.ts';
import { communeKinds, type Commune } from '../communes/index.ts';
import type { DossierCounts, Result, TaskReport } from '../results/index.ts';
import { actionForm, actionTerm, deviationForm } from './action-form.ts';
import { writtenDecision } from './decision-form.ts';
import { count, day, decisionReference, fileReference, hash, key, periodText, salt, words, year } from './forms.ts';
import { reportForm } from './report-form.ts';
import { resultValue } from './result-value-form.ts';

const names = z.array(z.object({ name: words, from: day.exactOptional(), to: day.exactOptional() })).min(1);

const unit = z.object({ key, names, aliases: z.array(words), closedFrom: day.exactOptional() });

const commune = z.object({
  slug: key,
  kind: z.enum(communeKinds),
  names,
  units: z.array(unit),
  contact: z
    .object({
      address: words.exactOptional(),
      phone: words.exactOptional(),
      email: words.exactOptional(),
      website: words.exactOptional(),
    })
    .exactOptional(),
  predecessors: z.array(key).exactOptional(),
  closed: z.object({ from: day, successors: z.array(key) }).exactOptional(),
}) satisfies z.ZodType<Commune>;

const dossierCounts = z.object({
  carriedOver: count.exactOptional(),
  received: count.exactOptional(),
  resolved: count.exactOptional(),
  early: count.exactOptional(),
  onTime: count.exactOptional(),
  late: count.exactOptional(),
  pending: count.exactOptional(),
  pendingOverdue: count.exactOptional(),
  stopped: count.exactOptional(),
  apologies: count.exactOptional(),
  justifications: count.exactOptional(),
  eligibleOnline: count.exactOptional(),
  online: count.exactOptional(),
  digitised: count.exactOptional(),
}) satisfies z.ZodType<DossierCounts>;

const result = z.object({
  decision: decisionReference,
  indicator: key,
  period: periodText,
  part: key,
  value: resultValue,
  cutOff: day,
  source: words,
  cause: words.exactOptional(),
  note: words.exactOptional(),
  counts: dossierCounts.exactOptional(),
  gapNote: words.exactOptional(),
  provisional: z.literal(true).exactOptional(),
  evidence: z.array(fileReference),
}) satisfies z.ZodType<Result>;

const reportedPiece = z.object({
  key,
  kind: z.enum(evidenceKinds),
  words,
  files: z.array(hash),
  missing: words.exactOptional(),
}) satisfies z.ZodType<ReportedPiece>;

const task = z.object({
  decision: decisionReference,
  task: key,
  slot: periodText.exactOptional(),
  status: z.enum(['done', 'inProgress', 'notStarted', 'cancelled']),
  doneOn: day.exactOptional(),
  cutOff: day,
  note: words.exactOptional(),
  evidence: z.array(fileReference),
  pieces: z.array(reportedPiece).exactOptional(),
}) satisfies z.ZodType<TaskReport>;

const settings = z.object({
  /** Whether somebody else than who submitted must publish; `false` is an exception that the public sees. */
  fourEyes: z.boolean(),
  /** Why four eyes are not kept, where they are not. */
  exception: words.exactOptional(),
  /** What a unit may not publish below: cells smaller than this are withheld. */
  smallestCell: count,
  /** Within how long after a miss its cause is to be stated, where the commune has set it. */
  actionTerm: actionTerm.exactOptional(),
});

const calendar = z.object({
  year,
  holidays: z.array(z.object({ day, name: words })),
  daysOff: z.array(day),
  extraWorkingDays: z.array(day),
});

const withdrawal = z.object({ of: z.enum(['decision', 'result', 'task', 'report']), reason: words });

const redaction = z.object({ seqs: z.array(z.int().positive()).min(1), ground: words });

const salted = { salt };

/** The form of a body, for each kind of entry that this program reads. Fields that it does not know are passed over. */
export const bodies = {
  commune: commune.extend(salted),
  settings: settings.extend(salted),
  calendar: calendar.extend(salted),
  decision: writtenDecision.extend({ ...salted, number: words, issuedOn: day, year }),
  result: result.extend(salted),
  task: task.extend(salted),
  report: reportForm.extend(salted),
  action: z.intersection(actionForm, z.object(salted)),
  deviation: deviationForm.extend(salted),
  withdrawal: withdrawal.extend(salted),
  redaction: redaction.extend(salted),
} as const;

/** A kind of entry whose body this program reads. */
export type ReadKind = keyof typeof bodies;

/** The body of an entry of a kind. */
export type Body<Kind extends ReadKind> = z.infer<(typeof bodies)[Kind]>;

/** What a published document says. */
export type DecisionBody = Body<'decision'>;

/** A commune's own settings that the public may see. */
export type Settings = z.infer<typeof settings>;

/** Whether a kind of entry is one whose body this program reads. */
export function isReadKind(kind: string): kind is ReadKind {
  return kind in bodies;
}
