import type { core } from 'zod';
import { Reading } from './reading-form.ts';

/** Where a file is no reading, and why, in Vietnamese. */
export interface ReadingFault {
  /** The field, written `objectives[1].indicators[5].partOf`; empty for the file as a whole. */
  readonly path: string;
  readonly sentence: string;
}

/** A reading, or every place where the file is none. */
export type ParsedReading =
  | { readonly kind: 'reading'; readonly reading: Reading }
  | { readonly kind: 'broken'; readonly faults: readonly [ReadingFault, ...ReadingFault[]] };

/** Takes a value that may be a reading. A single wrong field refuses it whole. */
export function parseReading(value: unknown): ParsedReading {
  const { success, data, error } = Reading.safeParse(value);
  if (success) return { kind: 'reading', reading: data };
  const [first, ...rest] = error.issues.map((issue) => faultOf(issue, value));
  return { kind: 'broken', faults: [first ?? { path: '', sentence: 'Tệp không phải là một bản đọc.' }, ...rest] };
}

function faultOf(issue: core.$ZodIssue, whole: unknown): ReadingFault {
  const path = pathText(issue.path);
  const where = path === '' ? 'Tệp' : `Trường ${path}`;
  return { path, sentence: `${where} ${complaint(issue, valueAt(whole, issue.path))}.` };
}

const pathText = (path: readonly PropertyKey[]): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${String(step)}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');

function valueAt(whole: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
    whole,
  );
}

function complaint(issue: core.$ZodIssue, value: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return value === undefined
        ? `bị thiếu; cần ${kindInWords(issue.expected)}`
        : `cần ${kindInWords(issue.expected)}, nhưng đang là ${shown(value)}`;
    case 'invalid_value':
      return `cần một trong các giá trị ${issue.values.map((one) => `"${String(one)}"`).join(', ')}, nhưng đang là ${shown(value)}`;
    case 'invalid_union':
      return `cần một loại thời hạn đã biết như "quarters", "before", "every", nhưng đang là ${shown(value)}`;
    case 'invalid_format':
      return `viết không đúng dạng: ${shown(value)}`;
    case 'too_small':
      return `nhỏ hơn mức cho phép: ${shown(value)}`;
    case 'too_big':
      return `lớn hơn mức cho phép: ${shown(value)}`;
    case 'custom':
      return withValue(issue.message.replace(/\.$/, ''), value);
    case 'not_multiple_of':
    case 'unrecognized_keys':
    case 'invalid_key':
    case 'invalid_element':
      return `không hợp với bản đọc: ${shown(value)}`;
  }
}

const withValue = (message: string, value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? `(${shown(value)}) ${message}` : message;

const kinds: Readonly<Record<string, string>> = {
  string: 'một đoạn chữ trong ngoặc kép',
  number: 'một con số',
  int: 'một số nguyên',
  array: 'một danh sách [ … ]',
  object: 'một nhóm trường { … }',
};

const kindInWords = (expected: string): string => kinds[expected] ?? expected;

function shown(value: unknown): string {
  if (value === undefined) return 'không có gì';
  if (Array.isArray(value)) return 'một danh sách';
  if (typeof value === 'object' && value !== null) return 'một nhóm trường';
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
