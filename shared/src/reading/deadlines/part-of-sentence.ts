const filler =
  'hoan thanh|thuc hien|trien khai|xong|bao cao|gui|to chuc|ban hanh|trong|vao|den|dam bao|thoi gian|thoi han|thoi diem|' +
  'kiem tra|danh gia|so ket|tong ket|tong hop|ket qua|dinh ky|bat dau|cong bo|xay dung|phai|du kien|duy tri|tuan (?:dau|cuoi)(?: cung)?(?: cua)?|long ghep|ca';
const openedPart = new RegExp(`(?:[;.,:()[\\]/"-]|\\b(?:va|hoac|hay)) ?(?:(?:${filler}) )*$`);
const openedText = new RegExp(`^ ?(?:(?:${filler}) )*$`);
const reach = 60;

/** Tells whether a part of a sentence begins at a place of folded text, perhaps after words that only lead to a time. */
export function opensPart(text: string, at: number): boolean {
  if (at <= reach && openedText.test(text.slice(0, at))) return true;
  return openedPart.test(text.slice(Math.max(0, at - reach), at));
}

const stop = /[;.)\][(]|,(?= )|(?: (?:va|hoac|hay)|\/(?= ?[a-z]))(?= ?\w)/g;
const timeWord =
  /^ ?(?:thuong ?xuyen|lien tuc|dinh ky|dot xuat|(?:hang|moi|tung) (?:ngay|tuan|thang|quy|nam)|truoc|trong (?:nam|quy|thang)|quy [iv1-4]|thang \d|ngay \d|\d|khi |neu |theo |sau |cham nhat|(?:tu|den) (?:ngay|thang|quy|nam)|cuoi |ca nam)/;
const nextSubject =
  /^ ?(?:cac|cong chuc|can bo|phong|van phong|don vi|bo phan|trung tam|ban|truong|thu truong|ubnd|uy ban|co quan|giao|de nghi|yeu cau|bao cao|thu ky|lanh dao|kip thoi|phai|thi)\b/;

const longest = 400;

/**
 * Where words end that a time leads in («theo kế hoạch …», «khi có …»): at the end of the part, before the next time,
 * or before the body that is to do something. Words that go on without end are none.
 */
export function endOfWords(text: string, from: number): number {
  const near = text.slice(from, from + longest);
  for (const found of near.matchAll(stop)) {
    const after = found.index + found[0].length;
    const rest = near.slice(after, after + 40);
    const isClose = /^[;.)\][(]/.test(found[0]);
    if (isClose || timeWord.test(rest) || (found[0] === ',' && nextSubject.test(rest))) return from + found.index;
  }
  return near.length < longest ? text.length : from;
}
