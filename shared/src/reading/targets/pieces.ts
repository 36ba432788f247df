import type { Span } from '../source/source-text.ts';
import type { Segment } from './segments.ts';
import type { TargetWords } from './target-words.ts';

/** A stretch of a statement that makes one promise. */
export interface Piece extends Span {
  /** What sets its target; none where only an assessor can say whether it is kept. */
  readonly target?: TargetWords;
  /** The words «trong đó» that make it a part of the promise before. */
  readonly part?: Span;
  /** It says something of the subject of the piece before it, so that its phrase begins with that one's. */
  readonly sharesSubject?: boolean;
  /** It stands after a comma in a list of parts: «trong đó 30% …, 20% …». */
  readonly goesOn?: boolean;
}

const join = /, (?:va |dong thoi )?| (?:va|dong thoi|hoac) /g;
const inner = /,? ?\(?\btrong do\b[,:]? ?/g;
const subject =
  /^(?:phan dau|quyet tam|ty le|ti le|so |muc |chi so|diem|ket qua|cong tac|thu |tong |toc do|gia tri|thu nhap|san luong|dien tich|tap the|chi bo|dang bo|co quan|don vi|xa |phuong |ubnd|chinh quyen|doanh thu|binh quan|to chuc|xay dung|hoan thanh|ket nap|tiep nhan|ra soat|giam |tang |nang |rut ngan|cat giam|duy tri|mo |thanh lap|trong |van dong|ho tro|xoa |giai quyet \d|dat |co |khong qua|toi thieu|it nhat|toi da|tren \d|duoi \d|tu \d|\d|moi )/;
const predicate =
  /^(?:(?:va|dat|bang|chiem|tuong duong|nam|nam trong|thuoc|xep|dung|duy tri|phan dau|trong do|rieng|thi|cung|deu|la|o|tiep tuc|cao nhat|ca nam|den cuoi nam|nam \d{4}|quy [iv]+|6 thang dau nam|hang nam|binh quan|moi nam|trong|giu|con|toan xa|toan phuong) ?)*$/;
/** A verb that says something more of what was named before. */
const saysMore = /\b(?:bang|dat|chiem|tuong duong) $/;
const ownsNothing = /^ ?(?:$|[,;.)]|(?:so voi|cua|tro len|trong|vao|theo|tren|va|o|tai|nam)\b)/;

/** Cuts a segment between the words that set its targets. */
export function piecesOf(text: string, segment: Segment, targets: readonly TargetWords[]): readonly Piece[] {
  const [first] = targets;
  if (first === undefined) return [{ from: segment.from, to: segment.to }];
  const pieces: Piece[] = [{ from: segment.from, to: segment.to, target: first, ...opening(text, segment.from) }];
  for (const target of targets.slice(1)) {
    const last = pieces.at(-1);
    if (last?.target === undefined) continue;
    const cut = cutBetween(text, last.target, target);
    if (cut === undefined) {
      if (isForAll(text, last.target, target)) pieces.push({ ...last, target });
      continue;
    }
    pieces[pieces.length - 1] = { ...last, to: cut.from };
    pieces.push({ from: cut.to, to: segment.to, target, ...cut.marks });
  }
  return pieces.flatMap((piece) => withoutMore(text, piece));
}

