import { fold } from '../../values/index.ts';
import type { IndicatorReading } from '../reading-form.ts';

const meantTheSame = [
  [/\bhen\b/gu, 'han'],
  [/\bti le\b/gu, 'ty le'],
  [/\bubnd\b/gu, 'uy ban nhan dan'],
  [/\bhdnd\b/gu, 'hoi dong nhan dan'],
  [/\btthc\b/gu, 'thu tuc hanh chinh'],
  [/\bcchc\b/gu, 'cai cach hanh chinh'],
  [/\bhtqlcl\b/gu, 'he thong quan ly chat luong'],
  [/\bdvc\b/gu, 'dich vu cong'],
  [/\bmtcl\b/gu, 'muc tieu chat luong'],
  [/\bcbcc\b/gu, 'can bo cong chuc'],
] as const;

/** Words that carry the figure or the aim, not what is promised. */
const aside = new Set(
  'phan dau dat tren duoi tu tro len xuong toi thieu it nhat hon vuot khong qua da bang hoac den con ty le muc va cac so duoc la o'.split(
    ' ',
  ),
);

/** The words that say what is promised: without figures, comparing words and marks, each by its usual writing. */
export function promiseWords(text: string): readonly string[] {
  const plain = fold(text).replaceAll(/[^\p{L}\d%]+/gu, ' ');
  const usual = meantTheSame.reduce((sofar, [pattern, by]) => sofar.replaceAll(pattern, by), plain);
  return usual.split(' ').filter((word) => word !== '' && !/[\d%]/u.test(word) && !aside.has(word));
}

/** How much of two promises is the same, from 0 to 1, by their words. */
function likeness(one: readonly string[], other: readonly string[]): number {
  const [these, those] = [new Set(one), new Set(other)];
  const both = [...these].filter((word) => those.has(word)).length;
  const all = these.size + those.size - both;
  return all === 0 ? 0 : both / all;
}

/** How much of a promise's words stands in a text in the same order, two by two, from 0 to 1. */
export function contained(words: readonly string[], text: readonly string[]): number {
  const pairs = pairsOf(words);
  if (pairs.length === 0) return text.includes(words[0] ?? '') ? 1 : 0;
  const there = new Set(pairsOf(text));
  return pairs.filter((pair) => there.has(pair)).length / pairs.length;
}

const pairsOf = (words: readonly string[]): readonly string[] =>
  words.slice(1).map((word, at) => `${words[at] ?? ''} ${word}`);

/** A promise and the one that was found to be the same in other words. */
export interface Pairing {
  readonly kept: readonly { readonly first: number; readonly second: number }[];
  readonly onlyFirst: readonly number[];
  readonly onlySecond: readonly number[];
}

/** Pairs the promises of two lists that say the same, the most alike first; each is used once. */
export function pairUp(
  firsts: readonly (readonly string[])[],
  seconds: readonly (readonly string[])[],
  least: number,
): Pairing {
  const likely = firsts
    .flatMap((words, first) => seconds.map((others, second) => ({ first, second, same: likeness(words, others) })))
    .filter(({ same }) => same >= least)
    .toSorted((one, other) => other.same - one.same);
  const [usedFirst, usedSecond] = [new Set<number>(), new Set<number>()];
  const kept = likely.filter(({ first, second }) => {
    if (usedFirst.has(first) || usedSecond.has(second)) return false;
    usedFirst.add(first);
    usedSecond.add(second);
    return true;
  });
  return {
    kept,
    onlyFirst: [...firsts.keys()].filter((at) => !usedFirst.has(at)),
    onlySecond: [...seconds.keys()].filter((at) => !usedSecond.has(at)),
  };
}

/** What differs in the level that two readings of one promise set, in Vietnamese; nothing where it is the same. */
export function levelDifference(first: IndicatorReading, second: IndicatorReading): string | undefined {
  if (!isSame(first.value, second.value) || !isSame(first.high, second.high)) return 'con số khác nhau';
  if (!isSame(foldedGrade(first), foldedGrade(second))) return 'mức xếp loại khác nhau';
  if (first.operator !== second.operator) return comparatorDifference(first, second);
  return isSame(first.direction, second.direction) ? undefined : 'chiều tăng, giảm khác nhau';
}

const isSame = (one: string | number | null | undefined, other: string | number | null | undefined): boolean =>
  (one ?? null) === (other ?? null);

const foldedGrade = ({ grade }: IndicatorReading): string | undefined => (grade === null ? undefined : fold(grade));

function comparatorDifference(first: IndicatorReading, second: IndicatorReading): string {
  if (second.operator === 'eq') return 'kế hoạch bỏ mất từ so sánh';
  return first.operator === 'eq' ? 'kế hoạch thêm từ so sánh' : 'từ so sánh khác nhau';
}
