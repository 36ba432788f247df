import { fold, squeeze } from '@camket/shared/values';
import type { Rows } from './clipboard-table.ts';

/** What a pasted column can be, for each kind of list. */
export const columnsOf = {
  tasks: ['number', 'content', 'lead', 'support', 'monitor', 'time', 'output'],
  objectives: ['number', 'text'],
  commitments: ['number', 'text'],
  articles: ['number', 'text'],
  legalBases: ['text'],
  recipients: ['text'],
} as const;

/** A list that rows can be pasted into. */
export type PasteTarget = keyof typeof columnsOf;

/** What one column holds. */
export type Column = (typeof columnsOf)[PasteTarget][number];

/** What each pasted column is taken for; `undefined` leaves a column out. */
export type Mapping = readonly (Column | undefined)[];

/** How pasted rows are to be read: which row is the last of the headings, and what each column holds. */
export interface Layout {
  /** How many rows at the top are headings. */
  readonly headings: number;
  readonly mapping: Mapping;
}

/** Words of headings, folded; the first column whose words are met wins, so the narrower ones stand first. */
const headingWords: readonly (readonly [Column, RegExp])[] = [
  ['number', /^(s?tt|so tt|so thu tu|muc|dieu|so)$/],
  ['output', /(ket qua|san pham|dau ra|minh chung|cach thuc|bang chung)/],
  ['time', /(thoi gian|thoi han|han hoan thanh|tien do|ngay hoan thanh|^han$)/],
  ['support', /phoi hop/],
  ['monitor', /(theo doi|giam sat|kiem tra|don doc)/],
  ['lead', /(chu tri|thuc hien|phu trach|trach nhiem|don vi|bo phan|co quan)/],
  ['content', /(noi dung|cong viec|nhiem vu|hoat dong|bien phap|giai phap)/],
];

const textWords = /(noi dung|muc tieu|cam ket|can cu|noi nhan|dieu khoan|chi tieu)/;

/** Guesses the layout of pasted rows: by their headings where they have some, else by the look of each column. */
export function guessLayout(rows: Rows, target: PasteTarget): Layout {
  const at = rows.slice(0, 3).findIndex((row) => isHeading(row, target));
  if (at >= 0) return { headings: at + 1, mapping: namedColumns(rows[at] ?? [], target) };
  return { headings: 0, mapping: columnsByLook(rows, target) };
}

function isHeading(row: readonly string[], target: PasteTarget): boolean {
  const named = namedColumns(row, target).filter((column) => column !== undefined);
  return named.length >= 2 && row.every((cell) => cell.length < 80);
}

function namedColumns(row: readonly string[], target: PasteTarget): Mapping {
  const found: (Column | undefined)[] = [];
  for (const cell of row) {
    const column = columnNamed(cell, target);
    found.push(column !== undefined && found.includes(column) ? undefined : column);
  }
  return found;
}

function columnNamed(heading: string, target: PasteTarget): Column | undefined {
  const words = fold(squeeze(heading));
  const allowed: readonly Column[] = columnsOf[target];
  if (target !== 'tasks' && textWords.test(words)) return 'text';
  return headingWords.find(([column, pattern]) => allowed.includes(column) && pattern.test(words))?.[0];
}

function columnsByLook(rows: Rows, target: PasteTarget): Mapping {
  const width = rows[0]?.length ?? 0;
  const order: readonly Column[] = columnsOf[target];
  const numbered = width > 1 && mostlyNumbers(rows.map((row) => row[0] ?? ''));
  const rest = order.filter((column) => column !== 'number');
  const texts = target === 'tasks' ? taskColumns(width - (numbered ? 1 : 0)) : rest;
  return Array.from({ length: width }, (_, at) => (numbered ? (at === 0 ? 'number' : texts[at - 1]) : texts[at]));
}

/** The usual order of a plan with so many columns beside the number. */
function taskColumns(width: number): readonly Column[] {
  if (width <= 3) return ['content', 'lead', 'time'];
  return width === 4
    ? ['content', 'lead', 'time', 'output']
    : ['content', 'lead', 'support', 'time', 'monitor', 'output'];
}

function mostlyNumbers(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  return filled.filter((cell) => /^[\dIVXLC]{1,6}([.)]\d*)*$/i.test(cell)).length * 2 > filled.length;
}
