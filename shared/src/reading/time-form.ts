import { z } from 'zod';
import { type CalendarDay, isCalendarDay } from '../values/index.ts';

const words = z.string().min(1).max(40_000);
const monthText = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/);
const months = z.int().positive().max(120);
const date = z.custom<CalendarDay>((value) => typeof value === 'string' && isCalendarDay(value), {
  error: 'Cần một ngày có thật, viết như 2026-03-31.',
});

/** The form of a `Time`, as readings hand it in and the register keeps it. */
export const timeForm = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('quarters'), quarters: z.array(z.string().regex(/^\d{4}-Q[1-4]$/)) }),
  z.object({ kind: z.literal('months'), from: monthText, to: monthText }),
  z.object({ kind: z.literal('before'), date }),
  z.object({
    kind: z.literal('yearlyBefore'),
    days: z.array(z.string().regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/)),
  }),
  z.object({ kind: z.literal('quarterlyBefore'), day: z.int().min(1).max(31) }),
  z.object({ kind: z.literal('quarterEnd') }),
  z.object({ kind: z.literal('every'), months }),
  z.object({ kind: z.literal('year'), year: z.int().min(1945).max(9_999) }),
  z.object({ kind: z.literal('from'), month: monthText }),
  z.object({ kind: z.literal('continuous') }),
  z.object({ kind: z.literal('periodic') }),
  z.object({ kind: z.literal('adHoc') }),
  z.object({ kind: z.literal('yearToDate'), months: z.array(z.int().min(1).max(12)) }),
  z.object({ kind: z.literal('onEvent'), event: words }),
  z.object({ kind: z.literal('asPlanned'), plan: words }),
  z.object({ kind: z.literal('onRequest'), by: words }),
]);
