import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { paperLimits } from '../paper-limits.ts';
import { PaperRefusal } from '../paper-refusal.ts';

/** An element of a page. */
export type PageElement = DefaultTreeAdapterTypes.Element;

/** Anything that stands in a page. */
export type PageNode = DefaultTreeAdapterTypes.ChildNode;

const longest = 10_000_000;

/** Reads a page as browsers do. Pictures written into it are dropped before. */
export function pageTree(html: string): readonly PageNode[] {
  const text = html.replaceAll(/data:[a-z]+\/[a-z+.-]+;base64,[a-z\d+/=\s]*/giu, '');
  if (text.length > longest)
    throw new PaperRefusal('Trang HTML dài quá mười triệu ký tự. Hãy lưu thành .docx rồi tải lên.');
  refuseDepth(text);
  return parse(text).childNodes;
}

/** Tags that are opened and never closed make a page as deep as it is long, which no reader of pages bears. */
function refuseDepth(text: string): void {
  let depth = 0;
  for (const [, closing, name = ''] of text.matchAll(/<(\/?)([a-z][\w:-]{0,30})/giu)) {
    if (unclosed.has(name.toLowerCase())) continue;
    depth = Math.max(0, depth + (closing === '/' ? -1 : 1));
    if (depth > paperLimits.depth * 5) {
      throw new PaperRefusal('Trang HTML lồng quá sâu so với một văn bản; hệ thống không mở. Hãy lưu thành .docx.');
    }
  }
}

/** Elements that stand without a closing tag, or may. */
const unclosed = new Set(
  'area base br col colgroup embed hr img input link meta param source track wbr p li td th tr tbody thead tfoot dt dd option optgroup html head body'.split(
    ' ',
  ),
);

/** An attribute; empty where it is not there. */
export function attributeOf(element: PageElement, name: string): string {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? '';
}

/** A declaration of the element's own style; empty where it is not there. */
export function styleOf(element: PageElement, property: string): string {
  const style = attributeOf(element, 'style');
  if (style === '') return '';
  for (const declaration of style.split(';')) {
    const colon = declaration.indexOf(':');
    if (declaration.slice(0, Math.max(0, colon)).trim().toLowerCase() === property) {
      return declaration
        .slice(colon + 1)
        .trim()
        .toLowerCase();
    }
  }
  return '';
}

/** Whether a node is an element. */
export const isElement = (node: PageNode): node is PageElement => 'tagName' in node;

/** Child elements of one of these names. */
export function elementsIn(parent: PageElement, ...names: readonly string[]): readonly PageElement[] {
  return parent.childNodes.filter(isElement).filter(({ tagName }) => names.includes(tagName));
}
