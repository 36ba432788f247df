import { joinQuotes, type Quote } from '../source/quote.ts';
import type { SourceCell, SourceTable } from '../source/source-text.ts';
import { cellText, wordsOfCell } from './cell-text.ts';
import { itemFrom, type ItemRead } from './items-read.ts';
import { arabicOf } from './marker.ts';
import { foundIn } from './marked.ts';
import { paragraphFrom } from './paragraph.ts';
import { headingIn } from './plan-columns.ts';

/** The columns of a table of objectives that make up what is promised: the objective, and how far it is to be reached. */
interface ObjectiveColumns {
  readonly number: number | undefined;
  readonly words: readonly number[];
}

const promised = /\b(?:muc tieu|chi tieu|noi dung|muc (?:can )?dat|ket qua can dat|chi so)\b/;
const notPromised =
  /\b(?:don vi tinh|dvt|don vi|phong|thoi gian|ghi chu|phuong phap|cach|tan suat|trach nhiem|bien phap|ket qua (?:thuc hien|nam))\b/;

/** The objectives that a table lays down, one a row: «STT | Mục tiêu | Chỉ tiêu». */
export function objectivesInTable(text: string, { rows }: SourceTable): readonly ItemRead[] {
  const [heading, ...below] = rows;
  const columns = heading === undefined ? undefined : columnsIn(text, heading.cells);
  if (columns === undefined) return [];
  const items: ItemRead[] = [];
  for (const { cells } of below.slice(0, 500)) {
    const item = itemIn(text, cells, { columns, count: items.length });
    if (item !== undefined) items.push(item);
  }
  return items;
}

function columnsIn(text: string, cells: readonly SourceCell[]): ObjectiveColumns | undefined {
  const named = cells.map((cell) => ({ column: cell.column, heading: headingIn(text, cell) }));
  const words = named.filter(({ heading }) => promised.test(heading) && !notPromised.test(heading));
  if (!words.some(({ heading }) => /\b(?:muc tieu|chi tieu)\b/.test(heading))) return undefined;
  const number = named.find(({ heading }) => /^(?:s?tt|so tt|so)$/.test(heading))?.column;
  return { number, words: words.map(({ column }) => column) };
}

interface Place {
  readonly columns: ObjectiveColumns;
  /** How many items stand above. */
  readonly count: number;
}

function itemIn(text: string, cells: readonly SourceCell[], { columns, count }: Place): ItemRead | undefined {
  const wordsAt = (column: number): Quote =>
    joinQuotes(cells.filter((cell) => cell.column === column).map((cell) => wordsOfCell(cellText(text, cell))));
  const words = columns.words.map(wordsAt).filter((quote) => quote.text !== '');
  const [first] = words;
  if (first === undefined || !/\d/.test(words.map((quote) => quote.text).join(' '))) return undefined;
  const cell = columns.number === undefined ? undefined : wordsAt(columns.number);
  const number = arabicOf(cell?.text.replaceAll(/[^\p{L}\d.]|\.$/gu, '') ?? '');
  const sign =
    number === '' || cell === undefined
      ? { value: String(count + 1), spans: [], isInferred: true }
      : foundIn(number, cell);
  return itemFrom(sign, [paragraphFrom(joinQuotes(words))]);
}
