import { partOfQuote, type Quote } from '../source/quote.ts';
import type { SourceTable, SourceText } from '../source/source-text.ts';
import { bodiesIn, leadAndSupportIn } from './bodies.ts';
import { type CellText, wordsOfCell } from './cell-text.ts';
import { foldInPlace } from './folded-text.ts';
import { itemFrom, type ItemRead, itemsOf } from './items-read.ts';
import { arabicOf, type Marker, markerOf } from './marker.ts';
import { foundIn, type Found, foundText, foundTexts, withoutEnd } from './marked.ts';
import { type Paragraph, paragraphFrom, type Part } from './paragraph.ts';
import { columnsOf, type PlanColumns } from './plan-columns.ts';
import { planRowsOf, type PlanRow, type RowCells } from './plan-rows.ts';

/** A row of the plan, each value with its characters. */
export interface TaskRead {
  readonly objective: Found<string> | undefined;
  readonly number: Found<string> | undefined;
  readonly content: Found<string>;
  readonly lead: readonly Found<string>[];
  readonly support: readonly Found<string>[];
  readonly deadline: Found<string> | undefined;
  readonly output: Found<string> | undefined;
  readonly monitor: readonly Found<string>[];
}

/** The tasks of a plan, and the objectives as its headings state them again. */
export interface PlanRead {
  readonly tasks: readonly TaskRead[];
  readonly restated: readonly ItemRead[];
}

/** Reads the tables of a plan, wherever in the document they stand, and what is said above and inside them. */
export function planOf(source: SourceText, parts: readonly Part[], objectives: readonly ItemRead[]): PlanRead {
  const known = new Map(objectives.map(({ number, text }) => [number, tokensOf(text.text)]));
  const sheet: Sheet = { tasks: [], restated: [], serving: undefined };
  for (const { tables, columns, above } of tablesOf(source, parts)) {
    if (above.length > 0) openHeading(sheet, headingAbove(above, known));
    for (const row of planRowsOf(source.text, tables, columns)) {
      if (row.kind === 'heading') openHeading(sheet, headingInTable(row, known));
      else sheet.tasks.push(...taskOf(row.cells, sheet.serving?.number));
    }
  }
  return sheet;
}

interface Sheet {
  readonly tasks: TaskRead[];
  readonly restated: ItemRead[];
  /** The heading that the rows stand under. */
  serving: Heading | undefined;
}

function openHeading(sheet: Sheet, heading: Heading | undefined): void {
  sheet.serving = heading;
  if (heading !== undefined) sheet.restated.push(heading.item);
}

interface PlanTable {
  readonly tables: SourceTable[];
  readonly columns: PlanColumns;
  /** The paragraphs between the table before and this one. */
  readonly above: readonly Paragraph[];
}

// A table without headings of its own goes on the one before it.
function tablesOf({ text }: SourceText, parts: readonly Part[]): readonly PlanTable[] {
  const plans: PlanTable[] = [];
  let above: Paragraph[] = [];
  for (const part of parts) {
    if (part.kind === 'paragraph') {
      if (/\p{L}/u.test(part.quote.text)) above.push(part);
      continue;
    }
    const columns = columnsOf(text, part);
    const last = plans.at(-1);
    const isSame = columns === undefined || sameRoles(columns, last?.columns);
    if (last !== undefined && isSame && above.length === 0) last.tables.push(part);
    else if (columns !== undefined) plans.push({ tables: [part], columns, above });
    above = [];
  }
  return plans;
}

function sameRoles(one: PlanColumns, other: PlanColumns | undefined): boolean {
  return other?.roles.size === one.roles.size && [...one.roles].every(([at, role]) => other.roles.get(at) === role);
}

/** The words of each objective that the document lays down, by its number. */
type Known = ReadonlyMap<string, ReadonlySet<string>>;

interface Heading {
  readonly number: Found<string>;
  readonly item: ItemRead;
}

