import { Entry } from '@camket/shared/register';
import { z } from 'zod';
import { sentFigure, pushForm } from '../figure-request.ts';
import { outcomes } from '../outcome.ts';

const complaint = z.object({
  message: z.string().describe('Một câu nói rõ sai ở đâu và thế nào là đúng.'),
  field: z.string().optional().describe('Trường bị sai, ví dụ value.numerator.'),
  kind: z.string().optional().describe('Loại lỗi, ví dụ numeratorAboveDenominator, conflict, otherUnit.'),
});

const told = sentFigure.omit({ indicator: true, period: true, part: true, decision: true }).partial();

const outcome = z.object({
  row: z.int().positive().describe('Số thứ tự của dòng: với JSON đếm từ 1, với CSV là số dòng trong tệp.'),
  outcome: z.enum(outcomes),
  message: z.string(),
  indicator: z.string().optional(),
  period: z.string().optional(),
  part: z.string().optional(),
  cutOff: z.string().optional(),
  id: z.string().optional().describe('Dòng kết quả trong phòng làm việc.'),
  seq: z.int().optional().describe('Số thứ tự trong sổ công bố, khi đã công bố.'),
  known: told.optional().describe('Số liệu đã có, khi dòng này không thay được số liệu đó.'),
  sent: told.optional().describe('Số liệu vừa gửi, đặt cạnh số liệu đã có.'),
  errors: z.array(complaint).optional(),
});

const health = z.object({
  ok: z.boolean(),
  database: z.enum(['ok', 'unreachable']),
  head: z.int().nullable().describe('Số thứ tự của mục mới nhất trong sổ công bố.'),
  at: z.string(),
  version: z.string(),
});

const forms = {
  Figure: sentFigure,
  Push: pushForm,
  Outcome: outcome,
  Pushed: z.object({
    atomic: z.enum(['each', 'all']),
    received: z.int(),
    taken: z.int(),
    refused: z.int(),
    outcomes: z.array(outcome),
  }),
  Refused: z.object({ errors: z.array(complaint.extend({ row: z.int().optional() })) }),
  Entry: Entry.extend({ body: z.record(z.string(), z.unknown()).optional() }),
  Health: health,
} as const;

/** The forms of the interface as JSON Schema, made from those that requests are read by. */
export function schemas(): Readonly<Record<string, object>> {
  return Object.fromEntries(
    Object.entries(forms).map(([name, form]) => {
      const { $schema: _dialect, ...schema } = z.toJSONSchema(form, { io: 'input', unrepresentable: 'any', override });
      return [name, schema];
    }),
  );
}

/** Days and periods are texts that only a program can check: their schema says that they are texts. */
function override({ jsonSchema }: { readonly jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  const isUntold = !['type', 'anyOf', 'oneOf', 'allOf', 'enum', 'const', '$ref'].some((name) => name in jsonSchema);
  if (isUntold) jsonSchema.type = 'string';
}
