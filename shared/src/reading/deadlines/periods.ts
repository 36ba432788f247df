import type { Time } from '../../times/index.ts';
import { finding, type Found, type Meant, stretch, type TimeReader, type Wording } from './wording.ts';

const count = '(?<count>\\d{1,3}|mot|hai|ba|bon|sau)';
const times = '(?:(?:toi thieu |it nhat )?(?<times>\\d{1,2}|mot|hai|ba|bon) ?)?';
const unit = '(?<unit>thang|quy|nam)';
const perTime = [
  new RegExp(`\\b(?:moi |hang )?${count} ?thang ?(?:\\/ ?)?(?:mot |0?1 )?(?:lan|dot|ky)\\b`, 'g'),
  new RegExp(`\\b(?:moi|hang) ${count} thang\\b(?! dau nam)(?: (?:mot|0?1) lan)?`, 'g'),
  new RegExp(`\\b(?:hang |moi |tung )?${unit},? ?(?:\\/ ?)?${times}lan\\b(?! \\d)`, 'g'),
  new RegExp(`\\b${times}(?:lan|dot|ky) ?(?:\\/|trong|moi|mot|1|hang) ?(?:mot |0?1 )?${unit}\\b`, 'g'),
];
const words: Readonly<Record<string, number>> = { mot: 1, hai: 2, ba: 3, bon: 4, sau: 6 };
const monthsIn: Readonly<Record<string, number>> = { thang: 1, quy: 3, nam: 12 };
const numberOf = (text: string): number => words[text] ?? Number(text);

/** «03 tháng/01 lần», «mỗi quý một lần», «2 lần/năm»: where the times do not part the period evenly, nothing. */
export const intervalTimes: TimeReader = ({ folds: { text } }) =>
  perTime.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((found) => {
      const { count: months, times: often, unit: of } = found.groups ?? {};
      const interval = months === undefined ? (monthsIn[of ?? ''] ?? 0) / numberOf(often ?? '1') : numberOf(months);
      const isHeld = Number.isInteger(interval) && interval >= 1 && interval <= 120;
      return finding(stretch(found), ...(isHeld ? [{ kind: 'every' as const, months: interval }] : []));
    }),
  );

const item =
  /\b(?<each>(?:hang|moi|tung|cac|theo) )?(?<whole>ca |tron )?(?:(?<count>\d{1,2}|mot|hai|ba|sau|chin) )?(?<unit>(?:thang|quy)\b(?! ?(?:[ivl|]{1,4}\b|\d{1,2}\b))|nam\b(?! hoc\b))(?! ?[/-] ?(?:(?:0?1|mot) )?lan\b)(?<part> dau nam| cuoi nam)?(?<year>(?: nam)? ?[/-]? ?(?:19|20)\d{2}\b)?(?= ?(?:[^a-z\d ]|$)| (?:va|hoac|den|bao|so|tong|hang|moi|mot|cua|cho|ve|theo|gui|thuc|phai|truoc|vao|kip|day|trong)\b)/g;
const between = /^ ?(?:[,;/&-]|va|hoac|,? ?va)? ?(?:(?:bao cao|so ket|tong ket|dinh ky|ket qua|danh gia) )?$/;
const reported =
  /\b(?:bao cao|so ket|tong ket|ket qua|dinh ky|danh gia|mtcl|ktxh|tinh hinh|chi tieu|thuc hien) (?:cong tac )?$/;

type Item = RegExpExecArray;

/** Lists of periods: «Tháng, quý, năm», «hàng tháng, quý», «6 tháng, 9 tháng và năm», «06 tháng đầu năm và cả năm». */
export const periodTimes: TimeReader = (wording) => {
  const { text } = wording.folds;
  const groups: Item[][] = [];
  for (const found of text.matchAll(item)) {
    const open = groups.at(-1);
    const last = open?.at(-1);
    const gap = last === undefined ? '-' : text.slice(last.index + last[0].length, found.index);
    if (open !== undefined && last !== undefined && gap.length < 20 && between.test(gap)) open.push(found);
    else groups.push([found]);
  }
  return groups.flatMap((group) => listFound(group, wording));
};

const part = (found: Item, name: string): string => found.groups?.[name]?.trim() ?? '';

