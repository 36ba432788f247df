import { evenRows, tableFromHtml, tidyLines } from './html-table.ts';

/** What the clipboard holds: the same content in the forms that the source program offered. */
export interface Clipboard {
  readonly html: string;
  readonly text: string;
}

/** Rows of cells as they were copied. */
export type Rows = readonly (readonly string[])[];

/** Reads a table copied from Word, Excel or a page; plain lines become rows of one cell. */
export function rowsFromClipboard({ html, text }: Clipboard): Rows {
  return tableFromHtml(html) ?? rowsFromText(text);
}

/** Whether pasting this is more than putting words into one field: it has several rows and, from a table, several cells. */
export function isTable({ html, text }: Clipboard): boolean {
  const rows = tableFromHtml(html) ?? (text.includes('\t') ? rowsFromText(text) : []);
  return rows.length > 1 || (rows[0] ?? []).filter((cell) => cell !== '').length > 1;
}

/** Cells between tabs, as Excel writes them: a cell with line breaks stands in quotes, quotes in it are doubled. */
export function rowsFromText(text: string): Rows {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.replaceAll(/\r\n?/g, '\n').matchAll(cellPattern)) {
    const cell = quoted === undefined ? plain : quoted.replaceAll('""', '"');
    rows.at(-1)?.push(tidyLines(cell));
    if (end === '\n') rows.push([]);
    else if (end === '') break;
  }
  return evenRows(rows);
}

const cellPattern = /(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))([\t\n]|$)/g;
