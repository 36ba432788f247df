import { cleanText } from '../papers/clean-text.ts';
import { tableLimits } from './table-limits.ts';

/** What makes a spreadsheet program run a text, at the start of a cell; the wide forms are taken for the narrow ones. */
const runs = /^'*[=+\-@\t\r\n＝＋－＠]/u;
const escaped = /^'+[=+\-@\t\r\n＝＋－＠]/u;

/** A text as it is written into a cell: what a program would run begins with an apostrophe. */
export function escapeText(text: string): string {
  const clean = cleanText(text);
  const safe = runs.test(clean) ? `'${clean}` : clean;
  return safe.length <= tableLimits.cell
    ? safe
    : `${safe.slice(0, tableLimits.cell - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** The text that a cell was written from. */
export function unescapeText(text: string): string {
  return escaped.test(text) ? text.slice(1) : text;
}
