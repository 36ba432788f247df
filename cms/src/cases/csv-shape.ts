import { findCaseHeader } from '@camket/shared/results/dossiers';
import papa from 'papaparse';
import { textOfBytes } from '../papers/text-of-bytes.ts';
import { TableRefusal } from '../spreadsheets/table-refusal.ts';

/** How a CSV file is written. */
export interface CsvShape {
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258';
  readonly delimiter: string;
  readonly newline: '\r\n' | '\n' | '\r';
  /** Characters at the beginning that are no rows: a mark of the encoding, a line that names the delimiter. */
  readonly skip: number;
}

const oldLetters =
  'Tệp CSV dùng bảng mã cũ (TCVN3 hoặc VNI). Hãy mở tệp bằng Excel, chọn Lưu thành › CSV UTF-8 hoặc Excel Workbook (.xlsx), rồi tải lên.';

/** Tells from its first bytes how a CSV file is written: encoding, line ends, and the delimiter that names most columns. */
export function csvShape(head: Uint8Array): CsvShape {
  const encoding = encodingOf(head);
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(head, { stream: true });
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  const newline = newlineOf(text);
  const named = /^sep=(.)\r?\n?/i.exec(text.slice(mark));
  const skip = mark + (named?.[0].length ?? 0);
  return { encoding, newline, skip, delimiter: named?.[1] ?? delimiterOf(text.slice(skip), newline) };
}

function encodingOf(head: Uint8Array): CsvShape['encoding'] {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  if (head.subarray(0, 200).some((byte, at) => byte === 0 && at % 2 === 1)) return 'utf-16le';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return 'utf-8';
  } catch {
    const isOld = textOfBytes(head).notes.some((note) => !note.includes('windows-1258'));
    if (isOld) throw new TableRefusal(oldLetters);
    return 'windows-1258';
  }
}

function newlineOf(text: string): CsvShape['newline'] {
  const end = text.search(/[\r\n]/);
  if (end < 0 || text[end] === '\n') return '\n';
  return text[end + 1] === '\n' ? '\r\n' : '\r';
}

const delimiters = [',', ';', '\t', '|'] as const;

function delimiterOf(text: string, newline: CsvShape['newline']): string {
  let best = { delimiter: ',', columns: 0 };
  for (const delimiter of delimiters) {
    const { rows } = parsedBy(new papa.Parser({ delimiter, newline, preview: 60 }), text, false);
    const known = findCaseHeader(rows)?.headers.length ?? 0;
    const columns = known * 1_000 + Math.max(0, ...rows.map((row) => row.length));
    if (columns > best.columns) best = { delimiter, columns };
  }
  return best.delimiter;
}

/** Whole rows of a text, and where the first that is not whole begins. */
export interface ParsedRows {
  readonly rows: readonly (readonly string[])[];
  readonly cursor: number;
}

/** Takes the rows out of a text; the last one stays where more of it may come. */
export function parsedBy(parser: papa.Parser, text: string, isMoreToCome: boolean): ParsedRows {
  const read: unknown = parser.parse(text, 0, isMoreToCome);
  if (!isParsed(read)) throw new TypeError('Cannot take rows out of a text: the parser gave something else');
  return { rows: read.data, cursor: read.meta.cursor };
}

interface Parsed {
  readonly data: readonly (readonly string[])[];
  readonly meta: { readonly cursor: number };
}

function isParsed(read: unknown): read is Parsed {
  return typeof read === 'object' && read !== null && 'data' in read && Array.isArray(read.data);
}
