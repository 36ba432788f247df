import { fold } from '@camket/shared/values';
import type { Piece, PieceCell, PieceParagraph } from './source-from-pieces.ts';

/** A cell with the pieces that stand in it. */
interface FilledCell extends PieceCell {
  readonly pieces: readonly Piece[];
}

const mostRows = 3;
const mostColumns = 3;

/**
 * The head and the foot of a document are laid out in tables without lines: no table to the reader, but paragraphs that
 * stand side by side. Answers nothing for a table of content.
 */
export function asColumns(
  rows: readonly (readonly FilledCell[])[],
  hasFrame: boolean,
): readonly PieceParagraph[] | undefined {
  const cells = rows.flat();
  const columns = Math.max(0, ...cells.map(({ column }) => column + 1));
  if (rows.length > mostRows || columns > mostColumns) return undefined;
  if (hasFrame && !isHeadOrFoot(cells)) return undefined;
  return cells.flatMap(({ pieces, column }) =>
    flattened(pieces).map((paragraph) => (columns > 1 ? { ...paragraph, column } : paragraph)),
  );
}

function isHeadOrFoot(cells: readonly FilledCell[]): boolean {
  return cells.some(({ text }) => {
    const start = fold(text.slice(0, 400)).trim();
    return start.startsWith('cong hoa xa hoi chu nghia viet nam') || /^noi nhan\s*:/.test(start);
  });
}

function flattened(pieces: readonly Piece[]): readonly PieceParagraph[] {
  return pieces.flatMap((piece): readonly PieceParagraph[] =>
    piece.kind === 'paragraph'
      ? [piece]
      : piece.rows.map((row) => ({ kind: 'paragraph', text: row.map(({ text }) => text).join(' ') })),
  );
}

/** The text of a cell: a line for each paragraph, and for each row of a table that stands in it. */
export function linesOfCell(pieces: readonly Piece[]): string {
  return flattened(pieces)
    .map(({ text }) => text)
    .join('\n');
}
