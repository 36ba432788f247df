import type { Time } from '../../times/index.ts';
import type { Span } from '../source/source-text.ts';
import { afterMonth } from './time-words.ts';
import { type Found, type Meant, type TimeReader, twoDigits, type Wording } from './wording.ts';

const lead =
  '(?:(?<lead>(?:cham nhat |muon nhat )?truoc|(?:cham nhat |muon nhat )?(?:den |trong )?(?:het|cuoi)|ngay cuoi|cham nhat(?: (?:den|trong|vao))?|(?:den )?giua|dau|den|tu|trong|vao) )?(?:cac )?';
const yearPart = '(?:(?: ?[/-] ?(?:nam )?| (?:cua )?nam )(?:19|20)\\d{2}(?!\\d))?';
const join = '(?: ?[,;&-] ?| va | hoac |,? den )(?:het )?';
const ends = '(?= ?(?:[^a-z\\d ]|$)| (?:va|den|nam|hoac|hang|moi|hoan|thuc)\\b)';
const roman = '(?:[il|1]v|[il|1]{1,3})(?![a-z\\d|])';
const quarter = `(?:${roman}|[1-4](?!\\d))`;
const month = '(?:0?[1-9]|1[0-2])(?!\\d)';

const patternOf = (word: string, number: string): RegExp =>
  new RegExp(
    `\\b${lead}${word} ?(?<list>${number}${yearPart}(?:${join}(?:${word} ?)?${number}${yearPart}${ends}){0,11})(?<yearly>,? (?:cua )?(?:hang|moi) nam)?`,
    'g',
  );
const quarterList = patternOf('quy', quarter);
const monthList = patternOf(
  '(?:thang|t(?=\\d{1,2} ?/ ?20\\d\\d)|(?<![\\d/])(?=\\d{1,2} ?/ ?20\\d\\d(?![\\d/])))',
  month,
);
const itemPattern = new RegExp(
  `(?<join>${join})?(?:(?:quy|thang|t) ?)?(?<number>${roman}|\\d{1,2}(?!\\d))(?<year>${yearPart})`,
  'g',
);

/** A numbered quarter or month of a list. */
interface Numbered extends Span {
  readonly number: number;
  readonly year: number;
  /** Comes after «đến» or a dash: all between this one and the one before are meant. */
  readonly endsRange: boolean;
}

/** «Quý I/2026», «quý II, quý IV», «Quý I đến Quý III/2026», «đến hết quý III». */
export const quarterTimes: TimeReader = (wording) =>
  [...wording.folds.text.matchAll(quarterList)].flatMap((found) => listFound(found, wording, quartersOf));

/** «Tháng 6/2026», «tháng 3, 6, 9», «từ tháng 3 đến tháng 9 năm 2026», «trước tháng 6». */
export const monthTimes: TimeReader = (wording) =>
  [...wording.folds.text.matchAll(monthList)].flatMap((found) =>
    /\bngay \d{1,2} $/.test(wording.folds.text.slice(Math.max(0, found.index - 9), found.index))
      ? []
      : listFound(found, wording, monthsOf),
  );

interface ListKind {
  readonly perYear: 4 | 12;
  readonly all: (items: readonly Numbered[]) => readonly Meant[];
}

function listFound(found: RegExpExecArray, wording: Wording, kind: ListKind): readonly Found[] {
  const { lead: led = '', list = '' } = found.groups ?? {};
  const to = found.index + found[0].length;
  const start = wording.folds.text.indexOf(list, found.index);
  const items = numberedIn(list, start, { perYear: kind.perYear, context: wording.year }) ?? [];
  const [first, last] = [items[0], items.at(-1)];
  if (first === undefined || last === undefined) return [];
  const span = { from: found.index, to };
  const single = leadMeant(led, kind.perYear, { first, last });
  const whole = [{ ...first, from: found.index }, ...items.slice(1)];
  const meant = single === undefined ? kind.all(whole) : [{ ...span, time: single }];
  return [{ ...span, meant, opensPart: kind.perYear === 12 && led === '' }];
}

interface NumberedContext {
  readonly perYear: number;
  readonly context: number | undefined;
}

