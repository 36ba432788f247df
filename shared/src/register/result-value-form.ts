import { z } from 'zod';
import type { ResultValue } from '../results/index.ts';
import { count, decimalText, words } from './forms.ts';

/** The form of what was counted or found. */
export const resultValue = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('counted'), numerator: count, denominator: count, excluded: count.exactOptional() }),
  z.object({ kind: z.literal('number'), value: decimalText, approximately: words.exactOptional() }),
  z.object({ kind: z.literal('grade'), grade: words }),
  z.object({ kind: z.literal('rank'), rank: z.int().positive(), population: z.int().positive() }),
  z.object({ kind: z.literal('judged'), conclusion: z.enum(['met', 'missed']), note: words }),
  z.object({ kind: z.literal('distribution'), done: count, inProgress: count, overdue: count }),
  z.object({ kind: z.literal('noCases'), notApplicable: words.exactOptional() }),
  z.object({ kind: z.literal('withheld'), ground: words }),
  z.object({ kind: z.literal('underVerification') }),
]) satisfies z.ZodType<ResultValue>;
