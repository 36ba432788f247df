import { partOfQuote, type Quote, spansOf } from '../source/quote.ts';
import type { SourceTable, SourceText, Span } from '../source/source-text.ts';
import { bodiesIn, leadAndSupportIn } from './bodies.ts';
import { type CellText, wordsOfCell } from './cell-text.ts';
import { foldInPlace } from './folded-text.ts';
import { type ItemRead, itemsOf } from './items-read.ts';
import { arabicOf, markerOf } from './marker.ts';
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
  const known: Known = { tokens: new Map(objectives.map(({ number, text }) => [number, tokensOf(text.text)])) };
  const tasks: TaskRead[] = [];
  const restated: ItemRead[] = [];
  let serving: Heading | undefined;
  for (const { tables, columns, above } of tablesOf(source, parts)) {
    const heading = headingAbove(above, known);
    if (heading !== undefined || above.length > 0) serving = heading;
    if (heading?.item !== undefined) restated.push(heading.item);
    for (const row of planRowsOf(source.text, tables, columns)) {
      if (row.kind === 'heading') {
        serving = headingInTable(row, known);
        if (serving.item !== undefined) restated.push(serving.item);
      } else tasks.push(...taskOf(row.cells, serving?.number));
    }
  }
  return { tasks, restated };
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

interface Known {
  readonly tokens: ReadonlyMap<string, ReadonlySet<string>>;
}

interface Heading {
  readonly number: Found<string> | undefined;
  readonly item: ItemRead | undefined;
}

// The last paragraph above a table that states an objective, with its sub-items.
function headingAbove(above: readonly Paragraph[], known: Known): Heading | undefined {
  const at = above.findLastIndex((paragraph) => statesObjective(paragraph, known));
  const first = above[at];
  if (first === undefined) return undefined;
  const [item] = itemsOf([first, ...above.slice(at + 1)]);
  return item === undefined ? undefined : { number: { value: item.number, spans: item.numberSpans }, item };
}

function statesObjective({ marker, quote }: Paragraph, { tokens }: Known): boolean {
  if (marker?.kind === 'goal') return true;
  if (marker?.kind !== 'arabic' && marker?.kind !== 'roman') return false;
  const text = quote.text.slice(marker.end);
  const statement = tokens.get(marker.number);
  return statement === undefined ? tokens.size === 0 && /\d\s?%/.test(text) : isAlike(tokensOf(text), statement);
}

function headingInTable({ number, lines }: Extract<PlanRow, { kind: 'heading' }>, known: Known): Heading {
  const paragraphs = lines.map((line) => paragraphFrom(line));
  const [first, ...rest] = paragraphs;
  if (first === undefined) return { number: undefined, item: undefined };
  const own = first.marker;
  const sign = number === undefined ? undefined : arabicOf(number.text.replaceAll(/[^\p{L}\d]/gu, ''));
  const isMarked = own?.kind === 'goal' || ((own?.kind === 'roman' || own?.kind === 'arabic') && sign === undefined);
  const named = isMarked ? own.number : sign;
  if (named === undefined) return { number: undefined, item: undefined };
  const statement = isMarked ? partOfQuote(first.quote, { from: own.end, to: first.quote.text.length }) : first.quote;
  const spans = isMarked ? spansOf(partOfQuote(first.quote, { from: 0, to: own.end })) : spansOf(number ?? first.quote);
  const item = itemOfLines({ number: named, spans }, statement, rest);
  const isObjective = own?.kind === 'goal' || servesKnown(item, known);
  return isObjective ? { number: { value: named, spans }, item } : { number: undefined, item: undefined };
}

function itemOfLines(
  sign: { readonly number: string; readonly spans: readonly Span[] },
  first: Quote,
  rest: readonly Paragraph[],
): ItemRead {
  const head = paragraphFrom({ text: `1. ${first.text}`, places: [-1, -1, -1, ...first.places] });
  const [item] = itemsOf([head, ...rest]);
  const plain = { text: first, breaks: [] };
  return {
    number: sign.number,
    numberSpans: sign.spans,
    isCounted: false,
    ...plain,
    ...(item && { text: item.text, breaks: item.breaks }),
  };
}

function servesKnown({ number, text }: ItemRead, { tokens }: Known): boolean {
  const statement = tokens.get(number);
  if (statement !== undefined) return isAlike(tokensOf(text.text), statement);
  return tokens.size === 0 && /\d\s?%|muc tieu/.test(foldInPlace(text.text));
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
