import { nfc } from '../../values/index.ts';
import { stretchesOf } from './from-text-html-table.ts';
import type { OpenMarks } from './from-text-marks.ts';
import { cellsOf, paragraphsOf, piecesOfRows, type RowLine } from './from-text-rows.ts';
import type { SourceText } from './source-text.ts';
import { type Piece, writeSource } from './write-source.ts';

// Control characters other than tab, line feed and form feed; zero-width characters and soft hyphens; our own line break.
const unprinted = /[\0-\x08\v\x0E-\x1F\x7F-\x9F\u00AD\u200B-\u200D\u2060\uFEFF\uE000]/gu;
const onlyRules = /^[-–—_*=|:\s]+$/u;
const longest = 600_000;

/**
 * Reads plain text, as people have it, as a source: marks of Markdown and HTML are dropped, lines with tabs or `|` are
 * rows of a table, form feeds begin a page. It reads the first 600 000 characters: no decision is longer.
 */
export function sourceFromText(text: string): SourceText {
  const clean = nfc(text.slice(0, longest).toWellFormed())
    .replaceAll(/\r\n?|[\u2028\u2029]/gu, '\n')
    .replaceAll(unprinted, '');
  const sheet: Sheet = { pieces: [], rows: [], isGap: false, open: { isBold: false } };
  for (const stretch of stretchesOf(clean)) {
    if (stretch.kind === 'lines') readLines(sheet, stretch.text);
    else {
      closeTable(sheet);
      sheet.pieces.push(stretch.piece);
    }
  }
  closeTable(sheet);
  return writeSource(sheet.pieces);
}

interface Sheet {
  readonly pieces: Piece[];
  /** The rows of the table that is being read. */
  rows: RowLine[];
  /** A blank line or a page break has come since the last row. */
  isGap: boolean;
  open: OpenMarks;
}

function readLines(sheet: Sheet, text: string): void {
  const pages = text.split('\f');
  pages.forEach((page, index) => {
    if (index > 0) beginPage(sheet);
    const lines = page.split('\n');
    lines.forEach((line, at) => {
      readLine(sheet, line, lines[at + 1]);
    });
  });
}

function beginPage(sheet: Sheet): void {
  if (sheet.rows.length > 0) sheet.isGap = true;
  else sheet.pieces.push({ kind: 'page' });
}

function readLine(sheet: Sheet, line: string, next: string | undefined): void {
  if (isUnfilled(line)) {
    readGap(sheet);
    return;
  }
  const cells = cellsOf(line);
  if (cells !== undefined) readRow(sheet, cells);
  else if (goesOnInRow(sheet, line, next)) sheet.rows.push([line]);
  else {
    closeTable(sheet);
    sheet.pieces.push(...paragraphsOf(line, sheet.open));
  }
}

// Blank lines, ruled lines, and the separators that Markdown puts under the heading of a table.
function isUnfilled(line: string): boolean {
  return (
    line.length < 500 && (isBlank(line) || (onlyRules.test(line) && /[-–—_*=]{3}/u.test(line.replaceAll(/\s/gu, ''))))
  );
}

function isBlank(line: string): boolean {
  return !line.includes('\t') && line.trim() === '';
}

function readGap(sheet: Sheet): void {
  sheet.open = { isBold: false };
  if (sheet.rows.length > 0) sheet.isGap = true;
  else if (sheet.pieces.at(-1)?.kind === 'paragraph') sheet.pieces.push({ kind: 'gap' });
}

// After a blank line rows go on only where they have as many cells as the rows before.
function readRow(sheet: Sheet, cells: RowLine): void {
  if (sheet.isGap && sheet.rows[0]?.length !== cells.length) closeTable(sheet);
  sheet.isGap = false;
  sheet.rows.push(cells);
}

// A line without cells goes on a row where it stands directly between two rows, none of them a heading.
function goesOnInRow(sheet: Sheet, line: string, next: string | undefined): boolean {
  if (sheet.rows.length === 0 || sheet.isGap || line.length > 2_000 || next === undefined) return false;
  const below = cellsOf(next)?.[0];
  return below !== undefined && !/^\W*(?:s?tt|số\s*tt|số thứ tự)\W*$/iu.test(below);
}

function closeTable(sheet: Sheet): void {
  if (sheet.rows.length > 0) sheet.pieces.push(...piecesOfRows(sheet.rows));
  sheet.rows = [];
  sheet.isGap = false;
}
