import { z } from 'zod';
import { states } from '../indicators/index.ts';
import { taskStates } from '../plans/index.ts';
import type { Report, ReportHead } from '../reports/index.ts';
import { count, day, decisionReference, fileReference, key, periodText, words } from './forms.ts';

const source = z.object({ subject: words.max(240), version: z.int().positive() });

const indicatorLine = z.object({
  indicator: key,
  number: words.exactOptional(),
  phrase: words,
  target: words,
  value: words,
  toDate: words.exactOptional(),
  state: z.enum(states).exactOptional(),
  verdict: words,
  cutOff: day.exactOptional(),
  coverage: z.object({ reported: count, due: count }).exactOptional(),
  cause: words.exactOptional(),
  action: words.exactOptional(),
  sources: z.array(source),
});

const taskLine = z.object({
  task: key,
  number: words.exactOptional(),
  content: words,
  lead: z.string(),
  state: z.enum(taskStates),
  verdict: words,
  note: words.exactOptional(),
  sources: z.array(source),
});

const unitLine = z.object({
  unit: key,
  name: words,
  due: count,
  reported: count,
  late: count,
  missing: z.array(key),
  dueDay: day.exactOptional(),
  overdueSince: day.exactOptional(),
});

/** The form of what a report takes from the register. */
export const reportFigures = z.object({
  compiled: z.object({ seq: z.int().nonnegative(), day }),
  indicators: z.array(indicatorLine),
  tasks: z.array(taskLine),
  otherTasks: count,
  units: z.array(unitLine),
});

const paragraphs = z.string().max(40_000);

/** The form of what people write in a report. */
export const reportNarrative = z.object({
  opening: paragraphs,
  results: paragraphs,
  shortcomings: paragraphs,
  causes: paragraphs,
  directions: paragraphs,
  proposals: paragraphs,
});

const head = {
  number: words.max(40),
  symbol: words.max(80),
  place: words.max(200),
  above: words.max(300),
  issuer: words.max(300),
  about: words.max(2_000),
  legalBases: z.array(words.max(2_000)).max(60),
  recipients: z.array(words.max(500)).max(60),
  signer: z.object({
    name: words.max(200),
    position: words.max(200),
    authority: words.max(300).exactOptional(),
  }),
} as const;

/** The form of what stands above and below the text of a report. */
export const reportHead = z.object({
  number: head.number.exactOptional(),
  symbol: head.symbol,
  place: head.place.exactOptional(),
  issuedOn: day.exactOptional(),
  above: head.above.exactOptional(),
  issuer: head.issuer,
  about: head.about,
  legalBases: head.legalBases,
  recipients: head.recipients,
  signer: head.signer.exactOptional(),
}) satisfies z.ZodType<ReportHead>;

/** A head that people are still writing: anything may be blank. */
export const openReportHead = z.object({
  number: head.number.exactOptional(),
  symbol: head.symbol.exactOptional(),
  place: head.place.exactOptional(),
  issuedOn: day.exactOptional(),
  above: head.above.exactOptional(),
  issuer: head.issuer.exactOptional(),
  about: head.about.exactOptional(),
  legalBases: head.legalBases.exactOptional(),
  recipients: head.recipients.exactOptional(),
  signer: head.signer.exactOptional(),
}) satisfies z.ZodType<Partial<ReportHead>>;

/** The form of a published report. */
export const reportForm = reportHead.extend({
  ...reportFigures.shape,
  decision: decisionReference,
  period: periodText,
  part: key,
  narrative: reportNarrative,
  files: z.array(fileReference),
}) satisfies z.ZodType<Report>;
