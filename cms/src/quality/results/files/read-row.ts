import { isDeepStrictEqual } from 'node:util';
import type { ResultValue } from '@camket/shared/indicators';
import { resultFaults, sayResultFault } from '@camket/shared/results';
import { squeeze } from '@camket/shared/values';
import type { CellContent } from '../sheet/cell-rows.ts';
import { type CellToKeep, cellToKeep } from '../sheet/cells-request.ts';
import { dayIn, type RowReader, textIn } from './row-reader.ts';
import { isLock, lockWords, type RowLock } from './row-status.ts';
import type { ColumnName } from './template-columns.ts';
import type { TemplateContent, TemplateRow } from './template-content.ts';
import { statusIn, valueIn } from './value-of-row.ts';

/** What became of a row: a cell to keep, nothing new, or nothing because of its faults. */
export type RowRead =
  | { readonly kind: 'cell'; readonly cell: CellToKeep; readonly note?: string }
  | { readonly kind: 'blank' | 'same' | 'locked' | 'refused' };

const filled = ['status', 'numerator', 'denominator', 'excluded', 'other', 'cause', 'note'] as const;

/** Reads one row of a file for the row of the template that its code names. */
export function readRow(read: RowReader, row: TemplateRow, content: TemplateContent): RowRead {
  if (!filled.some((column) => read.has(column))) return { kind: 'blank' };
  checkPhrase(read, row);
  const status = statusIn(read);
  if (status !== undefined && isLock(status)) return { kind: 'locked' };
  const value = status === undefined ? undefined : valueIn(read, row, status);
  if (!read.has('cutOff')) read.refuse('cutOff', 'Còn trống: ghi ngày chốt số liệu, dạng 31/03/2026.');
  const cutOff = dayIn(read, 'cutOff');
  const words = wordsIn(read, row, value);
  if (value === undefined || cutOff === undefined) return { kind: 'refused' };
  const cell = { value, cutOff, ...words };
  noteFaults(read, row, { cell, content });
  return read.faults.length > 0 ? { kind: 'refused' } : taken(read, row, cell);
}

/** A row whose code and words are of two indicators was sorted or pasted in part. */
function checkPhrase(read: RowReader, { indicator: { phrase } }: TemplateRow): void {
  const written = textIn(read, 'phrase');
  if (written === undefined || squeeze(written) === squeeze(phrase)) return;
  read.refuse(
    'phrase',
    `Mã dòng là của chỉ tiêu «${phrase}». Khi sắp xếp, hãy sắp xếp cả dòng; tốt nhất là tải lại mẫu.`,
  );
}

function wordsIn(
  read: RowReader,
  { present }: TemplateRow,
  value: ResultValue | undefined,
): Pick<CellContent, 'source' | 'cause' | 'note'> {
  const cause = textIn(read, 'cause');
  const note = value !== undefined && usesNote(value) ? present?.note : textIn(read, 'note');
  return {
    source: textIn(read, 'source') ?? '',
    ...(cause === undefined ? {} : { cause }),
    ...(note === undefined ? {} : { note }),
  };
}

/** Whether the column of grounds and notes has gone into the value itself. */
function usesNote(value: ResultValue): boolean {
  return (
    value.kind === 'withheld' ||
    value.kind === 'judged' ||
    (value.kind === 'noCases' && value.notApplicable !== undefined)
  );
}

/** Faults that the domain finds in a result, at the cell that each is about. */
function noteFaults(
  read: RowReader,
  { indicator, part }: TemplateRow,
  { cell, content }: { readonly cell: CellContent; readonly content: TemplateContent },
): void {
  const { code, period, decision, today } = content;
  const named = { subject: code.decision, version: code.version };
  const result = { ...cell, indicator: indicator.key, part, period, decision: named, evidence: [] };
  for (const fault of resultFaults(indicator, result, { year: decision.year, today })) {
    read.refuse(columnOf(fault.path.map(String)), sayResultFault(fault));
  }
}

const columnsOfFields: Readonly<Record<string, ColumnName>> = {
  numerator: 'numerator',
  rank: 'numerator',
  done: 'numerator',
  denominator: 'denominator',
  population: 'denominator',
  inProgress: 'denominator',
  excluded: 'excluded',
  overdue: 'excluded',
  value: 'other',
  grade: 'other',
  note: 'note',
  ground: 'note',
  notApplicable: 'note',
  kind: 'status',
};

function columnOf([first = '', second = '']: readonly string[]): ColumnName {
  if (first === 'value') return columnsOfFields[second] ?? 'status';
  if (first === 'cutOff' || first === 'source' || first === 'part') return first;
  return 'code';
}

/** What was read, beside what stands in the cell now. */
function taken(read: RowReader, row: TemplateRow, own: CellContent): RowRead {
  const { present, lock, revision, indicator, part } = row;
  if (lock !== undefined) return besideLock(read, row, own);
  const cell = withBeside(own, present);
  if (isDeepStrictEqual(present, cell)) return { kind: 'same' };
  const name = { indicator: indicator.key, part, ...(revision === undefined ? {} : { revision }) };
  const whole = cellToKeep.safeParse({ ...cell, ...name });
  if (!whole.success) {
    read.refuse('code', whole.error.issues.map(({ message }) => message).join(' '));
    return { kind: 'refused' };
  }
  const hasLostCounts = present?.counts !== undefined && cell.counts === undefined;
  return { kind: 'cell', cell: whole.data, ...(hasLostCounts ? { note: sayLost(indicator.phrase) } : {}) };
}

/** A row that can no longer be filled in: the same figure changes nothing, another one is a fault. */
function besideLock(read: RowReader, { lock = 'elsewhere', present }: TemplateRow, { value }: CellContent): RowRead {
  if (isDeepStrictEqual(present?.value, value)) return { kind: 'locked' };
  read.refuse('status', sayLocked[lock]);
  return { kind: 'refused' };
}

/** What a template cannot hold, such as the counts behind a figure, stays with the same figure and no other. */
function withBeside(own: CellContent, present: CellContent | undefined): CellContent {
  if (present === undefined || !isDeepStrictEqual(present.value, own.value)) return own;
  const { value: _value, cutOff: _cutOff, source: _source, cause: _cause, note: _note, ...beside } = present;
  return { ...beside, ...own };
}

const sayLocked = {
  submitted: `Số liệu này ở trạng thái «${lockWords.submitted}», khác với tệp: đề nghị thư ký ISO trả lại rồi mới sửa.`,
  published: `Số liệu này ở trạng thái «${lockWords.published}», khác với tệp: mở bản đã công bố và chọn Đính chính.`,
  elsewhere: 'Số liệu này do đơn vị khác đang nhập. Hãy để trống dòng này, hoặc trao đổi với đơn vị đó.',
} as const satisfies Record<RowLock, string>;

const sayLost = (phrase: string): string =>
  `«${phrase}»: số trong tệp khác số đã đếm từ danh sách hồ sơ, nên bảng đếm kèm theo không còn đi cùng.`;
