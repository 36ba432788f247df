import { z } from 'zod';

/** What is wrong at one field of a returned document: the way to the field, `value.denominator`, and a sentence. */
export const fieldRemark = z.object({
  field: z.string().trim().min(1).max(200),
  text: z.string().trim().min(1).max(2_000),
});

/** What is wrong at one field of a returned document. */
export type FieldRemark = z.infer<typeof fieldRemark>;
