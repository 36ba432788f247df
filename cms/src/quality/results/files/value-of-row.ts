import type { ResultValue } from '@camket/shared/indicators';
import { fold, squeeze } from '@camket/shared/values';
import { conclusionWords } from './row-fields.ts';
import { countIn, decimalIn, type RowReader, textIn } from './row-reader.ts';
import { type RowLock, type RowStatus, statusOf, statusWords } from './row-status.ts';
import { showCell } from './show-cell.ts';
import type { ColumnName } from './template-columns.ts';
import type { TemplateRow } from './template-content.ts';

const figureColumns = ['numerator', 'denominator', 'excluded', 'other'] as const satisfies readonly ColumnName[];

/** What a row's list says; figures where it was left blank. Nothing, and a fault, where the text is no choice. */
export function statusIn(read: RowReader): RowStatus | RowLock | undefined {
  const text = textIn(read, 'status');
  if (text === undefined) return read.has('status') ? undefined : 'figures';
  const status = statusOf(text);
  const choices = Object.values(statusWords).map((word) => `«${word}»`);
  if (status === undefined) read.refuse('status', `Chọn một trong: ${choices.join(', ')}.`);
  return status;
}

/** The value that a row reports; nothing where a part of it is wrong, which is among the reader's faults. */
export function valueIn(read: RowReader, row: TemplateRow, status: RowStatus): ResultValue | undefined {
  if (status === 'figures') return figureIn(read, row);
  refuseFigures(read, status);
  switch (status) {
    case 'noCases':
      return { kind: 'noCases' };
    case 'notApplicable':
      return { kind: 'noCases', notApplicable: textIn(read, 'note') ?? '' };
    case 'withheld':
      return { kind: 'withheld', ground: textIn(read, 'note') ?? '' };
    case 'underVerification':
      return { kind: 'underVerification' };
  }
}

/** A row that reports no figures has none; a 0 beside "no cases" is one and the same. */
function refuseFigures(read: RowReader, status: RowStatus): void {
  const expected = `Tình trạng là «${statusWords[status]}» thì ô này để trống; có số liệu thì chọn «${statusWords.figures}».`;
  for (const column of figureColumns) {
    const value = read.cell(column);
    const isZero = value !== undefined && ['0', "'0"].includes(showCell(value).trim());
    if (value !== undefined && !(isZero && status === 'noCases')) read.refuse(column, expected);
  }
}

function figureIn(read: RowReader, row: TemplateRow): ResultValue | undefined {
  switch (row.kind) {
    case 'counted':
      return countedIn(read);
    case 'distribution':
      return distributionIn(read);
    case 'rank':
      return rankIn(read);
    case 'number':
      return numberIn(read, row);
    case 'grade':
      return gradeIn(read, row);
    case 'judged':
      return judgedIn(read);
  }
}

const blank = (words: string): string =>
  `Còn trống: ghi ${words}. Không có trường hợp nào thì chọn Tình trạng «${statusWords.noCases}».`;

/** A count that has to be there. */
function needed(read: RowReader, column: ColumnName, what: string): number | undefined {
  if (read.has(column)) return countIn(read, column);
  read.refuse(column, blank(what));
  return undefined;
}

function refuseOther(read: RowReader): void {
  if (!read.has('other')) return;
  read.refuse('other', 'Chỉ tiêu này cần tử số và mẫu số, không nhận riêng tỷ lệ phần trăm. Để trống ô này.');
}

function countedIn(read: RowReader): ResultValue | undefined {
  refuseOther(read);
  const numerator = needed(read, 'numerator', 'số trường hợp đạt');
  const denominator = needed(read, 'denominator', 'tổng số trường hợp');
  const excluded = countIn(read, 'excluded');
  if (numerator === undefined || denominator === undefined) return undefined;
  return { kind: 'counted', numerator, denominator, ...(excluded === undefined ? {} : { excluded }) };
}

function distributionIn(read: RowReader): ResultValue | undefined {
  refuseOther(read);
  const done = needed(read, 'numerator', 'số việc hoàn thành');
  const inProgress = needed(read, 'denominator', 'số việc đang thực hiện');
  const overdue = needed(read, 'excluded', 'số việc quá hạn');
  if (done === undefined || inProgress === undefined || overdue === undefined) return undefined;
  return { kind: 'distribution', done, inProgress, overdue };
}

function rankIn(read: RowReader): ResultValue | undefined {
  refuseOther(read);
  const rank = needed(read, 'numerator', 'thứ hạng');
  const population = needed(read, 'denominator', 'số đơn vị được xếp hạng');
  return rank === undefined || population === undefined ? undefined : { kind: 'rank', rank, population };
}

/** A text in the column for other figures, and nothing in those for counts. */
function otherIn(read: RowReader, what: string): string | undefined {
  for (const column of ['numerator', 'denominator', 'excluded'] as const) {
    if (read.has(column)) read.refuse(column, 'Chỉ tiêu này ghi ở cột Số liệu khác. Để trống ô này.');
  }
  if (!read.has('other')) read.refuse('other', blank(what));
  return textIn(read, 'other');
}

function numberIn(read: RowReader, { indicator: { unit } }: TemplateRow): ResultValue | undefined {
  const text = otherIn(read, 'một con số');
  if (text === undefined) return undefined;
  const { word, figure } = read.cell('other')?.kind === 'text' ? numberWords(text, unit) : {};
  const value = decimalIn(read, 'other', figure);
  if (value === undefined) return undefined;
  return { kind: 'number', value, ...(word === undefined ? {} : { approximately: word }) };
}

/** «khoảng 40,6 tỷ đồng»: the word of an approximate figure, and the figure without its unit. */
function numberWords(text: string, unit: string | undefined): { readonly word?: string; readonly figure: string } {
  const hasUnit = unit !== undefined && fold(text).endsWith(fold(unit));
  const bare = hasUnit ? text.slice(0, -unit.length).trim() : text;
  const [, word, figure] = /^(\p{L}[\p{L}\s]*?)\s+([-−\d].*)$/u.exec(bare) ?? [];
  return word === undefined || figure === undefined ? { figure: bare } : { word, figure };
}

function gradeIn(read: RowReader, { indicator: { target } }: TemplateRow): ResultValue | undefined {
  const text = otherIn(read, 'bậc xếp loại');
  if (text === undefined) return undefined;
  const scale = target?.kind === 'grade' ? (target.scale ?? []) : [];
  return { kind: 'grade', grade: scale.find((grade) => isSame(grade, text)) ?? text };
}

function judgedIn(read: RowReader): ResultValue | undefined {
  const text = otherIn(read, '«Đạt» hoặc «Không đạt»');
  if (text === undefined) return undefined;
  const conclusion = (['met', 'missed'] as const).find((one) => isSame(conclusionWords[one], text));
  if (conclusion === undefined) {
    read.refuse('other', 'Ghi «Đạt» hoặc «Không đạt».');
    return undefined;
  }
  return { kind: 'judged', conclusion, note: textIn(read, 'note') ?? '' };
}

const isSame = (one: string, other: string): boolean => fold(squeeze(one)) === fold(squeeze(other));
