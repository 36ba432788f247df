import { numberText } from './number-text.ts';
import { dayOfSerial } from './excel-day.ts';
import { type Cell, type CellValue, type MergedCells, placeOf, type Row } from './cell.ts';
import { tableLimits } from './table-limits.ts';
import { unescapeText } from './escape-text.ts';
import type { Foundations } from './workbook-parts.ts';
import { attributeIn, cellText, plainText, type Tag, tagsIn } from './xml-tags.ts';

/** A cell while its tags are read. */
interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly style: number;
  text: string;
  isValued: boolean;
  formula: string | undefined;
}

interface Reading {
  readonly on: Foundations;
  row: number;
  column: number;
  cells: Cell[];
  open: OpenCell | undefined;
}

/** The rows of a sheet's part, top down; rows without content are left out. */
export function* rowsOfSheet(xml: string, on: Foundations): Generator<Row> {
  const state: Reading = { on, row: 0, column: 0, cells: [], open: undefined };
  const from = xml.search(/<(?:[\w.-]+:)?sheetData\b/);
  if (from < 0) return;
  for (const tag of tagsIn(withoutEmptyRows(xml.slice(from)))) {
    if (tag.name === 'sheetData' && (tag.isClosing || tag.isEmpty)) return;
    if (state.open !== undefined) takeInside(state, state.open, tag);
    else if (!tag.isClosing) begin(state, tag);
    else if (tag.name === 'row' && state.cells.length > 0) yield { row: state.row, cells: state.cells };
  }
}

/** Formats reach down to the last row of a sheet where somebody set them for whole columns; such rows hold nothing. */
function withoutEmptyRows(xml: string): string {
  return xml.replaceAll(/<row [^<>]*\br="[^<>]*\/>/g, '');
}

function begin(state: Reading, tag: Tag): void {
  if (tag.name === 'row') beginRow(state, tag);
  else if (tag.name === 'c') beginCell(state, tag);
}

function beginRow(state: Reading, { attributes }: Tag): void {
  const written = Number(attributeIn(attributes, 'r') ?? '');
  state.row =
    Number.isSafeInteger(written) && written > state.row && written <= tableLimits.rows ? written : state.row + 1;
  state.column = 0;
  state.cells = [];
}

function beginCell(state: Reading, { attributes, isEmpty }: Tag): void {
  const column = placeOf(attributeIn(attributes, 'r') ?? '')?.column;
  state.column = column !== undefined && column > state.column ? column : state.column + 1;
  if (isEmpty) return;
  const style = Number(attributeIn(attributes, 's') ?? '0');
  const type = attributeIn(attributes, 't') ?? 'n';
  state.open = { row: state.row, column: state.column, type, style, text: '', isValued: false, formula: undefined };
}

function takeInside(state: Reading, open: OpenCell, tag: Tag): void {
  const { name, isClosing, before } = tag;
  switch (name) {
    case 'f':
      open.formula = isClosing ? plainText(before) : (open.formula ?? '');
      return;
    case 'v':
    case 't':
      if (isClosing) takeText(open, tag);
      return;
    case 'c':
      endCell(state, open);
  }
}

function takeText(open: OpenCell, { name, before }: Tag): void {
  open.text += name === 't' || open.type === 'str' ? cellText(before) : plainText(before);
  open.isValued = true;
}

function endCell(state: Reading, open: OpenCell): void {
  const value = valueOf(open, state.on);
  if (value !== undefined) state.cells.push({ row: open.row, column: open.column, value });
  state.open = undefined;
}

function valueOf({ type, style, text, isValued, formula }: OpenCell, on: Foundations): CellValue | undefined {
  if (formula !== undefined) return { kind: 'formula', formula };
  if (!isValued) return undefined;
  switch (type) {
    case 's':
      return textValue(on.texts[Number(text)] ?? '');
    case 'inlineStr':
    case 'str':
      return textValue(text);
    case 'b':
      return { kind: 'boolean', value: text === '1' };
    case 'e':
      return { kind: 'error', text };
    case 'd':
      return textValue(text.slice(0, 10));
    default:
      return numberValue(text, style, on);
  }
}

function textValue(text: string): CellValue | undefined {
  const own = unescapeText(text);
  return own === '' ? undefined : { kind: 'text', text: own };
}

function numberValue(text: string, style: number, { showsDay, epoch }: Foundations): CellValue | undefined {
  const number = Number(text);
  if (text.trim() === '' || !Number.isFinite(number)) return textValue(text);
  const day = showsDay[style] === true ? dayOfSerial(number, epoch) : undefined;
  return day === undefined ? { kind: 'number', decimal: numberText(number) } : { kind: 'day', ...day };
}

/** The joined cells of a sheet's part. */
export function mergedIn(xml: string): readonly MergedCells[] {
  const found = xml.matchAll(/<(?:[\w.-]+:)?mergeCell\s[^>]*?ref\s*=\s*["']([A-Z]+\d+):([A-Z]+\d+)["']/g);
  return [...found].flatMap(([, first = '', last = '']) => {
    const [from, to] = [placeOf(first), placeOf(last)];
    return from === undefined || to === undefined ? [] : [{ from, to }];
  });
}
