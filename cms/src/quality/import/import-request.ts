import { isCalendarDay } from '@camket/shared/values';
import { z } from 'zod';
import { sourceForm } from '../readings/source-form.ts';

const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
  error: 'Cần tên trong địa chỉ, chữ thường không dấu, ví dụ xa-an-bien.',
});

/**
 * What is asked when a document is imported. `source` is the text that the reading was read from, `number` and `issuedOn`
 * fill what the document leaves blank.
 */
export const importRequest = z.object({
  reading: z.unknown(),
  source: sourceForm.exactOptional(),
  commune: slug.exactOptional(),
  publish: z.boolean().exactOptional(),
  number: z
    .string()
    .trim()
    .max(20, 'Số văn bản dài quá 20 ký tự.')
    .regex(/[\p{L}\d]/u, { error: 'Số văn bản cần có chữ số, ví dụ 241.' })
    .exactOptional(),
  issuedOn: z
    .string()
    .refine(isCalendarDay, { error: 'Ngày ban hành cần là ngày có thật, viết như 2026-03-31.' })
    .exactOptional(),
});

/** What is asked when a document is imported. */
export type ImportRequest = z.infer<typeof importRequest>;

/** What came of an import. */
export interface ImportReport {
  /** `made` and `filled` changed something, `unchanged` did not. */
  readonly outcome: 'made' | 'filled' | 'unchanged';
  readonly commune: { readonly slug: string; readonly name: string; readonly isNew: boolean };
  readonly unitsMade: readonly string[];
  readonly document: {
    readonly id: string;
    readonly stage: string;
    readonly name: string;
    readonly about: string;
    readonly subject: string | null;
    /** Number of its entry in the register, where this import published it. */
    readonly seq: number | null;
  };
  /** How many parts the draft has, by what they are called. */
  readonly parts: Readonly<Record<string, number>>;
  readonly obstacles: readonly ImportRemark[];
  readonly doubts: readonly ImportRemark[];
  /** What else the person should know, in whole sentences. */
  readonly notes: readonly string[];
}

/** A sentence about a field. */
export interface ImportRemark {
  readonly kind: string;
  readonly path: string;
  readonly sentence: string;
}
