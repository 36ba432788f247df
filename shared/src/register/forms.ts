import { z } from 'zod';
import { roles } from '../communes/index.ts';
import { timeForm } from '../reading/index.ts';
import { type CalendarDay, isCalendarDay, isDecimalText, isPeriodText } from '../values/index.ts';

/** A day of the calendar, `2026-03-31`. */
export const day = z.custom<CalendarDay>((value) => typeof value === 'string' && isCalendarDay(value), {
  error: 'Cần một ngày có thật, viết như 2026-03-31.',
});

/** A decimal in canonical writing: `40.6`. */
export const decimalText = z.string().refine(isDecimalText, { error: 'Cần một số thập phân, viết như 40.6.' });

/** A period: `2026-Q1`, `2026-03`, `2026-H1`, `2026`, `2026-01-01/2026-06-30`. */
export const periodText = z.string().refine(isPeriodText, { error: 'Cần một kỳ, viết như 2026-Q1 hoặc 2026-03.' });

/** A key made by the workroom: it becomes a part of public addresses. */
export const key = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(60);

/** Text with something in it. */
export const words = z.string().min(1).max(40_000);

/** A count of cases. */
export const count = z.int().nonnegative();

/** A year that documents of this kind can be about. */
export const year = z.int().min(1945).max(9_999);

/** A role's word. */
export const role = z.enum(roles);

/** Random text in each body, so that what was redacted cannot be guessed from its hash. */
export const salt = z.string().regex(/^[0-9a-f]{32}$/);

/** A wording of time with what it means, once that has been read. */
export const timing = z.object({ wording: words, times: z.array(timeForm).exactOptional() });

/** The SHA-256 of bytes, in hexadecimal. */
export const hash = z
  .string()
  .regex(/^[0-9a-f]{64}$/, { error: 'Cần mã băm SHA-256: 64 chữ số và chữ cái từ a đến f.' });

/** A file named by the hash of its bytes. */
export const fileReference = z.object({
  sha256: hash,
  name: words.max(200),
  mediaType: z.string().regex(/^[a-z]+\/[a-z0-9.+-]+$/),
  size: z.int().positive(),
  role: z.enum(['signed', 'annex', 'evidence']),
  original: hash.exactOptional(),
});

/** Which published document a result is held against. */
export const decisionReference = z.object({ subject: words.max(240), version: z.int().positive() });
