import { paperLimits } from '../paper-limits.ts';
import { PaperRefusal } from '../paper-refusal.ts';

/**
 * An element of an XML part. Elements of Word's own vocabulary go by their plain name (`p`, `tbl`), compatibility and
 * mathematics by `mc:` and `m:`, all others by `?:`.
 */
export interface XmlElement {
  readonly name: string;
  /** As written. `attribute` reads one. */
  readonly attributes: string;
  readonly children: readonly XmlNode[];
}

/** An element or a text. */
export type XmlNode = XmlElement | string;

interface OpenElement {
  readonly name: string;
  readonly attributes: string;
  readonly children: XmlNode[];
}

const vocabularies: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': '',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': '',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc:',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm:',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm:',
};

const broken = 'Nội dung bên trong tệp Word bị hỏng. Hãy mở lại bằng Word, lưu lại rồi tải lên.';
const tagForm = /<(\/?)([^\s/>=<"']+)((?:\s+[^\s=<>"'/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const namespaceForm = /\bxmlns(?::([^\s=]+))?\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const attributeForm = /(?:[^\s=:]+:)?([^\s=:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Reads an XML part. Refuses document types and entities of its own, depth and size beyond a document's, and broken XML. */
export function parseXml(text: string): XmlElement {
  const top: OpenElement = { name: '', attributes: '', children: [] };
  const state: Parsing = { text, at: 0, open: [top], prefixes: new Map(), elements: 0 };
  while (step(state));
  if (state.open.length !== 1) throw new PaperRefusal(broken);
  const root = top.children.find((child) => typeof child !== 'string');
  if (root === undefined) throw new PaperRefusal(broken);
  return root;
}

interface Parsing {
  readonly text: string;
  at: number;
  readonly open: OpenElement[];
  readonly prefixes: Map<string, string>;
  elements: number;
}

/** Takes the text up to the next mark, and that mark. Answers false at the end. */
function step(state: Parsing): boolean {
  const { text, at } = state;
  const mark = text.indexOf('<', at);
  addText(state, text.slice(at, mark < 0 ? text.length : mark));
  if (mark < 0) return false;
  state.at = mark;
  if (text.startsWith('<!--', mark)) skipPast(state, '-->');
  else if (text.startsWith('<?', mark)) skipPast(state, '?>');
  else if (text.startsWith('<![CDATA[', mark)) {
    skipPast(state, ']]>');
    state.open.at(-1)?.children.push(text.slice(mark + 9, state.at - 3));
  } else if (text.startsWith('<!', mark)) {
    throw new PaperRefusal(
      'Tệp Word khai báo kiểu tài liệu hoặc thực thể XML riêng, điều Word không bao giờ làm; hệ thống không mở.',
    );
  } else takeTag(state);
  return true;
}

function skipPast(state: Parsing, end: string): void {
  const at = state.text.indexOf(end, state.at);
  if (at < 0) throw new PaperRefusal(broken);
  state.at = at + end.length;
}

function takeTag(state: Parsing): void {
  tagForm.lastIndex = state.at;
  const found = tagForm.exec(state.text);
  if (found === null) throw new PaperRefusal(broken);
  const [whole, closing, name = '', attributes = '', empty] = found;
  state.at += whole.length;
  if (closing === '/') close(state, canonical(name, state.prefixes));
  else open(state, { name, attributes }, empty === '/');
}

function open(state: Parsing, tag: { readonly name: string; readonly attributes: string }, isEmpty: boolean): void {
  const { attributes } = tag;
  if (attributes.includes('xmlns')) learnPrefixes(attributes, state.prefixes);
  const element = { name: canonical(tag.name, state.prefixes), attributes, children: [] };
  state.elements += 1;
  if (state.elements > paperLimits.xmlElements || state.open.length > paperLimits.depth) {
    throw new PaperRefusal('Tệp Word có quá nhiều phần tử hoặc lồng quá sâu so với một văn bản; hệ thống không mở.');
  }
  state.open.at(-1)?.children.push(element);
  if (!isEmpty) state.open.push(element);
}

function close({ open }: Parsing, name: string): void {
  if (open.length < 2 || open.pop()?.name !== name) throw new PaperRefusal(broken);
}

function learnPrefixes(attributes: string, prefixes: Map<string, string>): void {
  for (const [, prefix = '', quoted, apostrophed] of attributes.matchAll(namespaceForm)) {
    prefixes.set(prefix, vocabularies[quoted ?? apostrophed ?? ''] ?? '?:');
  }
}

function canonical(name: string, prefixes: ReadonlyMap<string, string>): string {
  const colon = name.indexOf(':');
  return (prefixes.get(name.slice(0, Math.max(0, colon))) ?? '?:') + name.slice(colon + 1);
}

function addText({ open }: Parsing, raw: string): void {
  const parent = open.at(-1);
  if (raw === '' || parent === undefined || open.length < 2) return;
  if (raw.trim() === '' && parent.name !== 't') return;
  parent.children.push(raw.includes('&') ? raw.replaceAll(/&([^;&\s]{0,12});?/g, entity) : raw);
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function entity(_whole: string, name: string): string {
  const known = entities[name];
  if (known !== undefined) return known;
  const digits = /^#(?:x([\da-f]{1,6})|(\d{1,7}))$/iu.exec(name);
  if (digits === null) throw new PaperRefusal(broken);
  const code = digits[1] === undefined ? Number(digits[2]) : Number.parseInt(digits[1], 16);
  return code > 0x10_ff_ff ? '' : String.fromCodePoint(code);
}

/** An attribute by its name without prefix. */
export function attribute(element: XmlElement | undefined, name: string): string | undefined {
  if (element === undefined || element.attributes === '') return undefined;
  for (const [, found, quoted, apostrophed] of element.attributes.matchAll(attributeForm)) {
    if (found === name) return (quoted ?? apostrophed ?? '').replaceAll(/&([^;&\s]{0,12});?/g, entity);
  }
  return undefined;
}

/** The first child element of a name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  for (const node of element?.children ?? []) if (typeof node !== 'string' && node.name === name) return node;
  return undefined;
}

/** All child elements, or those of a name. */
export function childrenOf(element: XmlElement | undefined, name?: string): readonly XmlElement[] {
  const elements: XmlElement[] = [];
  for (const node of element?.children ?? []) {
    if (typeof node !== 'string' && (name === undefined || node.name === name)) elements.push(node);
  }
  return elements;
}
