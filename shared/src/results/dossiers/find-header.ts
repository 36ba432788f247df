import { squeeze } from '../../values/index.ts';
import { type CaseColumn, columnOfHeader, dayColumns, foldedWords, isPersonalHeader } from './case-columns.ts';
import { type DayOrder, readDayNumber } from './day-number.ts';

/** The header of a list and where its rows begin, counted from 0. */
export interface CaseHeader {
  readonly headers: readonly string[];
  readonly firstRow: number;
}

/** The first rows of a list, blank cells as empty texts. */
export type HeadRows = readonly (readonly string[])[];

/** So many rows are looked at for the header: titles of exports take up to a dozen. */
export const headRows = 40;

const fewestKnown = 2;

/**
 * Finds the header among the first rows: below titles, in one row or in two (a heading over several columns), with the
 * line of column numbers that official tables have below it left aside. Nothing where no row names two known columns.
 */
export function findCaseHeader(rows: HeadRows): CaseHeader | undefined {
  let best: Candidate | undefined;
  for (const place of rows.slice(0, headRows - 1).keys()) {
    const found = candidateAt(rows, place);
    if (found !== undefined && found.known > (best?.known ?? fewestKnown - 1)) best = found;
  }
  if (best === undefined) return undefined;
  const isNumbered = isNumbering(rows[best.last + 1] ?? []);
  return { headers: best.headers.map(squeeze), firstRow: best.last + (isNumbered ? 2 : 1) };
}

interface Candidate {
  readonly headers: readonly string[];
  /** The last row of it. */
  readonly last: number;
  /** How many columns its words name. */
  readonly known: number;
}

/** The header that begins in a row: the row alone, or with the one below where that names more columns. */
function candidateAt(rows: HeadRows, place: number): Candidate | undefined {
  const [row = [], below = []] = rows.slice(place, place + 2);
  if (!isHeaderRow(row)) return undefined;
  const joined = isHeaderRow(below) ? joinRows(row, below) : row;
  const [alone, both] = [knownIn(row), knownIn(joined)];
  if (both > alone) return { headers: joined, last: place + 1, known: both };
  return { headers: row, last: place, known: alone };
}

/** What tells one form of list from another: its headers, folded. The same form has the same text. */
export function headerForm(headers: readonly string[]): string {
  return headers.map(foldedWords).join('|');
}

/** Whether a row can be a header: several texts, none of them a day or a long sentence. */
function isHeaderRow(row: readonly string[]): boolean {
  const texts = row.filter((cell) => cell.trim() !== '');
  const isName = (cell: string): boolean =>
    cell.length <= 120 && /\p{L}/u.test(cell) && readDayNumber(cell, 'dayFirst') === undefined;
  return texts.length >= 2 && texts.every(isName);
}

/** A heading over several columns stands before the heading of each. */
function joinRows(upper: readonly string[], lower: readonly string[]): readonly string[] {
  let over = '';
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, place) => {
    const [above = '', below = ''] = [upper[place]?.trim(), lower[place]?.trim()];
    if (above !== '') over = above;
    if (below === '') return above;
    return `${over} ${below}`.trim();
  });
}

function knownIn(headers: readonly string[]): number {
  const known = headers.map(columnOfHeader).filter((column) => column !== undefined);
  return new Set(known).size + headers.filter(isPersonalHeader).length / 100;
}

function isNumbering(row: readonly string[]): boolean {
  const cells = row.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return cells.length >= 3 && cells.every((cell) => /^\(?\d{1,2}\)?$/.test(cell));
}

/** What was guessed of a list's columns. */
export interface GuessedColumns {
  readonly columns: Readonly<Partial<Record<CaseColumn, number>>>;
  readonly dayOrder: DayOrder;
}

/**
 * Guesses from headers and values which place each column has. A column of days is one only where days stand in it: a
 * time limit of «15 ngày» is none. Of several that fit, the first.
 */
export function guessColumns(headers: readonly string[], rows: HeadRows): GuessedColumns {
  const columns: Partial<Record<CaseColumn, number>> = {};
  for (const [place, header] of headers.entries()) {
    const column = columnOfHeader(header);
    if (column === undefined || columns[column] !== undefined) continue;
    if (!isDayColumn(column) || mayHoldDays(valuesAt(rows, place))) columns[column] = place;
  }
  const days = dayColumns.flatMap((column) => {
    const place = columns[column];
    return place === undefined ? [] : valuesAt(rows, place);
  });
  return { columns, dayOrder: orderOf(days) };
}

function isDayColumn(column: CaseColumn): boolean {
  return dayColumns.some((one) => one === column);
}

function valuesAt(rows: HeadRows, place: number): readonly string[] {
  return rows.map((row) => row[place]?.trim() ?? '').filter((value) => value !== '');
}

function isDay(value: string): boolean {
  return readDayNumber(value, 'dayFirst') !== undefined || readDayNumber(value, 'monthFirst') !== undefined;
}

function mayHoldDays(values: readonly string[]): boolean {
  return values.length === 0 || values.filter(isDay).length * 2 >= values.length;
}

/** A list writes the month first only where some day can be read so alone, and none the other way alone. */
function orderOf(values: readonly string[]): DayOrder {
  const readOnly = (order: DayOrder, other: DayOrder): boolean =>
    values.some((value) => readDayNumber(value, order) !== undefined && readDayNumber(value, other) === undefined);
  return readOnly('monthFirst', 'dayFirst') && !readOnly('dayFirst', 'monthFirst') ? 'monthFirst' : 'dayFirst';
}

const mostSamples = 4;
const mostDifferent = 12;

/**
 * A few different values of a column, to recognise it by. None of a column whose header names people, and none where
 * neither days nor a few recurring words stand: what differs from row to row may be about somebody.
 */
export function samplesOf(headers: readonly string[], rows: HeadRows, place: number): readonly string[] {
  if (isPersonalHeader(headers[place] ?? '') || columnOfHeader(headers[place] ?? '') === 'number') return [];
  const values = valuesAt(rows, place);
  const different = [...new Set(values)];
  const recurs = different.length <= mostDifferent && different.length * 2 <= values.length;
  const isShown =
    values.length > 0 && (values.every(isDay) || (recurs && different.every((text) => text.length <= 80)));
  return isShown ? different.slice(0, mostSamples) : [];
}
