import type { Span } from '../source/source-text.ts';

/** How a figure is compared, and the words that say so. */
export interface Comparison {
  readonly operator: 'gt' | 'gte' | 'eq' | 'lte' | 'lt';
  readonly words: readonly Span[];
}

const link = '(?: (?:la|dat|duoc|o muc|muc|khoang|ty le|tu|den|con|bang))*';
const before = (words: string): RegExp => new RegExp(`(?:\\b|(?=[<>≤≥]))(?:${words})${link} ?$`);

/** The words before a figure; those that say more stand before those that are a part of them. */
const comparisons = [
  [
    'gte',
    before(
      'tren hoac bang|bang hoac tren|(?:lon|cao|nhieu) hon hoac bang|bang hoac (?:lon|cao) hon|dat (?:va|hoac) vuot|bang va vuot|tu bang hoac hon',
    ),
  ],
  ['lte', before('(?:nho|thap|it) hon hoac bang|duoi hoac bang|bang hoac duoi')],
  ['gte', before('khong (?:duoc )?(?:thap hon|duoi|it hon|nho hon|kem)|toi thieu|it nhat|thap nhat|chi it|>=|≥')],
  [
    'lte',
    before(
      'khong (?:co |duoc |de )?(?:qua|QUA|vuot qua|vuot QUA|vuot|cao hon|nhieu hon|lon hon|tren)|toi da|nhieu nhat|cao nhat|<=|≤',
    ),
  ],
  ['lt', before('duoi|(?:thap|it|nho|kem) hon|<')],
  ['gt', before('tren|(?:cao|lon|nhieu)? ?hon|vuot(?: qua| QUA| muc| tren)?|qua|>')],
  ['lte', before('con(?: lai)?|xuong')],
  ['gte', before('tu')],
] as const;

const upward = /^(?: ?\/ ?[a-z]+)? ?tro (?:len|ien|1en|di)\b/;
const downward = /^(?: ?\/ ?[a-z]+)? ?tro xuong\b/;
const reach = 48;

/** How the figure of a stretch is compared: by the words before it, or by «trở lên», «trở xuống» after it. */
export function comparisonOf(text: string, { from, to }: Span, floor: number): Comparison {
  const start = Math.max(floor, from - reach);
  const led = text.slice(start, from);
  const after = text.slice(to, to + 24);
  const tail = upward.exec(after) ?? downward.exec(after);
  const tailWords = tail === null ? [] : [{ from: to, to: to + tail[0].length }];
  for (const [operator, pattern] of comparisons) {
    const found = pattern.exec(led);
    if (found === null) continue;
    const words = [{ from: start + found.index, to: from }, ...tailWords];
    return { operator: tail !== null && operator === 'gte' && downward.test(after) ? 'lte' : operator, words };
  }
  if (tail === null) return { operator: 'eq', words: [] };
  return { operator: downward.test(after) ? 'lte' : 'gte', words: tailWords };
}
