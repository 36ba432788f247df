import { inFormat } from '../list-number.ts';
import type { NumberingOf } from './looks.ts';
import { attribute, child, childrenOf, type XmlElement } from './xml-tree.ts';

/** Gives each numbered paragraph, in the order of the document, the number that Word prints before it. */
export interface Numbering {
  readonly next: (of: NumberingOf) => string;
}

interface Level {
  readonly start: number;
  readonly format: string;
  /** `Điều %1.` */
  readonly pattern: string;
  readonly isLegal: boolean;
  /** A higher level's step sets this one back. */
  readonly startsAnew: boolean;
}

interface List {
  readonly group: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Starts that this list sets for itself. */
  readonly starts: ReadonlyMap<number, number>;
}

/** Reads the lists of a Word document. Each list counts with those that share its definition. */
export function numberingOf(root: XmlElement | undefined): Numbering {
  const lists = listsOf(root);
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return {
    next: ({ list: id, level }) => {
      const list = lists.get(id);
      const rule = list?.levels.get(level);
      if (list === undefined || rule === undefined) return '';
      const count = counts.get(list.group) ?? [];
      counts.set(list.group, count);
      advance(count, { list, level, isFirst: !begun.has(`${id}/${String(level)}`) });
      begun.add(`${id}/${String(level)}`);
      return printed(rule, count, list);
    },
  };
}

function listsOf(root: XmlElement | undefined): ReadonlyMap<string, List> {
  const groups = new Map(
    childrenOf(root, 'abstractNum').map((element) => [attribute(element, 'abstractNumId') ?? '', element]),
  );
  const byStyle = new Map(
    childrenOf(root, 'abstractNum').map((element) => [attribute(child(element, 'styleLink'), 'val'), element]),
  );
  return new Map(
    childrenOf(root, 'num').map((num): [string, List] => {
      const group = attribute(child(num, 'abstractNumId'), 'val') ?? '';
      const element = groups.get(group);
      const link = attribute(child(element, 'numStyleLink'), 'val');
      const definition = (link === undefined ? undefined : byStyle.get(link)) ?? element;
      return [attribute(num, 'numId') ?? '', listOf(num, definition, group)];
    }),
  );
}

function listOf(num: XmlElement, definition: XmlElement | undefined, group: string): List {
  const levels = new Map(childrenOf(definition, 'lvl').map((element) => [levelAt(element), levelOf(element)]));
  const starts = new Map<number, number>();
  for (const own of childrenOf(num, 'lvlOverride')) {
    const level = child(own, 'lvl');
    if (level !== undefined) levels.set(levelAt(own), levelOf(level));
    const start = attribute(child(own, 'startOverride'), 'val');
    if (start !== undefined) starts.set(levelAt(own), wholeNumber(start, 1));
  }
  return { group, levels, starts };
}

const levelAt = (element: XmlElement): number => wholeNumber(attribute(element, 'ilvl'), 0);

function levelOf(element: XmlElement): Level {
  const value = (name: string): string | undefined => attribute(child(element, name), 'val');
  return {
    start: wholeNumber(value('start'), 0),
    format: value('numFmt') ?? 'decimal',
    pattern: (value('lvlText') ?? '').slice(0, 200),
    isLegal: child(element, 'isLgl') !== undefined,
    startsAnew: value('lvlRestart') !== '0',
  };
}

function wholeNumber(text: string | undefined, otherwise: number): number {
  const number = Number(text ?? otherwise);
  return Number.isSafeInteger(number) && number >= 0 && number < 1_000_000 ? number : otherwise;
}

interface Step {
  readonly list: List;
  readonly level: number;
  readonly isFirst: boolean;
}

function advance(count: (number | undefined)[], { list, level, isFirst }: Step): void {
  const before = count[level];
  const own = isFirst ? list.starts.get(level) : undefined;
  count[level] = own ?? (before === undefined ? startOf(list, level) : before + 1);
  for (let upper = 0; upper < level; upper += 1) count[upper] ??= startOf(list, upper);
  for (let lower = level + 1; lower < count.length; lower += 1) {
    if (list.levels.get(lower)?.startsAnew !== false) count[lower] = undefined;
  }
}

const startOf = ({ levels, starts }: List, level: number): number => starts.get(level) ?? levels.get(level)?.start ?? 1;

function printed({ format, pattern, isLegal }: Level, count: readonly (number | undefined)[], list: List): string {
  if (format === 'none') return pattern.replaceAll(/%\d/g, '').trim();
  if (format === 'bullet') return /^[-–—+*•·]$/u.test(pattern) ? pattern : '•';
  return pattern.replaceAll(/%(\d)/g, (_, digit: string) => {
    const level = Number(digit) - 1;
    const of = isLegal ? 'decimal' : (list.levels.get(level)?.format ?? 'decimal');
    return inFormat(count[level] ?? startOf(list, level), of);
  });
}
