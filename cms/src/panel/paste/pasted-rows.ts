import type { Rows } from './clipboard-table.ts';
import { type Column, type Layout, type PasteTarget } from './columns.ts';

/** One pasted row, by what its columns hold; blank cells are absent. */
export type PastedRow = Readonly<Partial<Record<Column, string>>>;

/** Pasted rows under the heading row that they stood under; the first group of a table without such rows has none. */
export interface PastedGroup {
  readonly heading?: string;
  readonly rows: readonly PastedRow[];
}

/** Reads pasted rows by their layout. In a plan, a row with words in one cell alone opens a group of its own. */
export function readPasted(rows: Rows, { headings, mapping }: Layout, target: PasteTarget): readonly PastedGroup[] {
  const groups: { heading?: string; rows: PastedRow[] }[] = [{ rows: [] }];
  for (const row of rows.slice(headings)) {
    const heading = target === 'tasks' ? headingIn(row, mapping.length) : undefined;
    if (heading === undefined) addRow(groups, readRow(row, mapping));
    else groups.push({ heading, rows: [] });
  }
  return groups.filter((group) => group.heading !== undefined || group.rows.length > 0);
}

/** Reads rows of plain text: leading dashes, and numbers before a text, are taken off it. */
export function readLine(line: string, target: PasteTarget): PastedRow {
  const text = line.replace(/^[-–—•+*]\s*/, '').trim();
  if (target === 'legalBases' || target === 'recipients') return { text };
  const [, number, rest] = (target === 'articles' ? articlePattern : numberPattern).exec(text) ?? [];
  return number === undefined || rest === undefined ? { text } : { number, text: rest };
}

const articlePattern = /^Điều\s+(\d{1,3})\s*[.:]?\s*(\S[\s\S]*)$/iu;
const numberPattern = /^(?:Mục tiêu\s+)?(\d{1,3}|[IVX]{1,5})\s*[.):]\s*(\S[\s\S]*)$/u;

/** The words of a row that heads the rows after it: alone in its row, or after a roman number. */
function headingIn(row: readonly string[], width: number): string | undefined {
  const [first, second, ...rest] = row.filter((cell) => cell !== '');
  if (width < 3 || first === undefined || rest.length > 0) return undefined;
  if (second === undefined) return row.indexOf(first) <= 1 ? first : undefined;
  return /^[IVX]{1,5}[.)]?$/.test(first) && row[0] === first && row[1] === second ? `${first} ${second}` : undefined;
}

function addRow(groups: { rows: PastedRow[] }[], row: PastedRow): void {
  const last = groups.at(-1)?.rows;
  const before = last?.at(-1);
  if (before !== undefined && isContinued(row)) last?.splice(-1, 1, joined(before, row));
  else if (Object.keys(row).length > 0) last?.push(row);
}

/** A row cut in two by the end of a page has words in its second half, but no number, no lead and no time. */
function isContinued(row: PastedRow): boolean {
  const filled = Object.keys(row);
  return filled.length === 1 && !('content' in row) && !('text' in row) && !('number' in row);
}

function joined(before: PastedRow, row: PastedRow): PastedRow {
  const both: Partial<Record<Column, string>> = { ...before };
  for (const column of columnsIn(row))
    both[column] = [before[column], row[column]].filter((text) => text !== undefined).join(' ');
  return both;
}

function columnsIn(row: PastedRow): readonly Column[] {
  const all = ['number', 'content', 'lead', 'support', 'monitor', 'time', 'output', 'text'] as const;
  return all.filter((column) => row[column] !== undefined);
}

function readRow(cells: readonly string[], mapping: Layout['mapping']): PastedRow {
  const row: Partial<Record<Column, string>> = {};
  for (const [at, column] of mapping.entries()) {
    const cell = cells[at] ?? '';
    if (column !== undefined && cell !== '') row[column] = cell;
  }
  return row;
}
