import type { SourceBlock, SourceParagraph, SourceRow, SourceTable, SourceText, Span } from '../source/source-text.ts';
import { foldInPlace } from './folded-text.ts';

/** A printed line or paragraph of the source, without blanks at its ends. */
export interface Line {
  readonly kind: 'line';
  readonly span: Span;
  readonly text: string;
  /** The text without marks and in small letters, letter by letter. */
  readonly folded: string;
  readonly isBold: boolean;
  readonly isCentred: boolean;
  readonly column?: number;
}

/** More than any decision has: 200 pages hold some 10 000 lines. What comes after them is not read. */
const mostLines = 20_000;

/** The lines and tables of a source in reading order. Tables that merely set head or foot side by side become lines. */
export function linesOf(source: SourceText): readonly (Line | SourceTable)[] {
  return blocksIn(source).flatMap((block): readonly (Line | SourceTable)[] => {
    if (block.kind === 'paragraph') return linesIn(source.text, block);
    return isLayout(source.text, block) ? linesOfLayout(source.text, block) : [block];
  });
}

function blocksIn({ blocks }: SourceText): readonly SourceBlock[] {
  const read: SourceBlock[] = [];
  let left = mostLines;
  for (const block of blocks) {
    if (left <= 0) break;
    read.push(block.kind === 'table' ? { ...block, rows: block.rows.slice(0, left) } : block);
    left -= block.kind === 'table' ? block.rows.length : 1;
  }
  return read;
}

type Looks = Omit<SourceParagraph, 'kind' | 'span'>;

function linesIn(text: string, { span, ...looks }: Looks & { readonly span: Span }): readonly Line[] {
  const lines: Line[] = [];
  let { from } = span;
  while (from < span.to) {
    const next = text.indexOf('\n', from);
    const to = next < 0 || next > span.to ? span.to : next;
    lines.push(...lineIn(text, { from, to }, looks));
    from = to + 1;
  }
  return lines;
}

const pageNumber = /^(?:[-–—] ?)?(?:[Tt]rang )?\d{1,3}(?: ?\/ ?\d{1,3})?(?: ?[-–—])?$/;

/** The line in these characters of a text; none where they are blank or merely number a page. */
export function lineIn(text: string, span: Span, looks: Looks): readonly Line[] {
  const raw = text.slice(span.from, span.to);
  const trimmed = raw.trim();
  if (trimmed === '' || pageNumber.test(trimmed)) return [];
  const from = span.from + raw.length - raw.trimStart().length;
  const { isBold = false, isCentred = false, column } = looks;
  const line: Line = {
    kind: 'line',
    span: { from, to: from + trimmed.length },
    text: trimmed,
    folded: foldInPlace(trimmed),
    isBold,
    isCentred,
  };
  return [column === undefined ? line : { ...line, column }];
}

const layoutWord =
  /cong hoa xa hoi|doc lap\s*[-–—]|noi nhan\s*:|(?:^|\n)\s*(?:tm|kt|tl|tuq)\s*\.|(?:^|\n)\s*so\s*:|phu luc|(?:^|\n)\s*(?:pho )?chu tich\s*(?:\n|$)/;

// No table of a plan is as narrow as this and speaks of these things.
function isLayout(text: string, { rows }: SourceTable): boolean {
  const widest = Math.max(0, ...rows.slice(0, 30).map(({ cells }) => cells.length));
  if (widest > 3 || rows.length > 30) return false;
  if (widest <= 1) return true;
  const words = rows.slice(0, 8).flatMap(({ cells }) => cells.map(({ span }) => text.slice(span.from, span.to)));
  return words.some((cell) => layoutWord.test(foldInPlace(cell.slice(0, 600))));
}

function linesOfLayout(text: string, { rows }: SourceTable): readonly Line[] {
  const columns = [...new Set(rows.flatMap(({ cells }) => cells.map(({ column }) => column)))].sort((a, b) => a - b);
  return columns.flatMap((column) => rows.flatMap((row) => linesOfColumn(text, row, column)));
}

function linesOfColumn(text: string, { cells }: SourceRow, column: number): readonly Line[] {
  return cells
    .filter((cell) => cell.column === column)
    .flatMap(({ span }) => linesIn(text, cells.length > 1 ? { span, column } : { span }));
}
