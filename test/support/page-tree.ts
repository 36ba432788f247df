/** An element of a page, its children in the order in which they are read. */
export interface PageElement {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly PageNode[];
}

/** An element or a text. */
export type PageNode = PageElement | string;

interface Open {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: PageNode[];
}

const withoutEnd = new Set(['area', 'base', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);
const inline = new Set('a abbr b bdi cite code dfn em i kbd mark q s small span strong sub sup time u var'.split(' '));
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0' };

const token =
  /<!--[\s\S]*?-->|<!doctype[^>]*>|<(script|style)\b[^>]*>[\s\S]*?<\/\1>|<\/([a-z][a-z0-9-]*)\s*>|<([a-z][a-z0-9-]*)((?:\s+[^\s=>/"']+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))?)*)\s*(\/?)>|([^<]+)/giy;
const attribute = /([^\s=>/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/g;

/** Reads a page as it is written. Throws where an end tag does not close the element that is open: browsers would guess. */
export function pageTree(html: string): PageElement {
  const root: Open = { tag: 'page', attributes: new Map(), children: [] };
  const open = [root];
  token.lastIndex = 0;
  for (let at = 0; at < html.length; at = token.lastIndex) {
    token.lastIndex = at;
    const found = token.exec(html);
    if (found === null) throw new SyntaxError(`Cannot read the page at "${html.slice(at, at + 60)}"`);
    const [, , ending, beginning, attributes = '', selfClosed, text] = found;
    const parent = open.at(-1) ?? root;
    if (text !== undefined) parent.children.push(unescaped(text));
    else if (beginning !== undefined) begin(open, { tag: beginning, attributes }, selfClosed === '/');
    else if (ending !== undefined) close(open, ending, html.slice(at, at + 60));
  }
  if (open.length > 1) throw new SyntaxError(`Cannot read the page: <${open.at(-1)?.tag ?? ''}> is never closed`);
  return root;
}

function begin(open: Open[], { tag, attributes }: { tag: string; attributes: string }, isClosed: boolean): void {
  const element: Open = { tag: tag.toLowerCase(), attributes: attributesIn(attributes), children: [] };
  open.at(-1)?.children.push(element);
  if (!isClosed && !withoutEnd.has(element.tag)) open.push(element);
}

function close(open: Open[], tag: string, where: string): void {
  const last = open.pop();
  if (last?.tag !== tag.toLowerCase()) throw new SyntaxError(`Cannot close <${last?.tag ?? ''}> at "${where}"`);
}

function attributesIn(text: string): ReadonlyMap<string, string> {
  const pairs = [...text.matchAll(attribute)].map(([, name = '', double, single, bare]): [string, string] => [
    name.toLowerCase(),
    unescaped(double ?? single ?? bare ?? ''),
  ]);
  return new Map(pairs);
}

function unescaped(text: string): string {
  return text.replaceAll(/&(?:#[0-9]+|#x[0-9a-f]+|[a-z]+);/gi, (mark) => {
    const word = mark.slice(1, -1);
    if (!word.startsWith('#')) return named[word] ?? mark;
    return String.fromCodePoint(Number(/^#x/i.test(word) ? `0${word.slice(1)}` : word.slice(1)));
  });
}

/** The text that a reader sees in a node: blanks as one, blocks apart. */
export function textOf(node: PageNode): string {
  return rawText(node).replaceAll(/\s+/gu, ' ').trim();
}

function rawText(node: PageNode): string {
  if (typeof node === 'string') return node;
  const text = node.children.map(rawText).join('');
  return inline.has(node.tag) ? text : ` ${text} `;
}

/** Every element in the order of the page, parents before their children. */
export function elementsOf(node: PageElement): readonly PageElement[] {
  return node.children.flatMap((child) => (typeof child === 'string' ? [] : [child, ...elementsOf(child)]));
}

/** The element of an id; nothing where the page has none. */
export function elementOfId(page: PageElement, id: string): PageElement | undefined {
  return elementsOf(page).find(({ attributes }) => attributes.get('id') === id);
}
