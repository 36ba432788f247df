import { z } from 'zod';
import { decisionForms } from '../decisions/index.ts';
import { isCalendarDay, isDecimalText } from '../values/index.ts';
import { checkIndicators, checkTasks } from './reading-checks.ts';
import { timeForm } from './time-form.ts';

// Tab, line feed and carriage return may stand in a text; other control characters and half characters may not.
const forbidden = /[\0-\x08\v\f\x0E-\x1F\x7F]|\p{Cs}/u;

const text = z
  .string()
  .normalize('NFC')
  .refine((value) => value.trim() !== '', { error: 'đang để trống; nếu văn bản không có nội dung này thì ghi null' })
  .refine((value) => value.length <= 40_000, { error: 'dài quá 40.000 ký tự' })
  .refine((value) => !forbidden.test(value), { error: 'có ký tự điều khiển hoặc ký tự hỏng, không thể là chữ' });

const figure = z.number().refine((value) => isDecimalText(String(value)), {
  error: 'là số quá lớn hoặc quá nhỏ để giữ chính xác',
});

const holdsLetterOrDigit = (value: string): boolean => /[\p{L}\d]/u.test(value);
const isDayOrMonth = (value: string): boolean => isCalendarDay(value) || /^\d{4}-(?:0[1-9]|1[0-2])$/.test(value);

/** The comparison words of a promise, as a reading names them. */
export const operators = [
  'gt',
  'gte',
  'eq',
  'lte',
  'lt',
  'between',
  'change',
  'trend',
  'grade',
  'rank',
  'judged',
] as const;

const indicator = z.object({
  phrase: text,
  operator: z.enum(operators),
  value: figure.nullable(),
  unit: text.nullable(),
  grade: text.nullable(),
  high: figure.nullish(),
  direction: z.enum(['up', 'down']).nullish(),
  baseline: text.nullish(),
  condition: text.nullish(),
  exclusion: text.nullish(),
  segment: text.nullish(),
  partOf: z.int().nonnegative().nullable(),
});

const objective = z.object({
  number: text,
  statement: text,
  indicators: z.array(indicator).superRefine(checkIndicators),
});

const task = z.object({
  objective: text.nullable(),
  number: text.nullable(),
  content: text,
  lead: z.array(text),
  support: z.array(text),
  deadline: text.nullable(),
  output: text.nullable(),
  monitor: z.array(text),
});

const document = z.object({
  kind: z.enum(decisionForms),
  number: text.refine(holdsLetterOrDigit, { error: 'không có chữ hoặc số; nếu số để trống thì ghi null' }).nullable(),
  symbol: text.refine(holdsLetterOrDigit, { error: 'không có chữ; cần ký hiệu như QĐ-UBND' }),
  place: text.nullable(),
  issuedOn: z
    .string()
    .refine(isDayOrMonth, { error: 'cần ngày có thật như 2026-03-31, tháng như 2026-03 nếu chưa ghi ngày, hoặc null' })
    .nullable(),
  issuer: text,
  subject: text,
  year: z.int().min(1945, 'cần một năm từ 1945').max(9_999, 'cần một năm có bốn chữ số').nullable(),
  signer: z.object({ name: text, position: text, authority: text.nullable() }).nullable(),
  legalBases: z.array(text),
  articles: z.array(z.object({ number: z.int().positive('cần số điều từ 1'), text })),
  recipients: z.array(text),
});

const span = z.object({ from: z.int().nonnegative(), to: z.int().nonnegative() });

/**
 * Where a value comes from: `read` stands in these characters (perhaps in another notation), `inferred` follows from
 * them by a rule, `confirmed` was looked at by a person and is right, `typed` was written by a person.
 */
export const markStates = ['read', 'inferred', 'confirmed', 'typed'] as const;

/** Where a value of a reading comes from. */
export const mark = z.object({
  state: z.enum(markStates),
  /** The characters of the source that it was made of, in their order; a value corrected by hand keeps where it stands. */
  spans: z.array(span),
  /** Who confirmed or typed it: the id of a person of the workroom. */
  by: text.exactOptional(),
  /** The day on which that was done. */
  on: z.string().refine(isCalendarDay, { error: 'cần ngày như 2026-03-31' }).exactOptional(),
});

const restated = z.object({
  /** Number of the objective that the plan states again. */
  objective: text,
  statement: text,
  indicators: z.array(indicator).superRefine(checkIndicators),
  spans: z.array(span),
});

/**
 * What a careful reader reads out of a document: quoted text in its printed order, with each promise taken apart.
 * Blanks of the document are `null`. Fields that are not named here are passed over.
 */
export const Reading = z
  .object({
    source: z.string().normalize('NFC'),
    document,
    policy: z.object({ motto: text.nullable(), commitments: z.array(text) }).nullable(),
    objectives: z.array(objective),
    tasks: z.array(task),
    reporting: z.array(z.object({ text, times: z.array(timeForm) })),
    /** The objectives as the plan's headings state them again. */
    restated: z.array(restated).exactOptional(),
    /** For each value, by its path (`objectives.0.indicators.1.value`), where it comes from. */
    marks: z.record(z.string(), mark).exactOptional(),
  })
  .superRefine(checkTasks);

/** What a careful reader reads out of a document. */
export type Reading = z.infer<typeof Reading>;

/** A promise of an objective, as read. */
export type IndicatorReading = z.infer<typeof indicator>;

/** A promise stated again by the plan's heading. */
export type Restated = z.infer<typeof restated>;

/** Where a value of a reading comes from. */
export type Mark = z.infer<typeof mark>;