// The last paragraph above a table that states an objective, with its sub-items.
function headingAbove(above: readonly Paragraph[], known: Known): Heading | undefined {
  const at = above.findLastIndex((paragraph) => statesObjective(paragraph, known));
  const first = above[at];
  if (first === undefined) return undefined;
  const [item] = itemsOf([first, ...above.slice(at + 1)]);
  return item === undefined ? undefined : { number: { value: item.number, spans: item.numberSpans }, item };
}

function statesObjective({ marker, quote }: Paragraph, known: Known): boolean {
  if (marker?.kind === 'goal') return true;
  if (marker === undefined || !isNumber(marker)) return false;
  return serves(marker.number, quote.text.slice(marker.end), known);
}

// The objective of a heading row; a heading that states none merely groups the rows below it.
function headingInTable({ number, lines }: Extract<PlanRow, { kind: 'heading' }>, known: Known): Heading | undefined {
  const [first, ...rest] = lines.map((line) => paragraphFrom(line));
  if (first === undefined) return undefined;
  const { sign, end } = signOf(first, number);
  if (sign.value === '') return undefined;
  const statement = partOfQuote(first.quote, { from: end, to: first.quote.text.length });
  const isObjective = first.marker?.kind === 'goal' || serves(sign.value, statement.text, known);
  return isObjective ? { number: sign, item: itemFrom(sign, [paragraphFrom(statement), ...rest]) } : undefined;
}

interface Sign {
  readonly sign: Found<string>;
  /** Where the words begin behind it. */
  readonly end: number;
}

// The number stands in a cell of its own or before the words: «II. 100% hồ sơ …», «Mục tiêu 2: …».
function signOf({ quote, marker }: Paragraph, cell: Quote | undefined): Sign {
  if (marker !== undefined && (marker.kind === 'goal' || (cell === undefined && isNumber(marker)))) {
    return { sign: foundIn(marker.number, quote, { from: 0, to: marker.end }), end: marker.end };
  }
  if (cell === undefined) return { sign: foundIn('', quote), end: 0 };
  const letters = cell.text.replaceAll(/[^\p{L}\d]/gu, '');
  return { sign: foundIn(letters.length <= 6 ? arabicOf(letters) : '', cell), end: 0 };
}

const isNumber = ({ kind }: Marker): boolean => kind === 'roman' || kind === 'arabic';

function serves(number: string, text: string, known: Known): boolean {
  const statement = known.get(number);
  if (statement !== undefined) return isAlike(tokensOf(text), statement);
  return known.size === 0 && /\d\s?%|muc tieu/.test(foldInPlace(text));
}

function tokensOf(text: string): ReadonlySet<string> {
  return new Set(foldInPlace(text.slice(0, 2_000)).match(/[a-z0-9]+/g));
}

// Half of the words of the shorter one stand in the other.
function isAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const common = [...one].filter((token) => other.has(token)).length;
  return common >= 2 && common * 2 >= Math.min(one.size, other.size);
}

function taskOf(cells: RowCells, serving: Found<string> | undefined): readonly TaskRead[] {
  const at = (role: Parameters<RowCells['get']>[0]): CellText => cells.get(role) ?? [];
  const content = foundText(wordsOfCell(at('content')));
  if (content === undefined) return [];
  const { lead, support } = leadAndSupportIn(at('lead'));
  return [
    {
      objective: objectiveNamed(at('objective')) ?? serving,
      number: numberOf(at('number')),
      content,
      lead: foundTexts(lead),
      support: foundTexts([...support, ...bodiesIn(at('support'))]),
      deadline: foundText(wordsOfCell(at('time'))),
      output: foundText(wordsOfCell(at('output'))),
      monitor: foundTexts(bodiesIn(at('monitor'))),
    },
  ];
}

function numberOf(cell: CellText): Found<string> | undefined {
  return foundText(withoutEnd(wordsOfCell(cell), /[\s.):]+$/));
}

// A column of its own may name the objective: «Mục tiêu 2», «2».
function objectiveNamed(cell: CellText): Found<string> | undefined {
  const words = wordsOfCell(cell);
  const marker = markerOf(words.text, foldInPlace(words.text));
  const number = marker?.number ?? /^\d{1,2}$/.exec(words.text)?.[0];
  return number === undefined || number === '' ? undefined : foundIn(number, words);
}
