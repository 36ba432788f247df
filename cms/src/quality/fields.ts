import { isCalendarDay } from '@camket/shared/values';
import type { ArrayField, Field, JSONField, NumberField, TextareaField, TextField } from 'payload';
import type { z } from 'zod';

/** A label in both languages of the panel. */
export interface Label {
  readonly vi: string;
  readonly en: string;
}

const both = (vi: string, en: string): { vi: string; en: string } => ({ vi, en });

/** A short text. */
export const line = (name: string, vi: string, en: string): TextField => ({ name, label: both(vi, en), type: 'text' });

/** A text of any length. */
export const paragraph = (name: string, vi: string, en: string): TextareaField => ({
  name,
  label: both(vi, en),
  type: 'textarea',
});

interface Wanted {
  readonly required?: boolean | undefined;
}

const isBlank = (value: unknown): boolean => value === null || value === undefined || value === '';

/** A field's own check takes the place of Payload's, which would refuse a blank where a value is required. */
const allowsBlank = (required: boolean | undefined): true | string => required !== true || 'Cần nhập thông tin này.';

/** A whole number. */
export const whole = (name: string, vi: string, en: string): NumberField => ({
  name,
  label: both(vi, en),
  type: 'number',
  validate: (value: unknown, { required }: Wanted) =>
    isBlank(value) ? allowsBlank(required) : Number.isSafeInteger(value) || 'Cần một số nguyên.',
});

/** A day of the calendar, kept as it is written: no hour, no time zone. */
export const day = (name: string, vi: string, en: string): TextField => ({
  name,
  label: both(vi, en),
  type: 'text',
  admin: { placeholder: '2026-03-31' },
  validate: (value: unknown, { required }: Wanted) =>
    isBlank(value)
      ? allowsBlank(required)
      : (typeof value === 'string' && isCalendarDay(value)) ||
        'Cần một ngày có thật, viết theo thứ tự năm-tháng-ngày, ví dụ 2026-03-31.',
});

/** Several rows of the same fields, in order. */
export const rows = (name: string, label: Label, fields: Field[]): ArrayField => ({
  name,
  label: { ...label },
  labels: { singular: { ...label }, plural: { ...label } },
  type: 'array',
  fields,
});

/** Several texts, in order. */
export const texts = (name: string, vi: string, en: string): ArrayField =>
  rows(name, { vi, en }, [{ ...paragraph('text', 'Nội dung', 'Text'), required: true }]);

/** A small value that is written with its decision, whose form says what it may hold. */
export const json = (name: string, vi: string, en: string): JSONField => ({ name, label: both(vi, en), type: 'json' });

/** A small value with a form of its own. */
export const formed = (name: string, label: Label, form: z.ZodType): JSONField => ({
  name,
  label: { ...label },
  type: 'json',
  validate: (value: unknown, { required }: Wanted) => {
    if (isBlank(value)) return allowsBlank(required);
    const read = form.safeParse(value);
    if (read.success) return true;
    const [issue] = read.error.issues;
    return `Sai dạng ở "${issue?.path.join('.') ?? ''}": ${issue?.message ?? ''}`;
  },
});

/** Files by the hash of their bytes, with the names under which readers keep them. */
export const files = (name: string, vi: string, en: string): ArrayField =>
  rows(name, { vi, en }, [
    { ...line('sha256', 'Mã băm', 'Hash'), required: true, index: true },
    { ...line('name', 'Tên tệp', 'Name'), required: true },
    { ...line('mediaType', 'Loại tệp', 'Type'), required: true },
    { ...whole('size', 'Dung lượng', 'Size'), required: true },
    {
      name: 'role',
      label: both('Vai trò', 'Role'),
      type: 'select',
      required: true,
      options: [
        { value: 'signed', label: both('Văn bản đã ký', 'Signed document') },
        { value: 'annex', label: both('Phụ lục', 'Annex') },
        { value: 'evidence', label: both('Minh chứng', 'Evidence') },
      ],
    },
    line(
      'original',
      'Mã băm của bản gốc, khi bản này đã che một phần',
      'Hash of the original, where parts are covered',
    ),
  ]);