/** «trong đó» at the beginning of a segment. */
function opening(text: string, from: number): { readonly part?: Span } {
  const found = /^[ ,;(-]*trong do[,:]? /.exec(text.slice(from, from + 24));
  return found === null ? {} : { part: { from, to: from + found[0].length } };
}

interface Cut extends Span {
  readonly marks: Pick<Piece, 'part' | 'sharesSubject' | 'goesOn'>;
}

function cutBetween(text: string, last: TargetWords, next: TargetWords): Cut | undefined {
  if (next.from < last.to) return undefined;
  const gap = text.slice(last.to, next.from + 1);
  const within = [...gap.slice(0, -1).matchAll(inner)].at(-1);
  if (within !== undefined) {
    const span = { from: last.to + within.index, to: last.to + within.index + within[0].length };
    return { ...span, marks: { part: span } };
  }
  const joins = [...gap.matchAll(join)].filter(({ index, 0: words }) => index + words.length < gap.length);
  const chosen = joinChosen(joins, { gap, last, next, text });
  if (chosen === undefined) return undefined;
  const span = { from: last.to + chosen.index, to: last.to + chosen.index + chosen[0].length };
  const between = text.slice(span.to, next.from);
  const after = text.slice(next.to, next.to + 12);
  const sharesSubject =
    predicate.test(between) &&
    (next.needsSubject || (next.namesThings !== true && ownsNothing.test(after)) || saysMore.test(between));
  return { ...span, marks: { ...(sharesSubject && { sharesSubject }), ...(between === '' && { goesOn: true }) } };
}

interface Between {
  readonly text: string;
  readonly gap: string;
  readonly last: TargetWords;
  readonly next: TargetWords;
}

/** The comma or «và» at which a new promise begins: right after a target, right before one, or before a new subject. */
function joinChosen(joins: readonly RegExpExecArray[], { gap, last, next }: Between): RegExpExecArray | undefined {
  const after = (found: RegExpExecArray): string => gap.slice(found.index + found[0].length, -1);
  const [first] = joins;
  if (first !== undefined && gap.slice(0, first.index).trim() === '') return first;
  const close = joins.findLast((found) => predicate.test(after(found)));
  const isShare = last.says.unit !== undefined && last.operator !== 'change';
  if (close !== undefined && !(next.operator === 'grade' && isShare)) return close;
  const begun = joins.find((found) => subject.test(gap.slice(found.index + found[0].length)));
  if (begun !== undefined) return begun;
  const isFigure = (one: TargetWords): boolean =>
    one.operator !== 'grade' && one.operator !== 'trend' && one.operator !== 'rank';
  return isFigure(last) && isFigure(next) ? joins.findLast(([words]) => words.startsWith(',')) : undefined;
}

/** «Tổ chức 3 lớp tập huấn cho 100% cán bộ» holds two promises in one clause. */
function isForAll(text: string, last: TargetWords, next: TargetWords): boolean {
  const led = text.slice(Math.max(last.to, next.from - 6), next.from);
  return last.operator === 'eq' && next.value === 100 && next.operator === 'eq' && /\b(?:cho|toi|den) $/.test(led);
}

const more =
  /, (?:va |dong thoi )?(?=(?:quyet tam|tiep tuc|phan dau|no luc|day manh|tang cuong|khong de|khong co|nang cao chat luong)\b)/g;
const ofPeople = /100% (?:so )?(?:can bo|cong chuc|vien chuc|nguoi lao dong|dang vien)/;
const intention = /, (?=(?:phan dau|quyet tam)\b)/g;
const setting =
  /^[ \-+*]*(?:(?:phan dau|den|trong|nam|hang nam|quy|tu|ket thuc|cuoi|6 thang|moi nam|giai doan)\b|[a-z0-9]{1,2}[).] )/;

/** Sets apart what is promised without a figure before or after the words of a target. */
function withoutMore(text: string, piece: Piece): readonly Piece[] {
  const { target } = piece;
  if (target === undefined) return [piece];
  const before = text.slice(piece.from, target.from);
  const aim = [...before.matchAll(intention)].at(-1);
  const isApart =
    aim !== undefined && !setting.test(before) && before.slice(0, aim.index).trim().split(' ').length >= 4;
  const from = isApart ? piece.from + aim.index + aim[0].length : piece.from;
  const front: readonly Piece[] = isApart ? [{ from: piece.from, to: piece.from + aim.index }] : [];
  const rest = text.slice(target.to, piece.to);
  const next = [...rest.matchAll(more)].find(
    (found) => !(ofPeople.test(text.slice(from, target.to + 40)) && rest.startsWith(', khong', found.index)),
  );
  if (next === undefined) return [...front, { ...piece, from }];
  const end = target.to + next.index;
  return [...front, { ...piece, from, to: end }, { from: end + next[0].length, to: piece.to }];
}
