import { TableRefusal } from '../spreadsheets/table-refusal.ts';
import { attributeIn, cellText } from '../spreadsheets/xml-tags.ts';
import { caseLimits } from './case-limits.ts';
import type { WantedColumns } from './case-rows.ts';

/** A cell of a sheet as written: its text, or the number of a text that the workbook keeps for several. */
export type WrittenCell = string | number | undefined;

/** Hears a row as written; says whether to go on. */
export type OnWrittenRow = (cells: readonly WrittenCell[], number: number) => boolean;

const longRow = 'Tệp Excel có một dòng quá dài so với một danh sách hồ sơ; hệ thống không mở.';

/** Goes through the rows of a sheet's part. Of each row only the wanted cells are taken out; formulas are not looked at. */
export async function scanSheet(
  pieces: AsyncIterable<string>,
  wanted: (number: number) => WantedColumns,
  onRow: OnWrittenRow,
): Promise<void> {
  let rest = '';
  let number = 0;
  for await (const piece of pieces) {
    rest += piece;
    let at = 0;
    for (;;) {
      const row = nextElement(rest, 'row', at);
      if (row === undefined) break;
      at = row.end;
      number = numberOf(row.attributes, number);
      if (!onRow(cellsIn(row.inner, wanted(number)), number)) return;
    }
    rest = rest.slice(at);
    if (rest.length > caseLimits.row * 2) throw new TableRefusal(longRow);
  }
}

interface Element {
  readonly attributes: string;
  readonly inner: string;
  /** The place after it. */
  readonly end: number;
}

/** The next whole element of a name, whatever its prefix; nothing where the text ends before it does. */
export function nextElement(xml: string, name: string, from: number): Element | undefined {
  const open = openTags[name] ?? tagOf(name);
  open.lastIndex = from;
  const found = open.exec(xml);
  if (found === null) return undefined;
  const start = found.index + found[0].length;
  const attributes = found[2] ?? '';
  if (found[3] === '/') return { attributes, inner: '', end: start };
  const closing = `</${found[1] ?? ''}${name}>`;
  const close = xml.indexOf(closing, start);
  if (close < 0) return undefined;
  return { attributes, inner: xml.slice(start, close), end: close + closing.length };
}

const openTags: Record<string, RegExp> = {};

function tagOf(name: string): RegExp {
  return (openTags[name] = new RegExp(`<((?:[\\w.-]+:)?)${name}((?:\\s[^<>]*?)?)(/?)>`, 'g'));
}

function numberOf(attributes: string, before: number): number {
  const written = Number(attributeIn(attributes, 'r') ?? '');
  return Number.isSafeInteger(written) && written > before ? written : before + 1;
}

const cellForm = /<((?:[\w.-]+:)?)c((?:\s[^<>]*?)?)(?:\/>|>([\s\S]*?)<\/\1c>)/g;

function cellsIn(row: string, wanted: WantedColumns): readonly WrittenCell[] {
  const cells: WrittenCell[] = [];
  let column = -1;
  for (const [, , attributes = '', inner] of row.matchAll(cellForm)) {
    const written = columnOf(attributes);
    column = written > column ? written : column + 1;
    if (column >= mostColumns) break;
    if (inner !== undefined && (wanted?.has(column) ?? true)) cells[column] = valueOf(attributes, inner);
  }
  return cells;
}

const mostColumns = 1_000;

/** The place of the column that a cell's name begins with: 0 for A. */
function columnOf(attributes: string): number {
  const at = attributes.indexOf(' r="') + 4;
  if (at < 4) return -1;
  let column = 0;
  for (let place = at; place < at + 3; place += 1) {
    const letter = attributes.charCodeAt(place) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column - 1;
}

function valueOf(attributes: string, inner: string): WrittenCell {
  const kind = /\st="(\w+)"/.exec(attributes)?.[1];
  if (kind === 'inlineStr') return textsIn(inner);
  const value = nextElement(inner, 'v', 0)?.inner ?? '';
  if (kind !== 's') return cellText(value);
  const index = Number(value);
  return Number.isSafeInteger(index) && index >= 0 ? index : undefined;
}

/** The text of an element that holds pieces of text with looks of their own; how it is spoken is no part of it. */
export function textsIn(inner: string): string {
  let text = '';
  const written = inner.includes('rPh') ? inner.replaceAll(/<((?:[\w.-]+:)?)rPh[\s>][\s\S]*?<\/\1rPh>/g, '') : inner;
  for (let piece = nextElement(written, 't', 0); piece !== undefined; piece = nextElement(written, 't', piece.end)) {
    text += cellText(piece.inner);
  }
  return text;
}