/** The numbers of a list with their years; nothing where one of them cannot be, or has no year. */
function numberedIn(
  list: string,
  start: number,
  { perYear, context }: NumberedContext,
): readonly Numbered[] | undefined {
  const found = [...list.matchAll(itemPattern)];
  const lastYear = found.map(yearPrinted).findLast((year) => year !== undefined) ?? context;
  const items: Numbered[] = [];
  for (const item of found.toReversed()) {
    const number = numeralOf(item.groups?.['number'] ?? '', perYear);
    const year = yearPrinted(item) ?? yearBefore(items[0], number) ?? lastYear;
    if (number === undefined || year === undefined) return undefined;
    items.unshift({ ...placeOf(item, start), number, year });
  }
  return items;
}

function placeOf(item: RegExpExecArray, start: number): Pick<Numbered, 'from' | 'to' | 'endsRange'> {
  const joined = item.groups?.['join'] ?? '';
  const from = start + item.index;
  return { from: from + joined.length, to: from + item[0].length, endsRange: /-|den/.test(joined) };
}

function yearPrinted({ groups }: RegExpExecArray): number | undefined {
  const digits = /\d{4}/.exec(groups?.['year'] ?? '')?.[0];
  return digits === undefined ? undefined : Number(digits);
}

/** The year of a number that has none: that of the next one, or the year before where a range turns the year. */
function yearBefore(next: Numbered | undefined, number: number | undefined): number | undefined {
  if (next === undefined) return undefined;
  return next.endsRange && (number ?? 0) > next.number ? next.year - 1 : next.year;
}

/** The number of a quarter or month: Arabic, or Roman with the slips of a scan («l» for «I»). */
function numeralOf(text: string, most: number): number | undefined {
  const roman = { i: 1, ii: 2, iii: 3, iv: 4 }[text.replaceAll(/[l|1]/g, 'i')];
  const number = /^\d+$/.test(text) ? Number(text) : roman;
  return number !== undefined && number >= 1 && number <= most ? number : undefined;
}

interface Ends {
  readonly first: Numbered;
  readonly last: Numbered;
}

function leadMeant(led: string, perYear: number, { first, last }: Ends): Time | undefined {
  const months = 12 / perYear;
  const [begin, end] = [(first.number - 1) * months + 1, last.number * months];
  if (led.endsWith('truoc')) return { kind: 'before', date: `${first.year}-${twoDigits(begin)}-01` };
  if (led === 'tu' && first === last) return { kind: 'from', month: `${first.year}-${twoDigits(begin)}` };
  if (led.endsWith('giua') && perYear === 12) return { kind: 'before', date: `${last.year}-${twoDigits(end)}-16` };
  if (/(?:het|cuoi|den)$|^cham nhat$/.test(led)) return { kind: 'before', date: afterMonth(last.year, end) };
  return undefined;
}

const quartersOf: ListKind = {
  perYear: 4,
  all: (items) => {
    const [first, last] = [items[0], items.at(-1)];
    if (first === undefined || last === undefined) return [];
    const quarters = items.flatMap((item, at) => {
      const before = items[at - 1];
      const from =
        item.endsRange && before !== undefined ? before.year * 4 + before.number : item.year * 4 + item.number - 1;
      const count = Math.max(0, Math.min(40, item.year * 4 + item.number - from));
      return Array.from({ length: count }, (_, step) => `${Math.floor((from + step) / 4)}-Q${((from + step) % 4) + 1}`);
    });
    return [{ from: first.from, to: last.to, time: { kind: 'quarters', quarters: [...new Set(quarters)] } }];
  },
};

const monthsOf: ListKind = {
  perYear: 12,
  all: (items) => {
    const spans: { first: Numbered; last: Numbered }[] = [];
    for (const item of items) {
      const open = spans.at(-1);
      const follows = open !== undefined && item.year * 12 + item.number === open.last.year * 12 + open.last.number + 1;
      if (open !== undefined && (item.endsRange || follows)) open.last = item;
      else spans.push({ first: item, last: item });
    }
    return spans.flatMap(({ first, last }) => {
      const [from, to] = [first, last].map(({ year: of, number }) => `${of}-${twoDigits(number)}`);
      if (from === undefined || to === undefined || from > to) return [];
      return [{ from: first.from, to: last.to, time: { kind: 'months' as const, from, to } }];
    });
  },
};
