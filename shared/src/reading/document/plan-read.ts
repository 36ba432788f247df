import type { SourceTable, SourceText } from '../source/source-text.ts';
import { bodiesIn, leadAndSupportIn } from './bodies.ts';
import { type CellText, wordsOfCell } from './cell-text.ts';
import { isChapter, type ItemRead } from './items-read.ts';
import { type Found, foundText, foundTexts, withoutEnd } from './marked.ts';
import type { Paragraph, Part } from './paragraph.ts';
import { columnsOf, type PlanColumns } from './plan-columns.ts';
import { type Heading, headingAbove, headingInColumn, headingInTable, type Known, knownFrom } from './plan-headings.ts';
import { type PlanRow, planRowsOf, type RowCells } from './plan-rows.ts';

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
export function planOf(
  source: SourceText,
  stretches: readonly (readonly Part[])[],
  objectives: readonly ItemRead[],
): PlanRead {
  const known = knownFrom(objectives);
  const sheet: Sheet = { tasks: [], restated: [], serving: undefined };
  for (const { tables, columns, above } of stretches.flatMap((parts) => tablesOf(source, parts))) {
    if (above.length > 0) openHeading(sheet, headingAbove(above, known));
    for (const row of planRowsOf(source.text, tables, columns)) readRow(sheet, row, known);
  }
  return sheet;
}

function readRow(sheet: Sheet, row: PlanRow, known: Known): void {
  if (row.kind === 'heading') {
    openHeading(sheet, headingInTable(row, known));
    return;
  }
  const named = headingInColumn(row.cells.get('objective') ?? [], sheet, known);
  if (named !== sheet.serving) openHeading(sheet, named);
  sheet.tasks.push(...taskOf(row.cells, sheet.serving?.number));
}

interface Sheet {
  readonly tasks: TaskRead[];
  readonly restated: ItemRead[];
  /** The heading that the rows stand under. */
  serving: Heading | undefined;
}

function openHeading(sheet: Sheet, heading: Heading | undefined): void {
  sheet.serving = heading;
  if (heading?.item !== undefined) sheet.restated.push(heading.item);
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
    if (part.kind === 'table') {
      putTable(plans, part, { columns: columnsOf(text, part), above });
      above = [];
    } else if (isChapter(part)) above = [part];
    else if (/\p{L}/u.test(part.quote.text)) above.push(part);
  }
  return plans;
}

interface Seen {
  readonly columns: PlanColumns | undefined;
  readonly above: readonly Paragraph[];
}

function putTable(plans: PlanTable[], table: SourceTable, { columns, above }: Seen): void {
  const last = plans.at(-1);
  const isSame = columns === undefined || sameRoles(columns, last?.columns);
  if (last !== undefined && isSame && above.length === 0) last.tables.push(table);
  else if (columns !== undefined) plans.push({ tables: [table], columns, above });
}

function sameRoles(one: PlanColumns, other: PlanColumns | undefined): boolean {
  return other?.roles.size === one.roles.size && [...one.roles].every(([at, role]) => other.roles.get(at) === role);
}

function taskOf(cells: RowCells, serving: Found<string> | undefined): readonly TaskRead[] {
  const at = (role: Parameters<RowCells['get']>[0]): CellText => cells.get(role) ?? [];
  const content = foundText(wordsOfCell(at('content')));
  if (content === undefined) return [];
  const { lead, support } = leadAndSupportIn(at('lead'));
  return [
    {
      objective: serving,
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
  return foundText(withoutEnd(wordsOfCell(cell), '.):'));
}
