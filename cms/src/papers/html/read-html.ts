import type { SourceText } from '@camket/shared/reading';
import { PaperRefusal } from '../paper-refusal.ts';
import { type Piece, sourceFromPieces } from '../source-from-pieces.ts';
import { printedNumber } from './list-number.ts';
import { type BlockLooks, ParagraphWriter } from './paragraph-writer.ts';
import { attributeOf, elementsIn, isElement, type PageElement, type PageNode, pageTree, styleOf } from './page-tree.ts';
import { tableOfPage } from './table-of-page.ts';

/** Reads a page, or what was pasted from Word, as browsers show it without styles of their own. */
export function readHtml(html: string): SourceText {
  const source = sourceFromPieces(piecesOfNodes(pageTree(html), { isBold: false, isCentred: false }));
  if (source.text.trim() === '') throw new PaperRefusal('Trang HTML không có chữ nào.');
  return source;
}

const deepest = 600;

/** The paragraphs and tables that nodes of a page show. */
function piecesOfNodes(nodes: readonly PageNode[], looks: BlockLooks): readonly Piece[] {
  const writer = new ParagraphWriter();
  const walk: Walk = { writer, depth: 0 };
  for (const node of nodes) take(node, looks, walk);
  return writer.finish(looks);
}

interface Walk {
  readonly writer: ParagraphWriter;
  readonly depth: number;
}

const unseen = new Set(
  'head script style template noscript iframe object embed svg math select textarea button input title del audio video canvas map'.split(
    ' ',
  ),
);
const blocks = new Set(
  'p div h1 h2 h3 h4 h5 h6 li ul ol dl dt dd blockquote section article header footer main nav aside center address pre figure figcaption form fieldset legend details summary hr body html table tr td th caption'.split(
    ' ',
  ),
);

function take(node: PageNode, looks: BlockLooks, walk: Walk): void {
  if (node.nodeName === '#text' && 'value' in node) walk.writer.addText(node.value, looks.isBold);
  else if (isElement(node)) takeElement(node, looks, walk);
}

function takeElement(element: PageElement, around: BlockLooks, walk: Walk): void {
  if (unseen.has(element.tagName) || isHidden(element)) return;
  if (walk.depth > deepest) throw new PaperRefusal('Trang HTML lồng quá sâu so với một văn bản. Hãy lưu thành .docx.');
  const looks = looksOf(element, around);
  const isBlock = blocks.has(element.tagName);
  if (isBlock) walk.writer.endParagraph(around);
  if (breaksPage(element, 'before')) walk.writer.addMark('\f');
  takeContent(element, looks, walk);
  if (breaksPage(element, 'after')) walk.writer.addMark('\f');
  if (isBlock) walk.writer.endParagraph(looks);
}

function takeContent(element: PageElement, looks: BlockLooks, { writer, depth }: Walk): void {
  if (element.tagName === 'br') {
    writer.addMark('\n');
    return;
  }
  if (element.tagName === 'table') {
    takeTable(element, looks, writer);
    return;
  }
  if (element.tagName === 'li') writer.addMark(printedNumber(element));
  for (const child of element.childNodes) take(child, looks, { writer, depth: depth + 1 });
}

function takeTable(element: PageElement, looks: BlockLooks, writer: ParagraphWriter): void {
  for (const caption of elementsIn(element, 'caption')) writer.add(piecesOfNodes(caption.childNodes, looks));
  writer.add(
    tableOfPage(element, (cell) =>
      piecesOfNodes(cell.childNodes, {
        isBold: looksOf(cell, looks).isBold || cell.tagName === 'th',
        isCentred: looksOf(cell, { isBold: false, isCentred: false }).isCentred,
      }),
    ),
  );
}

function isHidden(element: PageElement): boolean {
  return (
    styleOf(element, 'display') === 'none' ||
    styleOf(element, 'mso-hide') === 'all' ||
    element.attrs.some(({ name }) => name === 'hidden')
  );
}

function breaksPage(element: PageElement, side: 'before' | 'after'): boolean {
  return [`page-break-${side}`, `break-${side}`].some((property) =>
    ['always', 'page', 'left', 'right'].includes(styleOf(element, property)),
  );
}

function looksOf(element: PageElement, around: BlockLooks): BlockLooks {
  const weight = styleOf(element, 'font-weight');
  const isHeavy = weight === 'bold' || weight === 'bolder' || Number(weight) >= 600;
  const isBoldTag = /^(?:b|strong|h[1-6])$/.test(element.tagName);
  return {
    isBold: weight === '' ? around.isBold || isBoldTag : isHeavy,
    isCentred: centring(element) ?? around.isCentred,
  };
}

function centring(element: PageElement): boolean | undefined {
  if (element.tagName === 'center') return true;
  const styled = styleOf(element, 'text-align');
  const align = styled === '' ? attributeOf(element, 'align').toLowerCase() : styled;
  return align === '' ? undefined : align === 'center';
}
