import type { Cell, DataValidation, Row } from 'exceljs';
import { period } from '@camket/shared/values';
import { addressOf, columnName } from '../../../spreadsheets/cell.ts';
import { serialOfDay } from '../../../spreadsheets/excel-day.ts';
import { workbookText } from '../../../spreadsheets/write-workbook.ts';
import { conclusionWords, fieldsOf, type RowFields } from './row-fields.ts';
import { lockWords, statusWords } from './row-status.ts';
import { sayDefinition } from './say-definition.ts';
import { cellLooks } from './template-looks.ts';
import { type ColumnName, columnNames, columnPlace, filledColumns } from './template-columns.ts';
import type { TemplateContent, TemplateRow } from './template-content.ts';

type Around = Pick<TemplateContent, 'period' | 'today'>;

/** Writes one row: what is counted, what stands there already, and open cells for the rest. */
export function writeRow(row: Row, content: TemplateRow, around: Around): void {
  const fields = content.present === undefined ? usualFields(content, around) : fieldsOf(content.present);
  const open = content.lock === undefined ? openColumns(content) : [];
  for (const name of columnNames) {
    const cell = row.getCell(columnPlace(name));
    dress(cell, name, open.includes(name));
    cell.value = valueOf(name, { content, fields, row: row.number });
    if (open.includes(name)) guide(cell, name, { content, around });
  }
}

/** What a row begins with: the last day of the period, or today while it is open, and where the figures come from. */
function usualFields({ indicator }: TemplateRow, { period: text, today }: Around): RowFields {
  const { lastDay } = period(text);
  const cutOff = lastDay < today ? lastDay : today;
  return { cutOff, ...(indicator.source === undefined ? {} : { source: indicator.source }) };
}

const figureColumns = {
  counted: ['numerator', 'denominator', 'excluded'],
  distribution: ['numerator', 'denominator', 'excluded'],
  rank: ['numerator', 'denominator'],
  number: ['other'],
  grade: ['other'],
  judged: ['other'],
} as const satisfies Record<TemplateRow['kind'], readonly ColumnName[]>;

function openColumns({ kind }: TemplateRow): readonly ColumnName[] {
  const figures: readonly ColumnName[] = figureColumns[kind];
  const isFigure = (name: ColumnName): boolean => ['numerator', 'denominator', 'excluded', 'other'].includes(name);
  return filledColumns.filter((name) => !isFigure(name) || figures.includes(name));
}

function dress(cell: Cell, name: ColumnName, isOpen: boolean): void {
  const isCount = ['numerator', 'denominator', 'excluded'].includes(name);
  cell.font = { name: 'Times New Roman', size: name === 'code' ? 7 : name === 'definition' ? 10 : 12 };
  cell.border = cellLooks.frame;
  cell.alignment = { vertical: 'top', wrapText: true, horizontal: isCount || name === 'share' ? 'right' : 'left' };
  cell.protection = { locked: !isOpen };
  cell.fill = isOpen ? cellLooks.toFill : cellLooks.closed;
  if (isCount) cell.numFmt = '#,##0';
  if (name === 'share') cell.numFmt = '0.00%';
  if (name === 'cutOff') cell.numFmt = 'dd/mm/yyyy';
}

interface Written {
  readonly content: TemplateRow;
  readonly fields: RowFields;
  readonly row: number;
}

function valueOf(name: ColumnName, { content, fields, row }: Written): Cell['value'] {
  switch (name) {
    case 'code':
      return content.code;
    case 'phrase':
      return workbookText(content.indicator.phrase);
    case 'part':
      return workbookText(content.partName);
    case 'definition':
      return workbookText(sayDefinition(content));
    case 'before':
      return content.before === '' ? 'chưa có' : workbookText(content.before);
    case 'status':
      return statusText(content, fields);
    case 'share':
      return content.kind === 'counted' ? shareOf(row) : undefined;
    case 'cutOff':
      return fields.cutOff === undefined ? undefined : serialOfDay(fields.cutOff);
    case 'numerator':
    case 'denominator':
    case 'excluded':
    case 'other':
    case 'source':
    case 'cause':
    case 'note':
      return writtenField(fields[name]);
  }
}

function statusText({ lock }: TemplateRow, { status }: RowFields): string | undefined {
  if (lock !== undefined) return lockWords[lock];
  return status === undefined ? undefined : statusWords[status];
}

const writtenField = (field: string | number | undefined): Cell['value'] =>
  typeof field === 'string' ? workbookText(field) : field;

/** For the eye alone: it is never read back. */
function shareOf(row: number): { readonly formula: string } {
  const [over, under] = [
    `${columnName(columnPlace('numerator'))}${row}`,
    `${columnName(columnPlace('denominator'))}${row}`,
  ];
  return { formula: `IF(AND(ISNUMBER(${over}),ISNUMBER(${under}),N(${under})>0),${over}/${under},"")` };
}

interface Guided {
  readonly content: TemplateRow;
  readonly around: Around;
}

/** What a cell takes, said when it is chosen and when something else is typed. */
function guide(cell: Cell, name: ColumnName, guided: Guided): void {
  const rule = ruleFor(cell, name, guided);
  if (rule === undefined) return;
  cell.dataValidation = {
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: 'Chưa đúng',
    ...rule,
  };
}

function ruleFor(cell: Cell, name: ColumnName, { content, around }: Guided): DataValidation | undefined {
  if (name === 'status') return listed(Object.values(statusWords), 'Chọn một dòng trong danh sách.');
  if (name === 'cutOff') return within(around);
  if (name === 'other') return otherRule(content);
  return name === 'numerator' || name === 'denominator' || name === 'excluded' ? whole(cell) : undefined;
}

const listed = (choices: readonly string[], error: string): DataValidation => ({
  type: 'list',
  formulae: [`"${choices.join(',')}"`],
  error,
});

function whole(cell: Cell): DataValidation {
  const own = addressOf({ row: Number(cell.row), column: Number(cell.col) });
  const formulae = [`AND(ISNUMBER(${own}),${own}>=0,${own}=INT(${own}))`];
  return { type: 'custom', formulae, error: 'Ghi một số nguyên từ 0 trở lên, không ghi phần trăm.' };
}

function otherRule({ kind, indicator: { target } }: TemplateRow): DataValidation | undefined {
  if (kind === 'judged') return listed(Object.values(conclusionWords), 'Chọn Đạt hoặc Không đạt.');
  const scale = kind === 'grade' && target?.kind === 'grade' ? (target.scale ?? []) : [];
  const isShort = scale.length > 0 && scale.every((grade) => !/[",]/.test(grade)) && scale.join(',').length < 250;
  return isShort ? listed(scale, 'Chọn một bậc trong danh sách.') : undefined;
}

function within({ period: text, today }: Around): DataValidation {
  return {
    type: 'whole',
    operator: 'between',
    formulae: [serialOfDay(period(text).firstDay), serialOfDay(today)],
    error: 'Ghi ngày từ đầu kỳ đến hôm nay, dạng 31/03/2026.',
  };
}
