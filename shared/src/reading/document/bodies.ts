import { partOfQuote, type Quote } from '../source/quote.ts';
import type { Span } from '../source/source-text.ts';
import { type CellText, itemsOfCell } from './cell-text.ts';
import { foldInPlace } from './folded-text.ts';
import { withoutEnd } from './marked.ts';

/** Who leads and who supports, as a cell names them. */
export interface Bodies {
  readonly lead: readonly Quote[];
  readonly support: readonly Quote[];
}

/**
 * The bodies that a cell names, each by itself: set apart by lines, `;`, or a comma before another body. A comma inside
 * the name of a group sets nothing apart: «Các phòng, đơn vị thuộc UBND xã».
 */
export function bodiesIn(cell: CellText): readonly Quote[] {
  return itemsOfCell(cell).flatMap(splitBodies).map(trimBody).filter(isBody);
}

/** As `bodiesIn`, where one cell may tell both: «Phòng Kinh tế chủ trì, phối hợp với các phòng, đơn vị». */
export function leadAndSupportIn(cell: CellText): Bodies {
  const lead: Quote[] = [];
  const support: Quote[] = [];
  for (const item of itemsOfCell(cell)) {
    const { leading, supporting } = cutAtSupport(item);
    lead.push(...splitBodies(leading));
    support.push(...splitBodies(supporting));
  }
  const bodies = { lead: lead.map(trimBody).filter(isBody), support: support.map(trimBody).filter(isBody) };
  return bodies.lead.length === 0 ? { lead: bodies.support, support: [] } : bodies;
}

const both =
  /\s?[,;(]?\s?\(?chu tri\)?\s?[,;:]?\s?(?:va )?phoi hop(?: thuc hien)?(?:\s?,)?(?: (?:cung|voi)){0,2}\s?:?\s?/;
const leadFirst = /^chu tri\s?:\s?/;
const supportLabel = /[;,.]?\s?phoi hop\s?:\s?/;
const supportLast = /\(phoi hop\)[.;]?$|\sphoi hop[.;]?$/;

function cutAtSupport(item: Quote): { readonly leading: Quote; readonly supporting: Quote } {
  const folded = foldInPlace(item.text);
  const whole = item.text.length;
  const part = (from: number, to: number): Quote => partOfQuote(item, { from, to });
  const found = both.exec(folded);
  if (found !== null && found.index > 0) {
    return { leading: part(0, found.index), supporting: part(found.index + found[0].length, whole) };
  }
  const begin = leadFirst.exec(folded)?.[0].length ?? 0;
  const label = supportLabel.exec(folded);
  if (label !== null)
    return { leading: part(begin, label.index), supporting: part(label.index + label[0].length, whole) };
  return cutBehind(item, { begin, folded });
}

// «Phòng Kinh tế (chủ trì); Văn phòng (phối hợp)»: each part tells its own share.
function cutBehind(item: Quote, { begin, folded }: { readonly begin: number; readonly folded: string }) {
  const end = item.text.length;
  const last = supportLast.exec(folded);
  const none = partOfQuote(item, { from: 0, to: 0 });
  const cut = last === null ? -1 : folded.lastIndexOf(';', last.index - 1);
  if (last === null) return { leading: partOfQuote(item, { from: begin, to: end }), supporting: none };
  return {
    leading: cut < 0 ? none : partOfQuote(item, { from: begin, to: cut }),
    supporting: partOfQuote(item, { from: cut + 1, to: last.index }),
  };
}

const nextBody = /^(?:cac|toan the|ban chi dao|van phong)\s/;
const nextWithName = /^(?:phong|ban|trung tam|bo phan|cong an|tram)\s+/;
/** Words that begin the name of a body wherever they stand, unless the words before lead on to them. */
const begun = /\s(?=(?:cac|trung tam|toan the|lanh dao|chu tich|truong)\s)/g;
const leadsOn =
  /(?:^|\s)(?:va|voi|cung|cua|thuoc|tai|cac|nhung|pho|lanh dao|giam doc|truong|can bo|cong chuc|vien chuc|dai dien|nguoi dung dau|nguyen|[,;:(–—-])$/;

function splitBodies(item: Quote): readonly Quote[] {
  const { text } = item;
  const cuts: Span[] = [];
  let depth = 0;
  for (const { index, 0: sign } of text.matchAll(/[();,]/gu)) {
    if (sign === '(') depth += 1;
    else if (sign === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0 && (sign === ';' || beginsBody(text, index + 1))) cuts.push({ from: index, to: index + 1 });
  }
  const folded = foldInPlace(text);
  for (const { index } of folded.matchAll(begun)) {
    const isBody = isCapital(text, index + 1) && !leadsOn.test(folded.slice(Math.max(0, index - 30), index));
    if (isBody) cuts.push({ from: index, to: index + 1 });
  }
  cuts.sort((one, other) => one.from - other.from);
  return [...cuts, { from: text.length, to: text.length }].map(({ from }, at) =>
    partOfQuote(item, { from: cuts[at - 1]?.to ?? 0, to: from }),
  );
}

function beginsBody(text: string, at: number): boolean {
  const next = text.slice(at, at + 40).trimStart();
  const folded = foldInPlace(next);
  const named = nextWithName.exec(folded)?.[0].length;
  return isCapital(next, 0) || nextBody.test(folded) || (named !== undefined && isCapital(next, named));
}

const isCapital = (text: string, at: number): boolean => /\p{Lu}/u.test(text.charAt(at));

function trimBody(body: Quote): Quote {
  const from = /^[\s.;,:–-]+/u.exec(body.text)?.[0].length ?? 0;
  const named = withoutEnd(partOfQuote(body, { from, to: body.text.length }), '.;,:');
  const share = /\s?\(?(?:chu tri|thuc hien chinh)\)?$/.exec(foldInPlace(named.text));
  return share === null || share.index === 0 ? named : partOfQuote(named, { from: 0, to: share.index });
}

function isBody({ text }: Quote): boolean {
  return /\p{L}/u.test(text);
}
