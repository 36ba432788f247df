import type { DecisionForm } from '../../decisions/index.ts';
import { partOfQuote } from '../source/quote.ts';
import { type Paragraph, paragraphFrom, paragraphsIn, type Part } from './paragraph.ts';
import { articleBegun, beginsFoot, formNamed, isGround, sectionNamed, subjectAfterForm } from './titles.ts';

/** What stands above the articles of a decision or the chapters of a plan. */
export interface DocumentTop {
  /** Above the kind of document: body, motto of the state, number, place and date. */
  readonly head: readonly Paragraph[];
  readonly form?: DecisionForm;
  /** The lines between the kind of document and the body that issues it. */
  readonly subject: readonly Paragraph[];
  /** The body that issues it, in capitals above the grounds. */
  readonly issuer?: Paragraph;
  readonly grounds: readonly Paragraph[];
}

interface TopFound {
  readonly top: DocumentTop;
  /** The first part that does not belong to it. */
  readonly end: number;
}

/** Reads what stands above the articles or chapters, and where those begin. */
export function topOf(parts: readonly Part[]): TopFound {
  const at = parts.slice(0, 60).findIndex((part) => part.kind === 'paragraph' && isForm(part));
  const line = parts[at];
  if (line?.kind === 'paragraph') return topBelow(parts, at, line);
  // Without a line that names its kind, a document begins with its first ground, article or chapter.
  const first = parts.findIndex((part) => part.kind === 'table' || isGround(part) || opensBody(part));
  const end = first < 0 ? Math.min(parts.length, 12) : first;
  return withGrounds({ head: paragraphsIn(parts.slice(0, end)), subject: [] }, parts, end);
}

function topBelow(parts: readonly Part[], at: number, line: Paragraph): TopFound {
  const cut = subjectAfterForm(line);
  const name = cut === undefined ? line : part(line, 0, cut);
  const first = cut === undefined ? [] : [part(line, cut, line.quote.text.length)];
  const below = parts.slice(at + 1, at + 9);
  const ends = below.findIndex((one) => one.kind === 'table' || endsSubject(one));
  const lines = paragraphsIn(below.slice(0, ends < 0 ? below.length : ends));
  const form = formNamed(name);
  const top = { head: paragraphsIn(parts.slice(0, at)), subject: [...first, ...lines] };
  return withGrounds(form === undefined ? top : { ...top, form }, parts, at + 1 + lines.length);
}

const part = ({ quote }: Paragraph, from: number, to: number): Paragraph =>
  paragraphFrom(partOfQuote(quote, { from, to }));

function isForm(paragraph: Paragraph): boolean {
  return formNamed(paragraph) !== undefined || subjectAfterForm(paragraph) !== undefined;
}

function endsSubject(paragraph: Paragraph): boolean {
  const { folded, quote, marker } = paragraph;
  if (isIssuer(paragraph) || isGround(paragraph) || marker !== undefined || opensBody(paragraph)) return true;
  return /^\((?:ban hanh )?kem theo/.test(folded) || (quote.text.length > 120 && /[:.]$/.test(quote.text));
}

function isIssuer({ folded, isCapitals }: Paragraph): boolean {
  return isCapitals && /^(?:(?:pho )?chu tich\s+)?(?:uy|hoi dong) ?(?:ban)? ?nhan dan\b/.test(folded);
}

function withGrounds(above: Omit<DocumentTop, 'grounds'>, parts: readonly Part[], from: number): TopFound {
  const issuer = parts[from];
  if (issuer?.kind !== 'paragraph' || !isIssuer(issuer)) {
    const { grounds, end } = groundsFrom(parts, from);
    return { top: { ...above, grounds }, end };
  }
  const { grounds, end } = groundsFrom(parts, from + 1);
  return { top: { ...above, issuer, grounds }, end };
}

// A few lines may stand before the first ground; after the last one anything else ends them.
function groundsFrom(
  parts: readonly Part[],
  from: number,
): { readonly grounds: readonly Paragraph[]; readonly end: number } {
  const first = parts.slice(from, from + 4).findIndex((next) => next.kind === 'paragraph' && isGround(next));
  if (first < 0 || parts.slice(from, from + first).some((next) => next.kind === 'table' || opensBody(next))) {
    return { grounds: [], end: from };
  }
  const grounds: Paragraph[] = [];
  let at = from + first;
  for (; at < parts.length; at += 1) {
    const next = parts[at];
    if (next?.kind !== 'paragraph' || !belongsTo(grounds, next)) break;
    grounds.push(next);
  }
  return { grounds, end: at };
}

function belongsTo(grounds: readonly Paragraph[], next: Paragraph): boolean {
  return isGround(next) || (!opensBody(next) && goesOn(grounds));
}

function goesOn(grounds: readonly Paragraph[]): boolean {
  const last = grounds.at(-1);
  return last !== undefined && !/[;.:]$/.test(last.quote.text);
}

function opensBody(paragraph: Paragraph): boolean {
  return (
    articleBegun(paragraph) !== undefined ||
    formNamed(paragraph) !== undefined ||
    sectionNamed(paragraph) !== undefined ||
    paragraph.marker !== undefined ||
    beginsFoot(paragraph)
  );
}
