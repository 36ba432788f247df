import type { Span } from '../source/source-text.ts';
import type { Comparison } from './comparators.ts';
import type { NumberFound } from './numbers.ts';
import type { TargetWords } from './target-words.ts';

interface Changing {
  readonly number: NumberFound;
  readonly comparison: Comparison;
  readonly floor: number;
  /** Where the figure ends, with its unit and «trở lên». */
  readonly to: number;
}

const up =
  'tang(?! truong| cuong)|cai thien|vuot(?= \\S+(?: \\S+)? (?:so voi|du toan|ke hoach|chi tieu|muc)| (?:du toan|ke hoach|chi tieu) )';
const down = 'giam(?! ngheo)|rut ngan|cat giam|keo giam|tiet giam|ha thap';
const direction = new RegExp(`\\b(?:(?<up>${up})|(?<down>${down}))\\b`, 'g');
const noun = /\b(?:toc do|muc|he so|ty suat|ty le|chi so|da|gia|su) $/;
const toLevel =
  /\b(?:len|gap|dat|con|xuong|con lai|duy tri|tren muc|lui ve)(?: (?:muc|den|toi|it nhat|toi thieu|tren|duoi|hon|tu|khong qua|toi da|con|khoang|dat|ty le))* ?$/;
const reach = 110;
const base =
  /^[^,;.()]{0,70}?\b(?:so (?:voi )?|tu muc (?:cua )?)(?<base>(?:cung ky|nam|quy|thang|binh quan|trung binh|ke hoach|du toan|chi tieu|quy dinh|dau|cuoi|giai doan|luat|6 thang|muc|hien|thuc hien|ket qua|ty le|truoc|thoi gian|so)\b[^,;.()]{0,60}?)(?= ?(?:[,;.()]|$)| (?:va|dat|trong do|dong thoi|phan dau|tro len)\b)/;
const ofPlan =
  /^ ?(?<base>(?:du toan|ke hoach|chi tieu)(?: (?:duoc |duoc )?(?:giao|nam|cap tren giao|thanh pho giao))*)\b/;

/** «giảm 10% so với …», «tăng thêm 5 điểm %», «cải thiện 02 bậc»: a change by so much; nothing where a level is named. */
export function changeAt(text: string, changing: Changing): Omit<TargetWords, 'value'> | undefined {
  const found = directionBefore(text, changing);
  if (found === undefined) return undefined;
  const { word, middle, isUp } = found;
  const against = baselineAfter(text, changing.to) ?? planBetween(word, middle);
  const hasBase = against !== undefined;
  if (isLevel(middle, { isUp, changing, hasBase })) return undefined;
  return {
    from: word.from,
    to: Math.max(changing.to, against?.to ?? 0),
    operator: 'change',
    direction: isUp ? 'up' : 'down',
    says: { operator: [word], direction: [word], ...(against !== undefined && { baseline: [against] }) },
    needsSubject: /^(?: \S+){0,3} ?$/.test(middle),
  };
}

/** «vượt dự toán 5%»: the plan stands between the word and the figure. */
function planBetween(word: Span, middle: string): Span | undefined {
  const found = /^ (?:du toan|ke hoach|chi tieu)[a-z ]*?(?= (?:it nhat|toi thieu|tu|tren|khoang) $| $)/.exec(middle);
  return found === null ? undefined : { from: word.to + 1, to: word.to + found[0].length };
}

interface Direction {
  readonly word: Span;
  /** What stands between the word and the figure. */
  readonly middle: string;
  readonly isUp: boolean;
}

/** The last «tăng» or «giảm» before a figure in its clause, where it is a deed and no noun. */
function directionBefore(text: string, { number, floor, to }: Changing): Direction | undefined {
  const whole = text.slice(Math.max(floor, number.from - reach), number.from);
  const clause = whole.slice(Math.max(...[';', ':', '(', ', '].map((mark) => whole.lastIndexOf(mark))) + 1);
  const offset = number.from - clause.length;
  const near = clause + text.slice(number.from, to + 24);
  const found = [...near.matchAll(direction)].findLast(({ index }) => index < clause.length);
  if (found === undefined || noun.test(clause.slice(0, found.index))) return undefined;
  if (found[0] === 'vuot' && number.value >= 100) return undefined;
  const end = found.index + found[0].length;
  const isUp = found.groups?.['up'] !== undefined;
  return { word: { from: offset + found.index, to: offset + end }, middle: clause.slice(end), isUp };
}

/** What a change is held against, where it is said right after the figure. */
function baselineAfter(text: string, at: number): Span | undefined {
  const after = text.slice(at, at + 140);
  const found = ofPlan.exec(after) ?? base.exec(after);
  const words = found?.groups?.['base']?.trimEnd();
  if (found === null || words === undefined) return undefined;
  const from = at + found[0].trimEnd().lastIndexOf(words);
  return { from, to: from + words.length };
}

interface LevelClues {
  readonly isUp: boolean;
  readonly changing: Changing;
  readonly hasBase: boolean;
}

/** «giảm tỷ lệ … dưới 3%» and «tăng tỷ lệ … tối thiểu 90%» name the level that is to be reached. */
function isLevel(middle: string, { isUp, changing: { comparison }, hasBase }: LevelClues): boolean {
  if (toLevel.test(middle)) return true;
  if (hasBase || middle.trim() === '') return comparison.operator === 'lt' && !isUp && !hasBase;
  const { operator } = comparison;
  if (!isUp) return operator === 'lt' || operator === 'lte';
  return comparison.words.length > 0 && /\b(?:ty le|ti le|muc do|so)\b/.test(middle);
}
