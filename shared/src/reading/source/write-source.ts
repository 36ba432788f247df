import type { SourceBlock, SourceCell, SourceText, Span } from './source-text.ts';

/** A piece of a document on its way into a source: a paragraph, a table, a blank line or the beginning of a page. */
export type Piece =
  | ParagraphPiece
  | { readonly kind: 'table'; readonly rows: readonly (readonly CellPiece[])[] }
  | { readonly kind: 'gap' }
  | { readonly kind: 'page' };

/** A paragraph before it has a place. */
export interface ParagraphPiece {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly isBold?: boolean;
  readonly isCentred?: boolean;
  readonly column?: number;
}

/** A cell before it has a place. Its lines are set apart by `\n`. */
export interface CellPiece {
  readonly text: string;
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
}

/** Puts pieces one after the other into one text and tells where each of them stands. */
export function writeSource(pieces: readonly Piece[]): SourceText {
  const sheet: Sheet = { parts: [], length: 0, blocks: [], pages: [0] };
  for (const piece of pieces) put(sheet, piece);
  return { text: sheet.parts.join(''), blocks: sheet.blocks, pages: sheet.pages };
}

interface Sheet {
  readonly parts: string[];
  length: number;
  readonly blocks: SourceBlock[];
  readonly pages: number[];
}

function put(sheet: Sheet, piece: Piece): void {
  switch (piece.kind) {
    case 'paragraph': {
      const { text, ...looks } = piece;
      sheet.blocks.push({ ...looks, span: append(sheet, text) });
      append(sheet, '\n');
      return;
    }
    case 'table':
      sheet.blocks.push({ kind: 'table', rows: piece.rows.map((cells) => ({ cells: putRow(sheet, cells) })) });
      return;
    case 'gap':
      if (sheet.length > 0) append(sheet, '\n');
      return;
    case 'page':
      if (sheet.length > 0 && sheet.pages.at(-1) !== sheet.length) sheet.pages.push(sheet.length);
  }
}

function putRow(sheet: Sheet, cells: readonly CellPiece[]): readonly SourceCell[] {
  const placed = cells.map(({ text, ...place }, index) => {
    if (index > 0) append(sheet, '\t');
    return { ...place, span: append(sheet, text) };
  });
  append(sheet, '\n');
  return placed;
}

function append(sheet: Sheet, text: string): Span {
  const from = sheet.length;
  sheet.parts.push(text);
  sheet.length += text.length;
  return { from, to: sheet.length };
}
