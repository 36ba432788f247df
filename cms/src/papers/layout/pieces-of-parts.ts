import type { Piece } from '../source-from-pieces.ts';
import { boldness } from './boldness.ts';
import { type BodyLine, isSameParagraph, isTitle } from './body-line.ts';
import type { Columns } from './columns.ts';
import { columnParagraphs } from './column-paragraphs.ts';
import { continued, goesOn, type PlacedTable } from './table-piece.ts';
import { joinWrapped } from './wrapping.ts';

/** A part of a page within the whole document. */
export type PlacedPart = { readonly page: number } & (
  | { readonly kind: 'line'; readonly line: BodyLine }
  | { readonly kind: 'columns'; readonly columns: Columns['columns'] }
  | { readonly kind: 'table'; readonly table: PlacedTable }
);

/** Joins what belongs together over lines and pages: paragraphs and tables. */
export function piecesOf(parts: readonly PlacedPart[]): readonly Piece[] {
  const groups: [PlacedPart, ...PlacedPart[]][] = [];
  for (const part of parts) {
    const group = groups.at(-1);
    if (group !== undefined && belongs(group, part)) group.push(part);
    else groups.push([part]);
  }
  return groups.flatMap((group, index) => {
    const turns = group[0].page - (groups[index - 1]?.at(-1)?.page ?? 0);
    return turnedBy(turns > 0, pieceOf(group));
  });
}

const linesIn = (group: readonly PlacedPart[]): readonly BodyLine[] =>
  group.flatMap((part) => (part.kind === 'line' ? [part.line] : []));

function belongs(group: readonly [PlacedPart, ...PlacedPart[]], part: PlacedPart): boolean {
  const last = group.at(-1) ?? group[0];
  if (last.kind === 'table' && part.kind === 'table') return part.page > last.page && goesOn(last.table, part.table);
  const [first, ...others] = linesIn(group);
  return first !== undefined && part.kind === 'line' && isSameParagraph([first, ...others], part.line);
}

function pieceOf(group: readonly PlacedPart[]): readonly Piece[] {
  const tables = group.flatMap((part) => (part.kind === 'table' ? [part.table] : []));
  const [table, ...further] = tables;
  if (table !== undefined) return [{ kind: 'table', rows: further.reduce(continued, table).rows }];
  const [first] = group;
  if (first?.kind === 'columns') return first.columns.flatMap(columnParagraphs);
  const pages = [...Map.groupBy(group, ({ page }) => page).values()].map(linesIn);
  const text = pages.map((lines) => joinWrapped(lines.map(({ line }) => line))).join(' \f');
  return paragraphOf(text, linesIn(group));
}

function paragraphOf(text: string, [first, ...others]: readonly BodyLine[]): readonly Piece[] {
  if (first === undefined) return [];
  const looks = boldness([first, ...others].map(({ line }) => line));
  return [{ kind: 'paragraph', text, ...looks, isCentred: isTitle([first, ...others]) }];
}

/** Marks that a page begins here. */
function turnedBy(isTurned: boolean, pieces: readonly Piece[]): readonly Piece[] {
  const [first, ...others] = pieces;
  if (!isTurned || first === undefined) return pieces;
  if (first.kind === 'paragraph') return [{ ...first, text: `\f${first.text}` }, ...others];
  const [row = [], ...rows] = first.rows;
  const [cell, ...cells] = row;
  return cell === undefined
    ? pieces
    : [{ ...first, rows: [[{ ...cell, text: `\f${cell.text}` }, ...cells], ...rows] }, ...others];
}
