import type { SourceBlock, SourceCell, SourceRow, SourceText, Span } from '@camket/shared/reading';
import { cleanText } from './clean-text.ts';
import { paperLimits } from './paper-limits.ts';
import { PaperRefusal } from './paper-refusal.ts';

/** A paragraph as found in a file. `\n` in its text ends a line, `\f` a page. */
export interface PieceParagraph {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly isBold?: boolean;
  readonly isCentred?: boolean;
  readonly column?: number;
}

/** A cell as found in a file: its place in the grid and its text, marked as a paragraph's. */
export interface PieceCell {
  readonly text: string;
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
}

/** A table as found in a file. */
export interface PieceTable {
  readonly kind: 'table';
  readonly rows: readonly (readonly PieceCell[])[];
}

/** A paragraph or a table as found in a file, in reading order. */
export type Piece = PieceParagraph | PieceTable;

/** Writes the text of a document from its pieces, and keeps where each of them and each page stands in it. */
export function sourceFromPieces(pieces: readonly Piece[]): SourceText {
  const page = new Page();
  const blocks = pieces.flatMap((piece): readonly SourceBlock[] =>
    piece.kind === 'paragraph' ? paragraphsOf(piece, page) : tableOf(piece, page),
  );
  return { text: page.text(), blocks, pages: page.begins() };
}

/** What has been written so far. A page begins with the first letter after its mark: two marks without a letter between are one. */
class Page {
  readonly #written: string[] = [];
  readonly #begins: number[] = [0];
  #length = 0;
  #isTurned = false;

  write(text: string): Span {
    const from = this.#length;
    if (this.#isTurned && from > 0 && text.trim() !== '') {
      this.#begins.push(from);
      this.#isTurned = false;
    }
    this.#written.push(text);
    this.#length += text.length;
    if (this.#length > paperLimits.characters) {
      throw new PaperRefusal('Văn bản dài quá sáu triệu ký tự; hãy chia thành các tệp nhỏ hơn.');
    }
    return { from, to: this.#length };
  }

  turn(): void {
    this.#isTurned = this.#length > 0;
  }

  text(): string {
    return this.#written.join('');
  }

  begins(): readonly number[] {
    return this.#begins;
  }
}

function paragraphsOf({ text, kind: _, ...looks }: PieceParagraph, page: Page): readonly SourceBlock[] {
  return linesOf(text).flatMap((line): readonly SourceBlock[] => {
    const span = writeLine(line, page);
    if (span.from === span.to) return [];
    page.write('\n');
    return [{ kind: 'paragraph', span, ...looks }];
  });
}

const linesOf = (text: string): readonly string[] =>
  cleanText(text)
    .replaceAll(/[\t\p{Zs}]+/gu, ' ')
    .split('\n');

/** Writes a line without blanks at its ends; page marks within turn the page. */
function writeLine(line: string, page: Page): Span {
  const spans: Span[] = [];
  let before = '';
  line.split('\f').forEach((part, index) => {
    if (index > 0) page.turn();
    if (part.trim() === '') return;
    if (spans.length > 0 && (/\s$/u.test(before) || /^\s/u.test(part))) page.write(' ');
    spans.push(page.write(part.trim()));
    before = part;
  });
  return fromFirstToLast(spans, page);
}

function fromFirstToLast(spans: readonly Span[], page: Page): Span {
  const [first, last] = [spans[0], spans.at(-1)];
  return first === undefined || last === undefined ? page.write('') : { from: first.from, to: last.to };
}

function tableOf({ rows }: PieceTable, page: Page): readonly SourceBlock[] {
  const written = rows.map((cells) => rowOf(cells, page));
  const isEmpty = written.every(({ cells }) => cells.every(({ span }) => span.from === span.to));
  return isEmpty ? [] : [{ kind: 'table', rows: written }];
}

/** A row that a page's end cuts carries a mark in several cells; the cell with most of them turns the pages. */
function rowOf(cells: readonly PieceCell[], page: Page): SourceRow {
  const turns = cells.map(({ text }) => text.split('\f').length);
  const turning = turns.indexOf(Math.max(...turns));
  const written = cells.map(({ text, ...place }, index): SourceCell => {
    if (index > 0) page.write('\t');
    return { span: writeCell(index === turning ? text : text.replaceAll('\f', ' '), page), ...place };
  });
  page.write('\n');
  return { cells: written };
}

function writeCell(text: string, page: Page): Span {
  const spans: Span[] = [];
  for (const line of linesOf(text)) {
    if (spans.length > 0 && line.trim() !== '') page.write('\n');
    const span = writeLine(line, page);
    if (span.to > span.from) spans.push(span);
  }
  return fromFirstToLast(spans, page);
}
