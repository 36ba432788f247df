import { lastDayOfMonth } from '../../values/index.ts';
import { finding, type Found, stretch, type TimeReader } from './wording.ts';

const all = (text: string, pattern: RegExp): readonly RegExpExecArray[] => [...text.matchAll(pattern)];

/** «thường xuyên», «liên tục», «cho từng hồ sơ», «quanh năm». */
export const continuousTimes: TimeReader = ({ folds: { text } }) =>
  all(
    text,
    /\bthuong ?xuyen(?:,? (?:va )?lien tuc)?\b|\blien tuc\b(?:,? thuong ?xuyen\b)?|\b(?:cho|theo) tung (?:ho so|vu viec|truong hop|viec|don)\b|\b(?:quanh|suot) nam\b/g,
  ).map((found) => ({ ...finding(stretch(found), { kind: 'continuous' }), opensPart: true }));

/** «đột xuất». */
export const adHocTimes: TimeReader = ({ folds: { text } }) =>
  all(text, /\bdot ?xuat\b/g).map((found) => finding(stretch(found), { kind: 'adHoc' }));

/** «định kỳ»; where a period is given as well, that one counts. */
export const periodicTimes: TimeReader = ({ folds: { text } }) =>
  all(text, /\b(?:dinh|thuong) ky\b/g).map((found) => finding(stretch(found), { kind: 'periodic' }));

/** «ngày cuối quý», «vào cuối mỗi quý». */
export const quarterEnds: TimeReader = ({ folds: { text } }) =>
  all(
    text,
    /(?<!thang )\b(?:vao )?(?:ngay )?cuoi (?:cung )?(?:cua )?(?:(?:moi|hang|tung|cac) )?quy\b(?! ?[ivl\d])(?: hang nam| moi nam)?/g,
  ).map((found) => {
    const isFree = /\b(?:ngay|moi|hang|tung)\b/.test(found[0]);
    return { ...finding(stretch(found), { kind: 'quarterEnd' }), opensPart: !isFree };
  });

/** «cuối mỗi tháng», «ngày cuối cùng hàng tháng»: the last day of the month, which is the last day of its slot. */
export const monthEnds: TimeReader = ({ folds: { text } }) =>
  all(
    text,
    /\b(?:vao )?(?:ngay )?cuoi (?:cung )?(?:cua )?(?:(?:moi|hang|tung|cac) )?thang\b(?! ?\d)(?: hang thang)?/g,
  ).map((found) => ({ ...finding(stretch(found), { kind: 'every', months: 1 }), opensPart: true }));

/** What the form cannot say: «hàng tuần», «hàng ngày». */
export const tooOftenTimes: TimeReader = ({ folds: { text } }) =>
  all(
    text,
    /\b(?:hang|moi|tung) (?:ngay|tuan)\b|\b(?:\d{1,2} |mot |hai )?lan ?\/ ?(?:\d{1,2} )?(?:ngay|tuan)\b|\b(?:ngay|tuan) ?\/ ?(?:\d{1,2} |mot )?lan\b/g,
  ).map((found) => finding(stretch(found)));

const spanOfYears =
  /\b(?:(?:trong )?(?:giai doan|cac nam|nam) )?((?:19|20)\d{2}) ?(?:-|den) ?(?:nam )?((?:19|20)\d{2})(?![\d/])/g;

/** «giai đoạn 2026 - 2030»: the months from the first to the last. */
export const spansOfYears: TimeReader = ({ folds: { text } }) =>
  all(text, spanOfYears).flatMap((found) => {
    const [, from = '', to = ''] = found;
    if (from > to) return [];
    return [{ ...finding(stretch(found), { kind: 'months', from: `${from}-01`, to: `${to}-12` }), opensPart: true }];
  });

const yearWords =
  /\b(?<lead>truoc|(?:cham nhat |muon nhat )?(?:den |trong )?het|(?:den )?cuoi|dau|(?:den )?giua|(?:cham nhat |muon nhat )den|den|tu|trong|ca|toan)? ?\bnam (?!hoc\b)(?<year>(?:19|20)\d{2})\b(?<after> ve sau| tro di| tro ve sau)?/g;
const yearOfDocument =
  /\b(?<lead>(?:den )?(?:trong )?het|(?:den )?cuoi|dau|(?:den )?giua|trong|ca) nam\b(?! hoc\b)(?: nay)?(?! (?:19|20)\d{2})/g;

/** «Trong năm 2026», «cuối năm», «Từ năm 2021 về sau». */
export const yearTimes: TimeReader = ({ folds: { text }, year }) => [
  ...all(text, yearWords).flatMap((found) => yearFound(found, Number(found.groups?.['year']))),
  ...(year === undefined ? [] : all(text, yearOfDocument).flatMap((found) => yearFound(found, year))),
];

function yearFound(found: RegExpExecArray, year: number): readonly Found[] {
  const { lead = '', after } = found.groups ?? {};
  const base = (time: Parameters<typeof finding>[1]): readonly Found[] => [
    { ...finding(stretch(found), time), opensPart: !/^(?:cham nhat|muon nhat|den het|den cuoi)/.test(lead) },
  ];
  if (after !== undefined || lead === 'tu') return base({ kind: 'from', month: `${year}-01` });
  if (lead === 'truoc') return base({ kind: 'before', date: `${year}-01-01` });
  if (lead === 'dau') return base({ kind: 'before', date: `${year}-01-02` });
  if (lead.endsWith('giua')) return base({ kind: 'before', date: `${year}-07-01` });
  if (/het$|cuoi$|den$/.test(lead)) return base({ kind: 'before', date: `${year + 1}-01-01` });
  return base({ kind: 'year', year });
}

/** The day after the last day of a month, as «đến hết tháng …» is kept: strictly before it. */
export function afterMonth(year: number, month: number): string {
  const [next, ofYear] = month === 12 ? [1, year + 1] : [month + 1, year];
  return lastDayOfMonth(ofYear, next).slice(0, 8) + '01';
}
