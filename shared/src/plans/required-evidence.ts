import { fold, slug, squeeze } from '../values/index.ts';

/** What kinds of evidence a task can be asked to leave behind. */
export const evidenceKinds = [
  'minutes',
  'list',
  'picture',
  'report',
  'decision',
  'plan',
  'notice',
  'survey',
  'logbook',
  'submission',
  'certificate',
  'data',
  'other',
] as const;

/** A kind of the list above. */
export type EvidenceKind = (typeof evidenceKinds)[number];

/** The Vietnamese word of each kind. */
export const evidenceKindWords = {
  minutes: 'biên bản',
  list: 'danh sách',
  picture: 'hình ảnh',
  report: 'báo cáo',
  decision: 'quyết định',
  plan: 'kế hoạch',
  notice: 'thông báo',
  survey: 'phiếu khảo sát',
  logbook: 'sổ theo dõi',
  submission: 'tờ trình',
  certificate: 'giấy chứng nhận',
  data: 'số liệu',
  other: 'tài liệu khác',
} as const satisfies Record<EvidenceKind, string>;

/** One piece of evidence that a task's expected output names. */
export interface EvidencePiece {
  /** Made from its words, so that it stays the same while these do; unlike every other piece of the task. */
  readonly key: string;
  readonly kind: EvidenceKind;
  /** As written, without the signs around it. */
  readonly words: string;
  /** Whether the words ask for it only where there is one: «(nếu có)». */
  readonly ifAny?: true;
}

/** Words that each kind begins with, folded; the first line that fits decides. */
const kindWords: readonly (readonly [EvidenceKind, string])[] = [
  ['minutes', 'bien ban'],
  ['list', 'danh sach|danh muc|ds'],
  ['picture', 'hinh anh|anh chup|video'],
  ['report', 'bao cao|bc'],
  ['decision', 'quyet dinh|qd|nghi quyet'],
  ['plan', 'ke hoach|kh|chuong trinh|lich'],
  ['notice', 'thong bao|cong van|giay moi|tb'],
  ['survey', 'phieu|bang hoi'],
  ['logbook', 'so (?:theo doi|ghi|cong van|quan ly|dang ky|nhat ky|tay)|nhat ky'],
  ['submission', 'to trinh'],
  ['certificate', 'giay chung nhan|giay khen|bang khen|chung nhan|chung chi'],
  ['data', 'so lieu|thong ke|bang (?:thong ke|tong hop|theo doi|tien do)|ty le'],
];

const leading = '(?:(?:\\d+|cac|nhung|mot so|ban|ban hanh|co|luu|kem|kem theo|ho so|dinh ky) )*';
const atStart = kindWords.map(([kind, words]) => [kind, new RegExp(`^${leading}(?:${words})(?![a-z0-9])`)] as const);
const anywhere = kindWords.map(([kind, words]) => [kind, new RegExp(`(?<![a-z0-9])(?:${words})(?![a-z0-9])`)] as const);

/**
 * The pieces of evidence that a task's expected output asks for, in the order of its words: «Biên bản, danh sách, hình
 * ảnh» asks for three. A semicolon or a new line ends a piece; a comma or «và» does so only before the word of another
 * kind, so that «báo cáo về người dân, doanh nghiệp» stays one. Nothing inside brackets is taken apart. No output asks
 * for nothing.
 */
export function requiredEvidence(output: string | undefined): readonly EvidencePiece[] {
  const pieces: EvidencePiece[] = [];
  for (const words of partsOf(output ?? '')) {
    const key = keyFor(words, pieces);
    const ifAny = /(?:\(|, )(?:neu|khi) co/.test(fold(words));
    pieces.push({ key, kind: kindOf(words), words, ...(ifAny ? { ifAny } : {}) });
  }
  return pieces;
}

/** Whether a piece has to be there for the task to be done. */
export const isNeeded = ({ ifAny }: EvidencePiece): boolean => ifAny !== true;

function partsOf(output: string): readonly string[] {
  const parts: string[] = [];
  for (const { text, isWeak, sign } of fragmentsOf(output)) {
    const last = parts.at(-1);
    const joins = isWeak && last !== undefined && !beginsPiece(text);
    if (joins) parts[parts.length - 1] = `${last}${sign}${text}`;
    else parts.push(text);
  }
  return parts.map(tidy).filter((part) => part !== '');
}

interface Fragment {
  readonly text: string;
  /** Whether what stands before it may also stand inside a piece. */
  readonly isWeak: boolean;
  readonly sign: string;
}

const signs = /;|\n|,(?!\d)|\s+và\s+/gu;

function fragmentsOf(output: string): readonly Fragment[] {
  const fragments: Fragment[] = [];
  let [from, sign] = [0, ''];
  for (const found of output.matchAll(signs)) {
    if (isInBrackets(output, found.index)) continue;
    fragments.push({ text: output.slice(from, found.index), isWeak: isWeakSign(sign), sign });
    [sign] = found;
    from = found.index + sign.length;
  }
  return [...fragments, { text: output.slice(from), isWeak: isWeakSign(sign), sign }];
}

const isWeakSign = (sign: string): boolean => sign === ',' || sign.includes('v');

function isInBrackets(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

function beginsPiece(text: string): boolean {
  const start = fold(tidy(text));
  return atStart.some(([, form]) => form.test(start));
}

function kindOf(words: string): EvidenceKind {
  const text = fold(words).replaceAll(/\([^)]*\)?/g, ' '); // what is in brackets is a part of something else
  const first = atStart.find(([, form]) => form.test(text)) ?? firstAnywhere(text);
  return first?.[0] ?? 'other';
}

/** The kind whose word comes first in a text. */
function firstAnywhere(text: string): readonly [EvidenceKind, RegExp] | undefined {
  const found = anywhere.filter(([, form]) => form.test(text));
  return found.toSorted(([, one], [, other]) => text.search(one) - text.search(other))[0];
}

/** Without numbering, bullets and the signs at its end. */
function tidy(text: string): string {
  return squeeze(text)
    .replace(/^(?:[-–•+*]\s*|\(?\d{1,2}[.)]\s+|[a-zđ][.)]\s+)+/iu, '')
    .replace(/[\s.,;:]+$/u, '');
}

const longestKey = 48;

function keyFor(words: string, before: readonly EvidencePiece[]): string {
  const name = slug(words).slice(0, longestKey).replace(/-$/, '');
  const own = name === '' ? 'minh-chung' : name;
  const isTaken = (key: string): boolean => before.some((piece) => piece.key === key);
  if (!isTaken(own)) return own;
  const numbers = Array.from({ length: before.length + 1 }, (_, at) => `${own}-${String(at + 2)}`);
  return numbers.find((key) => !isTaken(key)) ?? own;
}
