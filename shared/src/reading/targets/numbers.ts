import { isDecimalText, numberFromVietnamese } from '../../values/index.ts';
import type { Span } from '../source/source-text.ts';

/** A number of a statement that may be a target, with its place in the folded text. */
export interface NumberFound extends Span {
  readonly value: number;
  /** What it is out of: 21 in «19/21». */
  readonly of?: number;
}

const year = '(?:19|20)\\d{2}';
const names = 'quyet dinh|nghi quyet|thong tu|nghi dinh|chi thi|de an|cong van';
const documents = 'ke hoach|thong bao|ket luan|quy dinh|huong dan|chuong trinh|luat|du an';
const numbered =
  'muc do|cap do|cap|dieu|khoan|phu luc|buoc|giai doan|lan thu|khoa|mau so|bieu so|mau|thon|khu pho|khu dan cu|xom|to dan pho so|duong|quoc lo|covid|khung|loai|hang|nhom ii?|ky hop thu|thu|chuong|phan|tieu chi so|chi tieu so|muc tieu so|cong nghiep|cach mang';

/** Numbers that name something or tell a day: «ISO 9001:2015», «Đề án 06», «mức độ 3, 4», «năm 2026», «6 tuổi». */
const namesAndDays = new RegExp(
  [
    '\\b(?:tcvn|iso|iec)[ /]*(?:iso[ /]*)?(?:iec[ /]*)?\\d[\\d.:/ -]*',
    `\\b(?:nam(?: hoc)?|giai doan|nhiem ky) ${year}(?: ?(?:-|den) ?(?:nam )?${year})?`,
    `\\b${year} ?- ?${year}\\b(?!%)`,
    `(?<![\\d.,])${year}(?![\\d.,]*\\d| ?(?:%|[a-z]))`,
    '\\b(?:ngay|thang|quy) ?\\d{1,2}(?: ?[/-] ?\\d{1,2})?(?: ?[/-] ?\\d{4})?(?: thang \\d{1,2})?',
    '\\b\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}',
    '\\b(?:truoc|den|tu) \\d{1,2}/\\d{1,2}\\b',
    '\\bso:? ?\\d+[/-][a-z\\d/.-]+',
    `\\b(?:${names})(?: so)?:? ?\\d+(?![\\d.,]*\\d|[\\d.,]* ?%)[a-z\\d/.-]*`,
    `\\b(?:${documents}) so:? ?\\d+[a-z\\d/.-]*`,
    `\\b(?:${numbered}) ?-? ?\\d+(?:\\.\\d+)?(?:(?:,| va| -|-|/) ?\\d+)*(?![\\d.,]*\\d|[\\d.,]* ?%| (?:ty|ti|trieu|nghin|ngan|dong|lop|buoi|hoi nghi|cuoc|nguoi|ho|cay|mo hinh|dot|lan|luot|nha|tuyen|km|cong trinh)\\b)`,
    '\\b\\d+(?: ?(?:-|den) ?\\d+)? (?:tuoi|thang tuoi|cap|khong|sach|co)\\b',
    '\\b24 ?[/x] ?(?:24|7)\\b',
    '\\b(?:lai suat|thue suat|phi suat)[^,;.]{0,20}\\d[\\d.,]* ?%?',
    '(?<=[a-z])\\d+|\\b\\d+(?=[a-z])(?!(?:ha|km|kg|m|m2|m3|g|l)\\b)',
  ].join('|'),
  'g',
);

const figure =
  /(?<![\d.,/])(?:\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?|\d+\.\d{1,2}(?= ?%))(?:(?= ?\/ ?\d) ?\/ ?(?<of>\d{1,4}))?(?![\d/]|[.,]\d)/g;
const word = /\b(?:mot|hai|ba|bon|muoi)\b(?! (?:so|cua|phan|trong|cach|it|vai)\b)/g;
const slip = /(?<![a-z\d.,])(?=[lio]*\d)[lio\d]{2,3}(?= ?%)/g;
const words: Readonly<Record<string, number>> = { mot: 1, hai: 2, ba: 3, bon: 4, muoi: 10 };

/** The numbers in folded text that may be targets, in their order. Words for numbers are found too. */
export function numbersIn(text: string): readonly NumberFound[] {
  const taken = [...text.matchAll(namesAndDays)].map(placeOf);
  const printed = [...text.matchAll(figure)].flatMap(numberOf);
  const said = [...text.matchAll(word)].map((found) => ({ ...placeOf(found), value: words[found[0]] ?? 0 }));
  const named = outside(inTextOrder([...printed, ...said]), taken);
  return inTextOrder([...named, ...[...text.matchAll(slip)].flatMap(misread)]);
}

const inTextOrder = (all: readonly NumberFound[]): readonly NumberFound[] => all.toSorted((a, b) => a.from - b.from);
const placeOf = (found: RegExpExecArray): Span => ({ from: found.index, to: found.index + found[0].length });

/** «l00%», «1OO%»: letters that a scan takes for digits, where a share can be nothing else. */
function misread(found: RegExpExecArray): readonly NumberFound[] {
  const digits = found[0].replaceAll(/[li]/g, '1').replaceAll('o', '0');
  const isShare = digits !== found[0] && !digits.startsWith('0') && Number(digits) <= 100;
  return isShare ? [{ ...placeOf(found), value: Number(digits) }] : [];
}

/** Tells whether a number is said in a word. */
export const isWord = (text: string, { from }: Span): boolean =>
  /[a-z]/.test(text.charAt(from)) && !/^[lio]+\d/.test(text.slice(from, from + 3));

function numberOf(found: RegExpExecArray): readonly NumberFound[] {
  const [whole] = found;
  const { of } = found.groups ?? {};
  const [digits = ''] = whole.split('/');
  const trimmed = digits.trim();
  const read = /^\d+\.\d{1,2}$/.test(trimmed) ? trimmed : numberFromVietnamese(trimmed);
  const value = Number(read ?? NaN);
  if (Number.isNaN(value) || !isDecimalText(String(value))) return [];
  return [{ ...placeOf(found), value, ...(of !== undefined && { of: Number(of) }) }];
}

/** The numbers that lie in none of the stretches; both are in order. */
function outside(numbers: readonly NumberFound[], taken: readonly Span[]): readonly NumberFound[] {
  let at = 0;
  return numbers.filter(({ from, to }) => {
    while ((taken[at]?.to ?? Infinity) <= from) at += 1;
    const next = taken[at];
    return next === undefined || next.from >= to;
  });
}
