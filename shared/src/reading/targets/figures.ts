import type { Span } from '../source/source-text.ts';
import { changeAt } from './changes.ts';
import { type Comparison, comparisonOf } from './comparators.ts';
import { isWord, type NumberFound, numbersIn } from './numbers.ts';
import type { TargetWords } from './target-words.ts';
import { unitAfter, type UnitFound } from './units.ts';

/** Targets with a figure: levels, ranges, changes by so much, counts, money. */
export function figuresIn(text: string): readonly TargetWords[] {
  const numbers = numbersIn(text);
  const found: TargetWords[] = [];
  for (let at = 0; at < numbers.length; at += 1) {
    const [number, next] = [numbers[at], numbers[at + 1]];
    if (number === undefined) continue;
    const place = { text, floor: numbers[at - 1]?.to ?? 0 };
    const pair = next === undefined ? undefined : pairOf(place, number, next);
    if (pair === 'fromHere') continue;
    const one = pair ?? single(place, number);
    if (one !== undefined) found.push(one);
    if (pair !== undefined) at += 1;
  }
  return found;
}

interface Place {
  readonly text: string;
  /** Where the number before ends. */
  readonly floor: number;
}

const rangeJoin = /^ ?%? ?(?<join>-|den|toi) ?$/;
const startJoin =
  /^ ?(?:%|[a-z ]{1,12})? ?(?:nam \d{4} )?(?:len|xuong|tang len|giam)(?: den| con| tren| duoi| muc| dat)*,? ?$/;

/** «từ 40 đến 60%» is one target; of «từ 85% lên 90%» only the second figure is one. */
function pairOf(place: Place, number: NumberFound, next: NumberFound): TargetWords | 'fromHere' | undefined {
  const { text, floor } = place;
  const gap = text.slice(number.to, next.from);
  if (gap.length > 40) return undefined;
  const led = text.slice(Math.max(floor, number.from - 24), number.from);
  if (/\btu ?$/.test(led) && startJoin.test(gap)) return 'fromHere';
  if (number.of !== undefined || next.value <= number.value || !isRange(gap, led)) return undefined;
  const unit = unitAfter(text, next.to, false);
  return unit === undefined ? undefined : range(led, { number, next, unit });
}

function isRange(gap: string, led: string): boolean {
  const join = rangeJoin.exec(gap)?.groups?.['join'];
  return join !== undefined && !/\b(?:truoc|so|thu) $/.test(led);
}

interface Ends {
  readonly number: NumberFound;
  readonly next: NumberFound;
  readonly unit: UnitFound;
}

function range(led: string, { number, next, unit }: Ends): TargetWords {
  const from = number.from - (/\b(?:tu|(?:trong )?khoang)(?: tu)? ?$/.exec(led)?.[0].length ?? 0);
  const words = [
    { from, to: number.from },
    { from: number.to, to: next.from },
  ];
  const operator = words.filter((span) => span.to > span.from);
  const says = { value: [placeOf(number)], high: [placeOf(next)], operator, unit: [placeOf(unit)] };
  const base = { operator: 'between' as const, says, needsSubject: false };
  return { ...base, from, to: unit.to, value: number.value, high: next.value };
}

const placeOf = ({ from, to }: Span): Span => ({ from, to });

function single(place: Place, number: NumberFound): TargetWords | undefined {
  const { text, floor } = place;
  if (number.of !== undefined) return outOf(text, number, number.of);
  const isSure = comparisonOf(text, number, floor).words.some(
    ({ from }) => !alsoAPlace.test(text.slice(from, from + 8)),
  );
  const unit = unitAfter(text, number.to, isSure && !isWord(text, number));
  const measured = { from: number.from, to: unit?.to ?? number.to };
  const comparison = negated(comparisonOf(text, measured, floor), { text, floor, number, unit });
  if (comparison === undefined || !isTarget({ place, number, unit, comparison })) return undefined;
  const level = levelOf({ number, unit, comparison });
  const change = changeAt(text, { number, comparison, floor, to: level.to });
  return change === undefined ? level : { ...change, value: number.value, says: { ...level.says, ...change.says } };
}

const denial = /\bkhong (?:de|co|con|phat sinh|xay ra|cho)\b(?<between>[^,;.:]*)$/;
const turned = { gt: 'lte', gte: 'lt', lte: 'gt', lt: 'gte', eq: 'eq' } as const;

interface Denied extends Place {
  readonly number: NumberFound;
  readonly unit: UnitFound | undefined;
}

/** «không để tỷ lệ … vượt 2%» is at most 2 %; in «không có hồ sơ quá hạn trên 30 ngày» the figure is no target. */
function negated(comparison: Comparison, { text, floor, number, unit }: Denied): Comparison | undefined {
  const led = text.slice(Math.max(floor, number.from - 100), number.from);
  const found = denial.exec(led);
  if (found === null || comparison.words.some(({ from }) => text.startsWith('khong', from))) return comparison;
  const isShare = unit?.kind === 'share' && comparison.operator !== 'eq';
  return isShare ? { ...comparison, operator: turned[comparison.operator] } : undefined;
}

