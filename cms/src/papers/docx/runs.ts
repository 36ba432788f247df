import { attribute, child, childrenOf, type XmlElement } from './xml-tree.ts';

/** Letters of a paragraph that look alike. */
export interface Run {
  readonly text: string;
  readonly properties: XmlElement | undefined;
}

/** What stands in a paragraph: its letters, and the text boxes that hang on it. */
export interface ParagraphContent {
  readonly runs: readonly Run[];
  readonly boxes: readonly XmlElement[];
}

/** Elements that stand around what is printed without being printed themselves. */
const wrappings = new Set([
  'ins',
  'moveTo',
  'hyperlink',
  'smartTag',
  'fldSimple',
  'customXml',
  'dir',
  'bdo',
  'sdtContent',
]);

/** Takes what a paragraph prints: insertions count, deletions and what was moved away do not. */
export function contentOf(paragraph: XmlElement): ParagraphContent {
  const runs: Run[] = [];
  const boxes: XmlElement[] = [];
  for (const element of childrenOf(paragraph)) take(element, runs, boxes);
  return { runs, boxes };
}

function take(element: XmlElement, runs: Run[], boxes: XmlElement[]): void {
  const { name } = element;
  if (name === 'r') takeRun(element, runs, boxes);
  else if (wrappings.has(name)) for (const inner of childrenOf(element)) take(inner, runs, boxes);
  else if (name === 'sdt') takeControl(element, runs, boxes);
  else if (name === 'mc:AlternateContent') takeOneOf(element, runs, boxes);
  else if (name.startsWith('m:')) runs.push({ text: formula(element), properties: undefined });
}

/** A control that nobody has filled in shows a prompt, which is no content. */
function takeControl(element: XmlElement, runs: Run[], boxes: XmlElement[]): void {
  if (child(child(element, 'sdtPr'), 'showingPlcHdr') !== undefined) return;
  for (const inner of childrenOf(child(element, 'sdtContent'))) take(inner, runs, boxes);
}

function takeOneOf(element: XmlElement, runs: Run[], boxes: XmlElement[]): void {
  const before = runs.length + boxes.length;
  for (const inner of childrenOf(child(element, 'mc:Choice'))) take(inner, runs, boxes);
  if (runs.length + boxes.length > before) return;
  for (const inner of childrenOf(child(element, 'mc:Fallback'))) take(inner, runs, boxes);
}

function takeRun(run: XmlElement, runs: Run[], boxes: XmlElement[]): void {
  const properties = child(run, 'rPr');
  const text = childrenOf(run).map(printed).join('');
  if (text !== '') runs.push({ text, properties });
  for (const inner of childrenOf(run)) {
    if (inner.name === 'ruby') for (const base of childrenOf(child(inner, 'rubyBase'))) take(base, runs, boxes);
    else boxes.push(...boxesIn(inner));
  }
}

function printed(element: XmlElement): string {
  switch (element.name) {
    case 't':
      return element.children.filter((node) => typeof node === 'string').join('');
    case 'tab':
    case 'ptab':
      return ' ';
    case 'br':
      return attribute(element, 'type') === 'page' ? '\f' : '\n';
    case 'cr':
      return '\n';
    case 'lastRenderedPageBreak':
      return '\f';
    case 'noBreakHyphen':
      return '-';
    case 'sym':
      return symbol(element);
    default:
      return '';
  }
}

/** Signs of the fonts that are pictures rather than letters. */
const signs: Readonly<Record<string, string>> = {
  'symbol/b7': '•',
  'symbol/2d': '-',
  'symbol/b3': '≥',
  'symbol/a3': '≤',
  'symbol/b1': '±',
  'symbol/b4': '×',
  'wingdings/a8': '☐',
  'wingdings/6f': '☐',
  'wingdings/fe': '☑',
  'wingdings/fd': '☒',
  'wingdings/fc': '✓',
  'wingdings/e0': '→',
};

function symbol(element: XmlElement): string {
  const code = Number.parseInt(attribute(element, 'char') ?? '', 16);
  if (Number.isNaN(code)) return '';
  const isPicture = code >= 0xf0_00 && code <= 0xf0_ff;
  const font = (attribute(element, 'font') ?? '').toLowerCase();
  const sign = signs[`${font}/${(code % 256).toString(16)}`];
  return sign ?? (isPicture ? '•' : String.fromCharCode(code));
}

const formula = (element: XmlElement): string =>
  element.children
    .map((node) => {
      if (typeof node === 'string') return element.name === 'm:t' ? node : '';
      return formula(node);
    })
    .join('');

/** Text boxes in a drawing. A drawing kept twice, for new and old programs, is taken once. */
function boxesIn(element: XmlElement): readonly XmlElement[] {
  if (element.name === 'txbxContent') return [element];
  if (element.name !== 'mc:AlternateContent') return childrenOf(element).flatMap(boxesIn);
  const choice = childrenOf(child(element, 'mc:Choice')).flatMap(boxesIn);
  return choice.length > 0 ? choice : childrenOf(child(element, 'mc:Fallback')).flatMap(boxesIn);
}
