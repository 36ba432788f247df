import type { Examined } from './examined.ts';
import { spansAt } from './examined.ts';
import { brief, foldedText, matchesIn } from './folded-text.ts';
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
  return [
    ...numbers(about),
    ...days(about),
    ...shares(about),
    ...ratesWithoutFigure(about),
    ...rowsWithoutNumber(about),
  ];
}

function numbers({ text, folded, reading }: Examined): readonly SourceDoubt[] {
  return matchesIn(folded, blankNumber).map(({ 0: found, index }): SourceDoubt => {
    const isHead = found.startsWith('so');
    const words = brief(text.slice(index, index + found.length));
    return {
      kind: 'blankNumber',
      spans: [{ from: index, to: index + found.length }],
      ...(isHead && reading.document.number === null ? { path: 'document.number' } : {}),
      sentence: isHead ? `Số của văn bản để trống: «${words}».` : `Chỗ dẫn số của quyết định để trống: «${words}».`,
      remedy:
        'Xem bản đã ký; bản đã ký có số thì điền số đó, chưa có thì văn bản chưa được ban hành và chưa công bố được.',
    };
  });
}

function days({ text, folded, reading }: Examined): readonly SourceDoubt[] {
  return matchesIn(folded, blankDay).map(({ 0: found, index }, at): SourceDoubt => {
    const words = brief(text.slice(index, index + found.length));
    return {
      kind: 'blankDate',
      spans: [{ from: index, to: index + found.length }],
      ...(at === 0 && found.includes('thang') && (reading.document.issuedOn?.length ?? 0) < 10
        ? { path: 'document.issuedOn' }
        : {}),
      sentence: `Ngày hoặc tháng để trống: «${words}».`,
      remedy: 'Xem bản đã ký và điền đúng ngày ký ghi trên đó; không đoán ngày.',
    };
  });
}

function shares({ text, folded }: Examined): readonly SourceDoubt[] {
  return matchesIn(folded, blankShare).map(({ 0: found, index }): SourceDoubt => ({
    kind: 'blankNumber',
    spans: [{ from: index, to: index + found.length }],
    sentence: `Tỷ lệ chưa điền con số: «${brief(text.slice(Math.max(0, index - 60), index + found.length))}».`,
    remedy: 'Đối chiếu bản gốc; nếu bản gốc cũng để trống thì chỉ tiêu này chưa có mức cần đạt, đề nghị bổ sung.',
  }));
}

const startsAsRate = /^(?:[-+*•]\s*)?(?:phan dau\s+|bao dam\s+|dam bao\s+)?(?:ty le|ti le)\s/u;
const movesOnly = /\b(?:tang|giam|cao hon|thap hon|duy tri|nam truoc)\b/u;

function ratesWithoutFigure(about: Examined): readonly SourceDoubt[] {
  return about.reading.tasks.flatMap(({ content, output }, at): readonly SourceDoubt[] => {
    const plain = foldedText(content);
    const isRate = startsAsRate.test(plain) && !/\d|…|\.{3}/u.test(plain) && !movesOnly.test(plain);
    if (!isRate || /\d/u.test(output ?? '')) return [];
    const path = `tasks.${String(at)}.content`;
    return [
      {
        kind: 'blankNumber',
        spans: spansAt(about, path),
        path,
        sentence: `Dòng này nêu một tỷ lệ nhưng không có con số: «${brief(content)}».`,
        remedy: 'Đối chiếu bản gốc; nếu bản gốc cũng không ghi, đề nghị bổ sung mức cần đạt bằng văn bản đính chính.',
      },
    ];
  });
}

function rowsWithoutNumber(about: Examined): readonly SourceDoubt[] {
  const { tasks } = about.reading;
  const numbered = tasks.filter(({ number }) => number !== null).length;
  if (numbered * 2 <= tasks.length) return [];
  return tasks.flatMap(({ number, content }, at): readonly SourceDoubt[] => {
    if (number !== null) return [];
    const path = `tasks.${String(at)}.number`;
    return [
      {
        kind: 'blankNumber',
        spans: spansAt(about, `tasks.${String(at)}.content`),
        path,
        sentence: `Dòng này không có số thứ tự, trong khi các dòng khác có: «${brief(content)}».`,
        remedy: 'Đối chiếu bản gốc; nếu bản gốc cũng để trống thì giữ nguyên, không tự đánh số lại.',
      },
    ];
  });
}
