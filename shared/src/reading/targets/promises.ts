import type { Span } from '../source/source-text.ts';
import type { Piece } from './pieces.ts';

const lead = /^(?:[ ,;:.\-+*•()]|(?:[a-z]|\d{1,2})\) |\d{1,2}(?:\.\d{1,2})*\. |(?:va|dong thoi|trong do)(?:[,:] ?| ))+/;
const tail = /[ ,;:./\-(]+$/;

/** The stretch of a promise without the marks, the joining words and the punctuation around it. */
export function trimmed(text: string, { from, to }: Span): Span {
  const words = text.slice(from, to);
  const begun = lead.exec(words)?.[0].length ?? 0;
  let end = words.length - (tail.exec(words.slice(-40))?.[0].length ?? 0);
  const kept = words.slice(begun, end);
  if (kept.endsWith(')') && !kept.includes('(')) end -= 1;
  return { from: from + begun, to: from + Math.max(begun, end) };
}

const noPromise =
  /^(?:can cu|theo (?!doi)|nham |de (?!xuat|nghi)|cu the|noi dung|bao gom|gom |ghi chu|luu y|vi du|trong do|tuc la|nhu |ve |kem theo|ban hanh kem|tren co so|ngoai ra,? ?$|thuc hien (?:quyet dinh|nghi quyet|ke hoach|cong van) so)/;

/** Tells whether words without a target can be a promise: a deed, not a heading, a ground or a purpose. */
export function isPromise(words: string): boolean {
  return !noPromise.test(words) && words.split(' ').length >= 3 && /[a-z]{2}/.test(words);
}

const people =
  /^[ \-+*]*(?:[a-z]\) )?(?:phan dau |dam bao |tren |tu |it nhat |toi thieu )*\d[\d.,]* ?% (?:so |cac |luot )*(?:can bo|cong chuc|vien chuc|nguoi lao dong|lao dong|dang vien|giao vien|hoc sinh|doan vien|hoi vien)/;
const ownDeed =
  /^ ?(?:va |luon |deu |phai )*(?:thuc hien|chap hanh|TU |tham gia|khong|co |hoan thanh|nam vung|guong mau|tuan thu|su dung|mac |deo |dung |ung xu|phuc vu|hoc tap|ren luyen|giu |ky cam ket|duoc|cap nhat|ung dung|nghiem tuc|chu dong|tan tuy|thuong xuyen|biet)\b/;

/** «100% công chức thực hiện …; chấp hành …; tự học tập …» is one promise: what follows is said of the same people. */
export function goesOnWithSubject(text: string, last: Piece, next: Span): boolean {
  const before = text.slice(last.from, last.from + 120);
  const isOpen = /; ?$/.test(text.slice(Math.max(last.from, last.to - 2), last.to));
  return (
    isOpen && last.target !== undefined && people.test(before) && ownDeed.test(text.slice(next.from, next.from + 40))
  );
}
