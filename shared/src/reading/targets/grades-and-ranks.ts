import type { Span } from '../source/source-text.ts';
import type { TargetWords } from './target-words.ts';

const end =
  '(?= ?(?:[,;.:)("/]|$| -)| (?:tro len|va|nam|trong|cua|theo|doi|cap|ve|o|hoac|so|dat|phan dau|duoc|do|tai|quy|xep|cho|nhiem vu nam|khong)\\b)';
const known =
  '(?:tap the |ca nhan |don vi )?(?:hoan thanh (?:xuat sac|tot)(?: (?:nhiem vu|chuc trach)(?:,? (?:nhiem vu|chuc trach))?)?|hoan thanh nhiem vu|xuat sac|rat tot|tot|kha|trung binh|[abc]|lao dong (?:tien tien|xuat sac|gioi)|chien si (?:thi dua co so|thi dua|tien tien)|trong sach,? vung manh(?: tieu bieu)?|vung manh(?: toan dien| xuat sac)?|(?:don vi )?(?:quyet thang|tien tien)|an toan ve an ninh,? trat tu)';
const graded = new RegExp(
  `\\b(?<lead>(?:xep (?:loai|hang|muc|o muc)|(?:dat |giu )?(?:loai|danh hieu|muc)|(?:duoc )?(?:danh gia|phan loai)(?: chat luong)?(?: xep)?(?: loai| o muc| muc| dat)?)(?: dat| tu| loai| muc| o muc)*) "?(?<grade>${known})"?${end}(?<up> tro len)?`,
  'g',
);
const titled =
  /\b(?<lead>danh hieu)(?: la)? (?!thi dua\b|khen|cap|cho\b|cua\b|theo\b|va\b|cao\b|da\b|duoc\b)"?(?<grade>[a-z][^,;.:()"]{2,60}?)"?(?: nam \d{4})?(?=,|;|\.|:|\)|\(|"|$| va | trong | tro len| nam )(?<up> tro len)?/g;
const completed = /\b(?<grade>hoan thanh (?:xuat sac|tot) nhiem vu)(?<up> tro len)/g;

/** «xếp loại xuất sắc», «đạt loại khá trở lên», «danh hiệu … trở lên». */
export function gradesIn(text: string): readonly TargetWords[] {
  const found = [...text.matchAll(graded), ...text.matchAll(titled), ...text.matchAll(completed)]
    .map(gradeOf)
    .toSorted((a, b) => a.from - b.from);
  return withoutOverlaps(found);
}

function gradeOf(found: RegExpExecArray): TargetWords {
  const { lead = '', grade = '', up } = found.groups ?? {};
  const from = found.index;
  const at = from + found[0].indexOf(grade, lead.length);
  const to = from + found[0].length;
  const words = { from: at, to: at + grade.length };
  const operator = [{ from, to: at }, ...(up === undefined ? [] : [{ from: to - up.length, to }])].filter(
    (span) => span.to > span.from,
  );
  return { from, to, operator: 'grade', says: { grade: [words], operator }, needsSubject: true };
}

const ordinals: Readonly<Record<string, number>> = { nhat: 1, nhi: 2, ba: 3 };
const ranked =
  /\b(?:(?:top|top dau|nhom(?: dau)?)|(?:xep|dung|giu)(?: hang| vi tri| vi thu)?(?: thu)|(?:xep |dung |dat |giu )?(?:vi tri|thu hang|vi thu|hang)(?: thu)?|xep hang)(?: tu)? (?<rank>\d{1,3}(?![\d.,/]*\d|%)|nhat|nhi|ba)\b(?! (?:ty|tieu|hang|chieu|quan|thiet))(?: tro len| dau| dan dau)?/g;

/** «top 3», «trong nhóm 10 xã dẫn đầu», «xếp thứ 5». */
export function ranksIn(text: string): readonly TargetWords[] {
  return [...text.matchAll(ranked)].flatMap((found) => {
    const { rank = '' } = found.groups ?? {};
    const value = ordinals[rank] ?? Number(rank);
    if (!(value >= 1)) return [];
    const [from, to] = [found.index, found.index + found[0].length];
    const at = from + found[0].indexOf(rank, found[0].search(/ (?=\d|nhat|nhi|ba\b)/));
    const says = { value: [{ from: at, to: at + rank.length }], operator: [{ from, to: at }] };
    return [{ from, to, operator: 'rank' as const, value, says, needsSubject: true }];
  });
}

const rising =
  /\b(?:(?<up>(?:tang|nang)(?: dan| cao| manh)? (?:ty le|ti le|so luong|so(?! voi)|thu hang|diem so|chi so|muc do|muc)|(?:tang|nang cao) dan|cai thien (?:chi so|thu hang|diem so|vi tri)|(?:tang|cao hon|nhieu hon|tot hon)(?= (?:so voi|nam|cung ky|quy|thang)\b)|(?:ngay cang|nam sau) (?:tang|cao hon))|(?<down>(?:giam|ha thap|keo giam|cat giam|rut ngan)(?: dan| manh)? (?:ty le|ti le|so luong|so(?! voi)|thoi gian|chi phi|muc do|muc)|giam dan|(?:giam|thap hon|it hon)(?= (?:so voi|nam|cung ky|quy|thang)\b)|nam sau (?:giam|thap hon)))\b/g;
const yearBefore =
  /^ ?(?:so voi )?(?<base>(?:cung ky )?(?:nam|quy|thang) (?:truoc|\d{4}|[ivx]+\/\d{4})|cung ky(?: nam (?:truoc|\d{4}))?)/;
const against =
  /^[^,;.()]{0,90}?\bso voi (?<base>(?:cung ky|nam|quy|thang|giai doan)[^,;.()]{0,40}?)(?= ?[,;.()]|$| va )/;

/** A way without a figure: «giảm dần», «tăng tỷ lệ …, giảm tỷ lệ trễ hạn», «cao hơn năm trước». */
export function trendsIn(text: string): readonly TargetWords[] {
  return [...text.matchAll(rising)].map((found) => {
    const [from, to] = [found.index, found.index + found[0].length];
    const word = { from, to };
    const base = baselineOf(text, to);
    const direction = found.groups?.['up'] === undefined ? ('down' as const) : ('up' as const);
    const says = { operator: [word], direction: [word], ...(base !== undefined && { baseline: [base] }) };
    return {
      from,
      to: base?.to ?? to,
      operator: 'trend' as const,
      direction,
      says,
      needsSubject: !/ (?:ty|ti|so|thu|diem|chi|muc|thoi|vi)/.test(found[0]),
    };
  });
}

function baselineOf(text: string, at: number): Span | undefined {
  const after = text.slice(at, at + 150);
  const found = yearBefore.exec(after) ?? against.exec(after);
  const words = found?.groups?.['base'];
  if (found === null || words === undefined) return undefined;
  const from = at + found[0].lastIndexOf(words);
  return { from, to: from + words.length };
}

/** Those of a list in order that do not begin inside the one before. */
export function withoutOverlaps(all: readonly TargetWords[]): readonly TargetWords[] {
  let end = 0;
  return all.filter(({ from, to }) => {
    if (from < end) return false;
    end = to;
    return true;
  });
}
