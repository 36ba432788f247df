import { type Quote } from '../source/quote.ts';
import type { SourceCell, SourceTable } from '../source/source-text.ts';
import { type CellText, cellText, joinHalves } from './cell-text.ts';
import { beginsSmall, foldInPlace, isInCapitals } from './folded-text.ts';
import { markerOf } from './marker.ts';
import { type ColumnRole, type PlanColumns, repeatsHeadings } from './plan-columns.ts';

/** The words of a row, by what its columns hold. Empty cells are not there. */
export type RowCells = ReadonlyMap<ColumnRole, CellText>;

/** A row of a plan: a task, or the heading of the rows below it. */
export type PlanRow =
  | { readonly kind: 'task'; readonly cells: RowCells }
  | { readonly kind: 'heading'; readonly number: Quote | undefined; readonly lines: CellText };

/** Into how many parts pages may cut a row. */
const mostHalves = 40;

/** The rows of the tables that make up one plan. Rows that a page break cut in two are joined. */
export function planRowsOf(text: string, tables: readonly SourceTable[], columns: PlanColumns): readonly PlanRow[] {
  const printed = tables.flatMap((table, index) =>
    printedRows(text, table, index === 0 ? columns : { ...columns, headingRows: 0 }),
  );
  const sheet: Sheet = { rows: [], halves: 0 };
  for (let at = 0; at < printed.length; at += 1) {
    const row = printed[at];
    if (row !== undefined && putRow(sheet, { row, next: printed[at + 1], columns })) at += 1;
  }
  return sheet.rows;
}

interface Sheet {
  readonly rows: PlanRow[];
  /** How many parts have been joined to the last row. */
  halves: number;
}

interface RowToPut {
  readonly row: PrintedRow;
  readonly next: PrintedRow | undefined;
  readonly columns: PlanColumns;
}

// Puts a row, and tells whether the next one is put with it.
function putRow(sheet: Sheet, { row, next, columns }: RowToPut): boolean {
  const { rows } = sheet;
  const last = sheet.halves < mostHalves ? rows.at(-1) : undefined;
  const isHead = isHeading(row, next, columns);
  if (!isHead && last !== undefined && goesOn(row, last, columns)) {
    rows[rows.length - 1] = joined(last, row);
    sheet.halves += 1;
    return false;
  }
  sheet.halves = 0;
  if (isHead) rows.push({ kind: 'heading', number: row.cells.get('number')?.[0], lines: linesOf(row) });
  else if (next !== undefined && isUpperHalf(row, next, columns)) {
    rows.push({ kind: 'task', cells: joinCells(row.cells, next.cells) });
    return true;
  } else if (row.cells.size > 0) rows.push({ kind: 'task', cells: withCarried(row) });
  return false;
}

interface PrintedRow {
  readonly cells: RowCells;
  /** Cells of rows above that reach down to this one. */
  readonly carried: RowCells;
  /** One cell spans most of the table. */
  readonly isWide: boolean;
}

function printedRows(text: string, table: SourceTable, columns: PlanColumns): readonly PrintedRow[] {
  let reaching: { readonly cell: SourceCell; readonly rows: number }[] = [];
  return table.rows.flatMap(({ cells }, index) => {
    const carried = cellsOf(
      text,
      reaching.map(({ cell }) => cell),
      columns,
    );
    reaching = [
      ...reaching.flatMap(({ cell, rows }) => (rows > 1 ? [{ cell, rows: rows - 1 }] : [])),
      ...cells.flatMap((cell) => (cell.rows > 1 ? [{ cell, rows: cell.rows - 1 }] : [])),
    ].slice(-60);
    if (index < columns.headingRows || repeatsHeadings(text, cells, columns)) return [];
    const isWide = cells.some((cell) => cell.columns * 2 > columns.width && columns.width > 2);
    return [{ cells: cellsOf(text, cells, columns), carried, isWide }];
  });
}

function cellsOf(text: string, cells: readonly SourceCell[], { roles }: PlanColumns): RowCells {
  const found = new Map<ColumnRole, CellText>();
  for (const cell of cells) {
    const role = roleOf(cell, roles);
    const lines = cellText(text, cell);
    if (role !== undefined && lines.length > 0) found.set(role, [...(found.get(role) ?? []), ...lines]);
  }
  return found;
}

// A cell that spans several columns and begins at the number is the content: a heading.
function roleOf({ column, columns }: SourceCell, roles: PlanColumns['roles']): ColumnRole | undefined {
  const role = roles.get(column);
  return role === 'number' && columns > 1 ? 'content' : role;
}

const others: readonly ColumnRole[] = ['lead', 'support', 'time', 'monitor', 'output'];

