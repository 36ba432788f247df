import { inFormat } from '../list-number.ts';
import { attributeOf, elementsIn, isElement, type PageElement, styleOf } from './page-tree.ts';

const formats: Readonly<Record<string, string>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  'lower-alpha': 'lowerLetter',
  'lower-latin': 'lowerLetter',
  'upper-alpha': 'upperLetter',
  'upper-latin': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
};

/** What a browser prints before an item of a list. */
export function printedNumber(item: PageElement): string {
  const list = item.parentNode;
  if (list === null || !('tagName' in list)) return '- ';
  const style = [styleOf(item, 'list-style-type'), styleOf(list, 'list-style-type'), styleOf(list, 'list-style')];
  const named = style.find((name) => name !== '') ?? '';
  if (named.includes('none')) return '';
  if (list.tagName !== 'ol') return '- ';
  const format = formats[named] ?? formats[attributeOf(list, 'type')] ?? 'decimal';
  return `${inFormat(positionOf(item, list), format)}. `;
}

/** Counts from the list's start, or from the nearest item above that names its number. */
function positionOf(item: PageElement, list: PageElement): number {
  const start = wholeNumber(attributeOf(list, 'start')) ?? 1;
  const known = positions.get(list);
  if (known !== undefined) return known.get(item) ?? start;
  const made = new Map<PageElement, number>();
  let next = start;
  for (const sibling of elementsIn(list, 'li').filter(isElement)) {
    const number = wholeNumber(attributeOf(sibling, 'value')) ?? next;
    made.set(sibling, number);
    next = number + 1;
  }
  positions.set(list, made);
  return made.get(item) ?? start;
}

const positions = new WeakMap<PageElement, ReadonlyMap<PageElement, number>>();

const wholeNumber = (text: string): number | undefined => (/^\d{1,6}$/.test(text.trim()) ? Number(text) : undefined);