function listFound(all: readonly Item[], wording: Wording): readonly Found[] {
  const isCounted = all.some(hasCount);
  const group = all.filter((found) => isCounted || !isNumberedYear(found));
  const [first, last] = [group[0], group.at(-1)];
  if (first === undefined || last === undefined || part(first, 'each') === 'theo') return [];
  const before = wording.folds.text.slice(Math.max(0, first.index - 30), first.index);
  const isReported = reported.test(before);
  if (group.length === 1 && !isReported && part(first, 'each') === '' && part(first, 'part') === '') return [];
  const meant = isEach(group, before) ? group.flatMap(everyMeant) : toDateMeant(group, wording);
  const span = { from: first.index, to: last.index + last[0].length };
  return [{ ...span, meant, opensPart: !isReported && !isListOfReports(group) }];
}

/** «hàng quý» and «6 tháng và cả năm» speak of reports wherever they stand; «quý, năm» only where a part begins. */
const isListOfReports = (group: readonly Item[]): boolean =>
  group.some((found) => part(found, 'each') !== '') || (group.length > 1 && group.some(hasCount));

const hasCount = (found: Item): boolean => part(found, 'count') !== '';
const isNumberedYear = (found: Item): boolean => part(found, 'unit') === 'nam' && part(found, 'year') !== '';

/** «định kỳ 6 tháng» and «6 tháng, hằng năm» come round; «6 tháng, 9 tháng và năm» are the year up to there. */
function isEach(group: readonly Item[], before: string): boolean {
  const counted = group.filter(hasCount);
  if (counted.length === 0) return true;
  if (group.some((found) => part(found, 'part') !== '')) return false;
  const isYearEach = group.some(
    (found) => part(found, 'unit') === 'nam' && (part(found, 'each') !== '' || hasCount(found)),
  );
  const isSingle =
    group.length === 1 && (/\bdinh ky $/.test(before) || group.some((found) => part(found, 'each') !== ''));
  return isYearEach || isSingle;
}

const meaningOf = (found: Item, time: Time): Meant => ({ from: found.index, to: found.index + found[0].length, time });

function everyMeant(found: Item): readonly Meant[] {
  const months = (monthsIn[part(found, 'unit')] ?? 0) * (hasCount(found) ? numberOf(part(found, 'count')) : 1);
  return months >= 1 && months <= 120 ? [meaningOf(found, { kind: 'every', months })] : [];
}

/** The counted months and the year of a list are one meaning: the year up to each of them. */
function toDateMeant(group: readonly Item[], wording: Wording): readonly Meant[] {
  const toDate = group.filter((found) => isToDate(monthsToDate(found)) && secondHalf(found, wording) === undefined);
  const others = group.flatMap((found): readonly Meant[] => {
    const half = secondHalf(found, wording);
    if (half !== undefined) return [half];
    return monthsToDate(found) === 0 ? everyMeant(found) : [];
  });
  const [first, last] = [toDate[0], toDate.at(-1)];
  if (first === undefined || last === undefined) return others;
  const time: Time = { kind: 'yearToDate', months: [...new Set(toDate.map(monthsToDate))] };
  const meant = { from: first.index, to: last.index + last[0].length, time };
  return [...others, meant].toSorted((a, b) => a.from - b.from);
}

const isToDate = (months: number): boolean => months >= 1 && months <= 12;

function monthsToDate(found: Item): number {
  if (part(found, 'unit') === 'nam') return 12;
  return hasCount(found) ? numberOf(part(found, 'count')) : 0;
}

/** «6 tháng cuối năm» is not counted from the beginning of the year: it is its last months. */
function secondHalf(found: Item, { year }: Wording): Meant | undefined {
  if (part(found, 'part') !== 'cuoi nam') return undefined;
  const printed = /\d{4}/.exec(part(found, 'year'))?.[0];
  const of = printed ?? String(year ?? '');
  const first = 13 - numberOf(part(found, 'count'));
  if (of === '' || !(first >= 1 && first <= 12)) return undefined;
  return meaningOf(found, { kind: 'months', from: `${of}-${String(first).padStart(2, '0')}`, to: `${of}-12` });
}
