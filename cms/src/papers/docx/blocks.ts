import { asColumns, linesOfCell } from '../laid-out-table.ts';
import type { Piece, PieceCell, PieceParagraph } from '../source-from-pieces.ts';
import type { LetterLooks, ParagraphLooks, Styles } from './looks.ts';
import { hasLines } from './looks.ts';
import type { Numbering } from './numbering.ts';
import { contentOf, type Run } from './runs.ts';
import { attribute, child, childrenOf, type XmlElement } from './xml-tree.ts';

/** What is needed to read the body of a Word document. */
export interface Walk {
  readonly styles: Styles;
  readonly numbering: Numbering;
}

const wrappings = new Set(['sdt', 'sdtContent', 'ins', 'moveTo', 'customXml', 'smartTag', 'mc:Choice']);

/** Reads paragraphs and tables, in order. */
export function piecesOf(container: XmlElement, walk: Walk): readonly Piece[] {
  const pieces: Piece[] = [];
  let goesOn = '';
  for (const element of unwrapped(container)) {
    if (element.name === 'tbl') pieces.push(...tableOf(element, walk));
    if (element.name !== 'p') continue;
    const { paragraph, boxes, isJoined } = paragraphOf(element, walk, goesOn);
    goesOn = isJoined ? paragraph.text : '';
    if (!isJoined) pieces.push(paragraph);
    pieces.push(...boxes);
  }
  if (goesOn !== '') pieces.push({ kind: 'paragraph', text: goesOn });
  return pieces;
}

/** The children of an element; those in wrappings that print nothing themselves among them. */
function unwrapped(container: XmlElement): readonly XmlElement[] {
  return childrenOf(container).flatMap((element) => {
    if (element.name === 'mc:AlternateContent') {
      const choice = child(element, 'mc:Choice');
      return unwrapped(choice ?? child(element, 'mc:Fallback') ?? element);
    }
    return wrappings.has(element.name) ? unwrapped(element) : [element];
  });
}

interface ParagraphRead {
  readonly paragraph: PieceParagraph;
  readonly boxes: readonly Piece[];
  /** Its end was deleted: the next paragraph goes on with it. */
  readonly isJoined: boolean;
}

function paragraphOf(element: XmlElement, walk: Walk, before: string): ParagraphRead {
  const properties = child(element, 'pPr');
  const looks = walk.styles.ofParagraph(properties);
  const { runs, boxes } = contentOf(element);
  const isJoined = child(child(properties, 'rPr'), 'del') !== undefined;
  const { text, isBold } = lettersOf(runs, walk, looks.letters);
  const isNothing = isJoined && text === '';
  const number = looks.numbering === undefined || isNothing ? '' : walk.numbering.next(looks.numbering);
  return {
    paragraph: {
      kind: 'paragraph',
      text: [
        before,
        looks.beginsPage ? '\f' : '',
        number === '' ? '' : `${number} `,
        text,
        endsSectionWithPage(properties) ? '\f' : '',
      ].join(''),
      isBold,
      isCentred: isCentred(looks),
    },
    boxes: boxes.flatMap((box) => piecesOf(box, walk)),
    isJoined,
  };
}

const isCentred = ({ isCentred: is }: ParagraphLooks): boolean => is;

function endsSectionWithPage(properties: XmlElement | undefined): boolean {
  const section = child(properties, 'sectPr');
  if (section === undefined) return false;
  return !['continuous', 'nextColumn'].includes(attribute(child(section, 'type'), 'val') ?? 'nextPage');
}

function lettersOf(
  runs: readonly Run[],
  { styles }: Walk,
  usual: LetterLooks,
): { readonly text: string; readonly isBold: boolean } {
  const seen = runs
    .map(({ text, properties }) => ({ text, looks: styles.ofRun(properties, usual) }))
    .filter(({ looks }) => looks.isHidden !== true);
  const filled = seen.filter(({ text }) => text.trim() !== '');
  return {
    text: seen.map(({ text, looks }) => (looks.isCapitals === true ? text.toLocaleUpperCase('vi') : text)).join(''),
    isBold: filled.length > 0 && filled.every(({ looks }) => looks.isBold === true),
  };
}

/** A cell of the table as read, with the pieces that stand in it. */
interface CellRead extends PieceCell {
  readonly pieces: readonly Piece[];
}

function tableOf(element: XmlElement, walk: Walk): readonly Piece[] {
  const rows: (readonly CellRead[])[] = [];
  const open = new Map<number, { row: number; at: number }>();
  for (const row of unwrapped(element)) {
    const isDeleted = child(child(row, 'trPr'), 'del') !== undefined;
    if (row.name === 'tr' && !isDeleted) rows.push(rowOf(row, walk, { rows, open }));
  }
  const hasFrame = isRuled(element, walk);
  return asColumns(rows, hasFrame) ?? [{ kind: 'table', rows: rows.map((row) => row.map(withoutPieces)) }];
}

const withoutPieces = ({ text, column, columns, rows }: CellRead): PieceCell => ({ text, column, columns, rows });

interface TableSoFar {
  readonly rows: (readonly CellRead[])[];
  /** For each column the cell above that goes on downwards. */
  readonly open: Map<number, { readonly row: number; readonly at: number }>;
}

const mostColumns = 63; // Word's own limit

function rowOf(row: XmlElement, walk: Walk, { rows, open }: TableSoFar): readonly CellRead[] {
  const cells: CellRead[] = [];
  let column = spanned(child(child(row, 'trPr'), 'gridBefore'), 0);
  for (const element of unwrapped(row).filter(({ name }) => name === 'tc')) {
    const properties = child(element, 'tcPr');
    const columns = spanned(child(properties, 'gridSpan'), 1);
    const merge = child(properties, 'vMerge');
    const above = merge !== undefined && attribute(merge, 'val') !== 'restart' ? open.get(column) : undefined;
    if (above === undefined) {
      if (merge === undefined) open.delete(column);
      else open.set(column, { row: rows.length, at: cells.length });
      const pieces = piecesOf(element, walk);
      cells.push({ text: linesOfCell(pieces), pieces, column, columns, rows: 1 });
    } else lengthen(rows, above);
    column += columns;
  }
  return cells;
}

function spanned(element: XmlElement | undefined, otherwise: number): number {
  const number = Number(attribute(element, 'val') ?? otherwise);
  return Number.isInteger(number) && number >= otherwise ? Math.min(number, mostColumns) : otherwise;
}

function lengthen(rows: (readonly CellRead[])[], { row, at }: { readonly row: number; readonly at: number }): void {
  rows[row] = (rows[row] ?? []).map((cell, index) => (index === at ? { ...cell, rows: cell.rows + 1 } : cell));
}

function isRuled(element: XmlElement, { styles }: Walk): boolean {
  const properties = child(element, 'tblPr');
  const own = child(properties, 'tblBorders');
  const style = attribute(child(properties, 'tblStyle'), 'val');
  if (own === undefined ? style !== undefined && styles.drawsLines(style) : hasLines(own)) return true;
  return unwrapped(element)
    .flatMap((row) => unwrapped(row))
    .some((cell) => hasLines(child(child(cell, 'tcPr'), 'tcBorders')));
}
