import type { SourceText } from '@camket/shared/reading';
import { type Piece, sourceFromPieces } from '../source-from-pieces.ts';
import { type Body, type BodyLine, bodyOf } from './body-line.ts';
import { type PagePart, partsOf } from './page-parts.ts';
import { piecesOf, type PlacedPart } from './pieces-of-parts.ts';
import type { PlacedPage } from './placed-page.ts';
import { type PartedPage, withoutRunningHeads } from './running-heads.ts';
import type { TextLine } from './text-line.ts';

/**
 * Reads pages of words and ruled lines as a document: paragraphs, columns at its head and foot, and tables, also where
 * they go on over several pages. Numbers of pages and running heads are left out.
 */
export function sourceFromPages(pages: readonly PlacedPage[]): SourceText {
  const parted = withoutRunningHeads(pages.map((page) => ({ ...page, parts: partsOf(page) })));
  return withEmptyPages(sourceFromPieces(piecesFromPages(parted)), parted);
}

/** Counts the pages without a word, too: such a page begins where the next one with words does. */
function withEmptyPages(source: SourceText, parted: readonly PartedPage[]): SourceText {
  const filled = parted.flatMap(({ parts }, index) => (parts.length > 0 ? [index] : []));
  if (source.pages.length !== filled.length) return source;
  const begins = new Map(filled.map((page, index) => [page, source.pages[index]]));
  const pages = parted.map((_, page) => begins.get(filled.find((own) => own >= page) ?? -1) ?? source.text.length);
  return { ...source, pages };
}

function piecesFromPages(parted: readonly PartedPage[]): readonly Piece[] {
  const bodies = new Map<boolean, Body>();
  for (const [size, alike] of Map.groupBy(parted, isUpright)) bodies.set(size, bodyOf(alike.flatMap(linesIn)));
  return piecesOf(
    parted.flatMap((page, index) => {
      const body = bodies.get(isUpright(page)) ?? bodyOf([]);
      return page.parts.map((part, place) => placed(part, index, { body, isFirst: place === 0 }));
    }),
  );
}

const isUpright = ({ width, height }: PartedPage): boolean => width < height;

const linesIn = ({ parts }: PartedPage): readonly TextLine[] =>
  parts.flatMap((part) => (part.kind === 'line' ? [part.line] : []));

function placed(part: PagePart, page: number, around: Omit<BodyLine, 'line'>): PlacedPart {
  switch (part.kind) {
    case 'line':
      return { kind: 'line', page, line: { line: part.line, ...around } };
    case 'columns':
      return { kind: 'columns', page, columns: part.columns };
    case 'table':
      return { kind: 'table', page, table: part.table };
  }
}