function isHeading(row: PrintedRow, next: PrintedRow | undefined, { roles }: PlanColumns): boolean {
  const { cells, carried, isWide } = row;
  if (isGoalAlone(cells)) return true;
  if (others.some((role) => cells.has(role) || carried.has(role))) return false;
  const start = begins(cells, 'content');
  const number = numberIn(cells);
  if (start === '') return number.length > 12;
  if (isWide) return true;
  if (number !== '') return /^(?:[IVXLÌÍĨỈỊ]+|\p{Lu})[\s.):]*$/u.test(number) || startsOver(number, next);
  return isNumbered(start, roles) || isCapitalTitle(start);
}

// «Mục tiêu 2: …» and nothing else, in whichever column.
function isGoalAlone(cells: RowCells): boolean {
  const [only, another] = [...cells].flatMap(([role, lines]) => (role === 'number' ? [] : [lines[0]?.text ?? '']));
  return only !== undefined && another === undefined && markerOf(only, foldInPlace(only))?.kind === 'goal';
}

function isNumbered(text: string, roles: PlanColumns['roles']): boolean {
  const kind = markerOf(text, foldInPlace(text))?.kind;
  return kind === 'roman' || (kind === 'arabic' && !hasNumbers(roles));
}

const isCapitalTitle = (text: string): boolean => text.length > 12 && isInCapitals(text);

// Row 2 without any duty heads the rows 1, 2 … or 2.1, 2.2 … below it, or one row without a number that begins anew.
function startsOver(number: string, next: PrintedRow | undefined): boolean {
  if (next !== undefined && numberIn(next.cells) === '' && next.cells.has('lead')) {
    return begins(next.cells, 'content') !== '' && !beginsSmall(begins(next.cells, 'content'));
  }
  const own = number.replace(/\D+$/, '');
  const below = next === undefined ? '' : numberIn(next.cells).replace(/\D+$/, '');
  return below !== '' && (below.startsWith(`${own}.`) || (below === '1' && own !== ''));
}

function linesOf({ cells }: PrintedRow): CellText {
  const [lines] = [...cells].flatMap(([role, words]) => (role === 'number' ? [] : [words]));
  return lines ?? cells.get('number') ?? [];
}

const numberIn = (cells: RowCells): string =>
  cells
    .get('number')
    ?.map(({ text }) => text)
    .join(' ') ?? '';
const hasNumbers = (roles: PlanColumns['roles']): boolean => [...roles.values()].includes('number');
const begins = (cells: RowCells, role: ColumnRole): string => cells.get(role)?.[0]?.text ?? '';

// The lower half of a row: without a number, and without a beginning of its own.
function goesOn({ cells }: PrintedRow, last: PlanRow, { roles }: PlanColumns): boolean {
  if (cells.size === 0 || numberIn(cells) !== '') return false;
  const content = begins(cells, 'content');
  const isBare = others.every((role) => role === 'output' || !cells.has(role));
  if (last.kind === 'heading') return isBare && !cells.has('output') && !/^\p{Lu}/u.test(content);
  if (content === '') return true;
  if (hasNumbers(roles)) return isBare || isCutThrough(cells);
  return beginsSmall(content) && !/^\p{Lu}/u.test(begins(cells, 'lead'));
}

// A page break cuts through most cells of a row, so that its content begins in mid-sentence, or most of the others do.
function isCutThrough(cells: RowCells): boolean {
  if (beginsSmall(begins(cells, 'content'))) return true;
  const beginnings = others.filter((role) => cells.has(role)).map((role) => begins(cells, role));
  const small = beginnings.filter(beginsSmall).length;
  return small >= 2 && small * 2 > beginnings.length;
}

// The number may stand on the lower half.
function isUpperHalf(row: PrintedRow, next: PrintedRow, { roles }: PlanColumns): boolean {
  if (!hasNumbers(roles) || numberIn(row.cells) !== '' || numberIn(next.cells) === '') return false;
  return row.cells.has('content') && beginsSmall(begins(next.cells, 'content'));
}

function joined(last: PlanRow, row: PrintedRow): PlanRow {
  if (last.kind === 'task') return { kind: 'task', cells: joinCells(last.cells, row.cells) };
  return { ...last, lines: joinHalves(last.lines, linesOf(row)) };
}

function joinCells(upper: RowCells, lower: RowCells): RowCells {
  const roles = new Set([...upper.keys(), ...lower.keys()]);
  return new Map([...roles].map((role) => [role, joinHalves(upper.get(role) ?? [], lower.get(role) ?? [])]));
}

function withCarried({ cells, carried }: PrintedRow): RowCells {
  return new Map([...carried, ...cells]);
}