function levelOf({ number, unit, comparison: { operator, words } }: Omit<Candidate, 'place'>): TargetWords {
  const says = {
    value: [placeOf(number)],
    ...(unit !== undefined && { unit: [placeOf(unit)] }),
    ...(words.length > 0 && { operator: words }),
  };
  const from = Math.min(number.from, words[0]?.from ?? number.from);
  const to = Math.max(unit?.to ?? number.to, words.at(-1)?.to ?? 0);
  const namesThings = unit?.kind === 'count';
  return { from, to, operator, value: number.value, says, needsSubject: false, namesThings };
}

interface Candidate {
  readonly place: Place;
  readonly number: NumberFound;
  readonly unit: UnitFound | undefined;
  readonly comparison: Comparison;
}

const verbs =
  'to chuc|mo|xay dung|thanh lap|trong|hoan thanh|dat|co|ket nap|thu hut|giai quyet|tao|ho tro|van dong|xoa|sua chua|nang cap|trien khai|thuc hien|phat trien|cong nhan|ban hanh|dang tai|dang|phat hanh|phat song|phat|cap|tang|tuyen|giao|tiem|kham|cung cap|duy tri|cap nhat|ra soat|kiem tra|giam sat|phan dau|binh quan|la|them|moi|nhan|tiep|tiep nhan|tuyen chon|tuyen quan|dao tao|boi duong|tap huan|lap (?:dat|DAT)|bo tri|dau tu|gom|gui|huy dong|thu|viet|bien soan|ra mat|san xuat|toi|den|mua|quyen gop|chuyen doi|so hoa|hop|tu van|gioi thieu|giam|khai truong|nghiem thu|phuc vu|bao cao|dang ky|nhan rong|san luong|tong|tong so|du|cai thien|nang|chi tieu|gap';
const fill =
  'moi|duoc|thanh cong|khoang|tu|dinh ky|hang|nam|quy|thang|trong|lap|ra|viec lam|cho|them|tong so|tong|it|gan|thu|va|toan xa|toan phuong|du|ca|len|xong|hoac|tai cho';
const counting = new RegExp(`\\b(?:${verbs})(?: (?:${fill}))* ?:? ?$`);
/** «của 3 xã», «so với 5 đơn vị»: a number of others, that nobody promises. */
const ofOthers = /\b(?:cua|giua|trong so|trong|thuoc|voi|theo|sau|truoc|nhat|nhom|to|giai doan|ky|cac|ca) $/;
const scored = /\b(?:chi so|diem so|diem|he so|par ?index|sipas|pci|ddci|dti|papi)\b[^,;.]*$/;

/** Words of comparison that may also say where something is: «trên 5 tuyến đường», «dưới 3 hình thức». */
const alsoAPlace = /^(?:tren|duoi|tu|con|xuong|qua) /;
const places = /^(?:tuyen|thon|xom|xa|phuong|to dan pho|khu|truong|phong|don vi|noi dung|diem)\b/;

/** A figure is a target where its unit says so, or where words of comparison or of doing lead to it. */
function isTarget(candidate: Candidate): boolean {
  const { number, unit, comparison, place } = candidate;
  const led = place.text.slice(Math.max(place.floor, number.from - 60), number.from);
  const isCounted = comparison.words.length > 0 || counting.test(led);
  if (isWord(place.text, number)) return isCounted && isThing(unit);
  if (unit === undefined) return isCounted && scored.test(led);
  if (saysEnough(place.text, unit)) return true;
  if (unit.kind === 'time') return comparison.operator.startsWith('l');
  return !isPlace(candidate, unit) && (isCounted || !ofOthers.test(led));
}

const isThing = (unit: UnitFound | undefined): boolean => unit?.kind === 'count' || unit?.kind === 'measure';

/** A share, an amount or a rate is a target without further words. */
const saysEnough = (text: string, { kind, from, to }: UnitFound): boolean =>
  kind === 'share' || kind === 'points' || kind === 'measure' || text.slice(from, to).includes('/');

function isPlace({ place: { text }, comparison }: Candidate, unit: UnitFound): boolean {
  const from = comparison.words[0]?.from ?? 0;
  const isOn = text.startsWith('tren ', from) && places.test(text.slice(unit.from, unit.to));
  return isOn && !counting.test(text.slice(Math.max(0, from - 30), from));
}

/** «90/100 điểm», «19/21 tiêu chí», «1/2 số hộ»; a share that no decimal holds («1/3 số hộ») is not read. */
function outOf(text: string, number: NumberFound, of: number): TargetWords | undefined {
  if (of === 0 || number.value > of) return undefined;
  if (/^ (?:tong )?so\b/.test(text.slice(number.to, number.to + 12))) return shareOf(text, number, of);
  const unit = unitAfter(text, number.to, false);
  const comparison = comparisonOf(text, { from: number.from, to: unit?.to ?? number.to }, 0);
  return unit === undefined ? undefined : levelOf({ number, unit, comparison });
}

function shareOf(text: string, number: NumberFound, of: number): TargetWords | undefined {
  const value = Math.round((number.value * 1_000_000) / of) / 10_000;
  const isExact = value * of === number.value * 100;
  const level = levelOf({ number, unit: undefined, comparison: comparisonOf(text, number, 0) });
  return isExact ? { ...level, value, isShare: true } : undefined;
}
