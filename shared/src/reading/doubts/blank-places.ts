import { brief } from './brief.ts';
import type { Examined } from './examined.ts';
import { matchesIn } from './matches-in.ts';
import type { SourceDoubt } from './source-doubt.ts';

const gap = String.raw`[\s._…]{0,40}`;
/** «Số: …/QĐ-UBND», «Quyết định /QĐ-UBND»: what stands before the slash is blank. */
const blankNumber = new RegExp(
  String.raw`(?<![\p{L}\d])(?:so\s*:?|(?:quyet dinh|ke hoach|thong bao|bao cao|cong van|to trinh)(?:\s+so)?\s*:?)${gap}/\s?(?:\d{4}\s?/\s?)?(?:qd|kh|bc|tb|ttr|qc|ctr|nq|ubnd|hdnd)(?:-[a-z]+)?`,
  'gu',
);
/** «ngày … tháng 01 năm 2026», «ngày 05 tháng … năm 2026», «ngày /01/2026». */
const blankDay = new RegExp(
  String.raw`(?<![\p{L}\d])ngay(?:${gap}/\s?\d{0,2}\s?/\s?(?:19|20)\d{2}|\s+\d{1,2}\s?/${gap}/\s?(?:19|20)\d{2}|${gap}\s?thang${gap}\s?(?:\d{1,2}\s+)?nam\s+(?:19|20)\d{2}|\s+\d{1,2}\s+thang[\s._…]+nam\s+(?:19|20)\d{2}|\s*[._…]{2,40}\s*thang\s*(?:\d{1,2}|[._…]{2,40})\s*nam\s*[._…]{2,40})`,
  'gu',
);
/** «đạt …%», «trên … %»: a share whose figure was left out. */
const blankShare = /(?<=(?:dat|tren|duoi|tu|con|thieu|nhat|qua)\s{0,3})[._…]{2,40}\s?%/gu;

/** Numbers and days that the document leaves blank, wherever it names itself, and figures left out of a share. */
export function blankPlaces(about: Examined): readonly SourceDoubt[] {
  return [...inOne(numbers(about)), ...inOne(days(about)), ...shares(about)];
}

/** A document with many blanks holds forms to fill in: they are told of together. */
function inOne(doubts: readonly SourceDoubt[]): readonly SourceDoubt[] {
  const rest = doubts.slice(mostApart);
  const [first] = rest;
  if (first === undefined) return doubts;
  return [...doubts.slice(0, mostApart), { ...first, spans: rest.flatMap(({ spans }) => spans) }];
}

const mostApart = 3;

function numbers({ text, folded, reading }: Examined): readonly SourceDoubt[] {
  return matchesIn(folded, blankNumber).map(({ 0: blank, index }): SourceDoubt => {
    const isHead = blank.startsWith('so');
    const words = brief(text.slice(index, index + blank.length));
    return {
      kind: 'blankNumber',
      spans: [{ from: index, to: index + blank.length }],
      ...(isHead && reading.document.number === null ? { path: 'document.number' } : {}),
      sentence: isHead ? `Số của văn bản để trống: «${words}».` : `Chỗ dẫn số của quyết định để trống: «${words}».`,
      remedy:
        'Xem bản đã ký; bản đã ký có số thì điền số đó, chưa có thì văn bản chưa được ban hành và chưa công bố được.',
    };
  });
}

function days({ text, folded, reading }: Examined): readonly SourceDoubt[] {
  return matchesIn(folded, blankDay).map(({ 0: blank, index }, at): SourceDoubt => {
    const isHead = at === 0 && blank.includes('thang') && (reading.document.issuedOn?.length ?? 0) < 10;
    return {
      kind: 'blankDate',
      spans: [{ from: index, to: index + blank.length }],
      ...(isHead ? { path: 'document.issuedOn' } : {}),
      sentence: `Ngày hoặc tháng để trống: «${brief(text.slice(index, index + blank.length))}».`,
      remedy: 'Xem bản đã ký và điền đúng ngày ký ghi trên đó; không đoán ngày.',
    };
  });
}

function shares({ text, folded }: Examined): readonly SourceDoubt[] {
  return matchesIn(folded, blankShare).map(({ 0: blank, index }): SourceDoubt => ({
    kind: 'blankNumber',
    spans: [{ from: index, to: index + blank.length }],
    sentence: `Tỷ lệ chưa điền con số: «${brief(text.slice(Math.max(0, index - 60), index + blank.length))}».`,
    remedy: 'Đối chiếu bản gốc; nếu bản gốc cũng để trống thì chỉ tiêu này chưa có mức cần đạt, đề nghị bổ sung.',
  }));
}
