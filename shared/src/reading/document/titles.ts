import type { DecisionForm } from '../../decisions/index.ts';
import { lettersOf } from './folded-text.ts';
import type { Paragraph } from './paragraph.ts';

/** What a part of a document with a title of its own holds. */
export type SectionKind = 'policy' | 'objectives' | 'plan' | 'annex';

const forms: Readonly<Record<string, DecisionForm>> = { quyetdinh: 'decision', kehoach: 'plan', baocao: 'report' };

/** The kind of document that a line names alone, as «QUYẾT ĐỊNH» above its subject. */
export function formNamed({ folded, isCapitals, quote }: Paragraph): DecisionForm | undefined {
  if (quote.text.length > 40 || !isCapitals) return undefined;
  return forms[lettersOf(folded)];
}

const formBefore = /^(?:QUY[EẾÊ]T\s+[ĐD][ỊI]NH|K[EẾÊ]\s+HO[AẠ]CH|B[AÁ]O\s+C[AÁ]O)\s*:?\s+(?=\p{Lu}?\p{Ll}|V\/v)/u;

/** Where the subject begins in a line that names the kind of document before it: «QUYẾT ĐỊNH Về việc …». */
export function subjectAfterForm({ quote }: Paragraph): number | undefined {
  return formBefore.exec(quote.text.slice(0, 60))?.[0].length;
}

const titles = [
  [/^(?:ban)?chinhsach.{0,20}muctieu/, 'annex'],
  [/^(?:ban)?chinhsachchatluong/, 'policy'],
  [/^(?:cac|ban|bang|noidung|hethong|danhmuc)*(?:muctieu|chitieu)(?:chatluong|nam\d{4})/, 'objectives'],
  [
    /^(?:bang|noidung)?(?:kehoach|phancongnhiemvu|phancongthuchien)|^danhmuc(?:cac)?nhiemvu|^chuongtrinhhanhdong/,
    'plan',
  ],
] as const;

/** What the part that a title opens holds; undefined where the paragraph is no title of such a part. */
export function sectionNamed(paragraph: Paragraph): SectionKind | undefined {
  if (!isTitle(paragraph)) return undefined;
  const { marker, folded } = paragraph;
  const letters = lettersOf(folded.slice(marker?.end ?? 0));
  const annex = annexSign.exec(letters)?.[0] ?? '';
  const rest = letters.slice(annex.length);
  const found = titles.find(([sign]) => sign.test(rest));
  if (found !== undefined) return found[1];
  return annex !== '' && rest.length < 120 ? 'annex' : undefined;
}

const annexSign = /^phuluc(?:so)?(?:\d{1,2}|[ivx]{1,4}(?=[^aeiouy]|$))?/;

const annexAlone = /^phu luc(?: so)?\s*(?:\d{1,2}|[ivx]{1,4})?[.:]?$/;

function isTitle(paragraph: Paragraph): boolean {
  const { marker, quote, isCapitals, isBold, isCentred } = paragraph;
  if (quote.text.length > 250 || (marker !== undefined && !isNumbered(paragraph))) return false;
  if (annexAlone.test(paragraph.folded)) return true;
  return isCapitals || ((isBold || isCentred) && !/[.;:]$/.test(quote.text));
}

function isNumbered({ marker, isCapitals }: Paragraph): boolean {
  return isCapitals && marker !== undefined && ['roman', 'arabic', 'letter', 'capital'].includes(marker.kind);
}

const legal =
  /^(?:can cu\b|xet\b|theo de nghi\b|theo (?:cong van|to trinh|ke hoach)\b|thuc hien (?:luat|nghi|quyet dinh|ke hoach so|cong van|thong|chi thi|chuong trinh|huong dan)|tren co so\b)/;

/** Whether a paragraph begins as a ground of a decision does. */
export function isGround({ folded, marker }: Paragraph): boolean {
  const isAnnouncement = folded.endsWith(':') && !/[;,] (?:uy ban nhan dan|ubnd|chu tich) /.test(folded);
  return legal.test(marker?.kind === 'bullet' ? folded.slice(marker.end) : folded) && !isAnnouncement;
}

/** The number of the article that a paragraph begins, and where its text begins. */
export function articleBegun({ folded }: Paragraph): { readonly number: number; readonly end: number } | undefined {
  const found = /^d[il1]eu\s+(\d{1,3})\s?(?:[.:,]\s*|[-–]\s+|$|\s(?=[^\d]))/.exec(folded.slice(0, 30));
  return found === null ? undefined : { number: Number(found[1]), end: found[0].length };
}

const authority = /^(?:TM|T\/M|KT|TL|TUQ|T\.M|K\.T)\s?[.,]\s?\p{Lu}{2}/u;
const position =
  /^(?:q\. ?)?(?:pho |quyen )?(?:chu tich|chanh van phong|truong phong|truong ban|giam doc|bi thu)\b[^.;:]{0,80}$/;

/** Whether a line says by what power the document is signed: «TM. ỦY BAN NHÂN DÂN», «KT. CHỦ TỊCH». */
export function isAuthority({ quote, isCapitals }: Paragraph): boolean {
  return isCapitals && quote.text.length < 120 && authority.test(quote.text);
}

/** Whether a line names the post of the signer: «CHỦ TỊCH». */
export function isPosition({ folded, isCapitals }: Paragraph): boolean {
  return isCapitals && folded.length < 100 && position.test(folded) && !folded.includes('uy ban nhan dan');
}

/** Whether recipients or the signature begin here. */
export function beginsFoot(paragraph: Paragraph): boolean {
  return /^noi\s+nhan\b/.test(paragraph.folded) || isAuthority(paragraph) || isPosition(paragraph);
}

/** Whether a line belongs to the head that each annex may repeat. */
export function isLetterhead({ folded, isCapitals }: Paragraph): boolean {
  if (/^(?:cong hoa xa hoi|doc lap ?[-–—])/.test(folded)) return true;
  return isCapitals && folded.length < 80 && /^(?:uy ban nhan dan|xa |phuong |dac khu |thi tran )/.test(folded);
}
