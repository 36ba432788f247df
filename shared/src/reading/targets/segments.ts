import type { Span } from '../source/source-text.ts';
import type { Folded } from '../wording/folded.ts';

/** A part of a statement that stands on its own: up to a semicolon, a full stop, or the beginning of a sub-item. */
export interface Segment extends Span {
  /** Begins a sub-item or paragraph of its own. */
  readonly opensItem: boolean;
  /** Only leads to what follows: «Về giải quyết thủ tục hành chính:». */
  readonly isHeading: boolean;
}

const shelter = /\((?!trong do)[^()]{0,400}\)|"[^"]{0,400}"/g;
const separator = /;|:(?= |$)|\.(?= |$|\/\.|")|(?<=[;:.,] |^ ?)(?:[a-z]|\d{1,2})\) /g;
const shortened = /(?:^|[ (])(?:tp|tt|tm|kt|tl|ths|ts|th|st|tx|q|p|d\/c|v\.v|gs|bs|so)$/;
const nextSentence = /^(?:\.? ?\/\.|[.;:]+)?\s*["“(\-–+*\p{Lu}\d]|^[./;:\s]*$/u;

/** The places in quotation marks or brackets, where nothing is cut. */
export const sheltersIn = (text: string): readonly Span[] =>
  [...text.matchAll(shelter)].map((found) => ({ from: found.index, to: found.index + found[0].length }));

/** Cuts a statement into its segments. `breaks` are the offsets in the statement where a sub-item begins. */
export function segmentsOf(folds: Folded, breaks: readonly number[], shelters: readonly Span[]): readonly Segment[] {
  const opened = new Set(breaks.map((place) => foldedPlace(folds, place)).filter((place) => place > 0));
  const cuts = new Map([...opened].map((place) => [place, false]));
  const isSheltered = inOrder(shelters);
  for (const found of folds.text.matchAll(separator)) {
    if (isSheltered(found.index)) continue;
    const cut = cutAt(folds, found, opened);
    if (cut !== undefined) cuts.set(cut, cuts.get(cut) === true || found[0].endsWith(') '));
  }
  const places = [0, ...[...cuts.keys()].toSorted((a, b) => a - b), folds.text.length];
  return places.slice(0, -1).flatMap((from, index) => {
    const to = places[index + 1] ?? from;
    const text = folds.text.slice(from, to);
    if (text.trim() === '') return [];
    const opensItem = opened.has(from) || cuts.get(from) === true || marker.test(text);
    return [{ from, to, opensItem, isHeading: /: ?$/.test(text) }];
  });
}

const marker = /^ ?(?:[-+*•] |(?:[a-z]|\d{1,2})\) |\d{1,2}(?:\.\d{1,2})*\. )/;
const headingEnd =
  /\b(?:sau|sau day|cu the|la|chi tieu|muc tieu|chi tieu (?:chu yeu|co ban|cu the)|noi dung|gom|bao gom|yeu cau|nhiem vu|ket qua|tieu chi|giai phap)$/;

/** Where a separator cuts: after itself, or before the mark of a sub-item; nowhere where it is a part of words. */
function cutAt(folds: Folded, found: RegExpExecArray, opened: ReadonlySet<number>): number | undefined {
  const [mark] = found;
  const end = found.index + mark.length;
  if (mark.endsWith(') ')) return found.index;
  if (mark === ';') return end;
  const led = folds.text.slice(Math.max(0, found.index - 120), found.index);
  const cuts = mark === '.' ? endsSentence(folds, found.index, led) : endsHeading(folds.text.slice(end, end + 30), led);
  return cuts || (mark === ':' && (opened.has(end) || opened.has(end + 1))) ? end : undefined;
}

function endsSentence({ original, begins }: Folded, at: number, led: string): boolean {
  const place = (begins[at] ?? 0) + 1;
  return nextSentence.test(original.slice(place, place + 8)) && !shortened.test(led);
}

const topic =
  /(?:^|[.;] )(?:[-+*] |[a-z\d]{1,2}[.)] )?(?:ve|cong tac|linh vuc|doi voi|trong (?:cong tac|linh vuc)|nhom|chi tieu|muc tieu)\b[^.;:]*$/;
const saysOf = /^ ?(?:dat|giam|tang|tren|duoi|tu|toi thieu|it nhat|khong qua|toi da|duy tri|[\d.,]+ ?%? ?(?:[.;]|$))/;

const endsHeading = (after: string, led: string): boolean =>
  marker.test(after) ||
  headingEnd.test(led) ||
  /^ ?(?:[a-z] )?$/.test(after) ||
  (topic.test(led) && !saysOf.test(after));

/** The place in the folded text of an offset in the original. */
function foldedPlace({ begins }: Folded, offset: number): number {
  let [low, high] = [0, begins.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((begins[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Tells, for places asked in order, whether one lies in one of some spans in order. */
export function inOrder(spans: readonly Span[]): (place: number) => boolean {
  let at = 0;
  return (place) => {
    while ((spans[at]?.to ?? Infinity) <= place) at += 1;
    return (spans[at]?.from ?? Infinity) <= place;
  };
}
