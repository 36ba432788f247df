import type { DecisionForm } from '../../decisions/index.ts';
import { partOfQuote } from '../source/quote.ts';
import { type Paragraph, paragraphFrom, type Part } from './paragraph.ts';
import {
  articleBegun,
  beginsFoot,
  formNamed,
  isGround,
  isLetterhead,
  type SectionKind,
  sectionNamed,
  subjectAfterForm,
} from './titles.ts';

/** A part of a document with a title of its own: an annex, or a chapter such as «II. MỤC TIÊU CHẤT LƯỢNG». */
export interface Section {
  readonly kind: SectionKind;
  readonly title: Paragraph;
  readonly parts: readonly Part[];
}

/** A document cut into what stands where by custom. */
export interface DocumentParts {
  /** Above the kind of document: body, motto of the state, number, place and date. */
  readonly head: readonly Paragraph[];
  readonly form?: DecisionForm;
  /** The lines between the kind of document and the body that issues it. */
  readonly subject: readonly Paragraph[];
  /** The body that issues it, in capitals above the grounds. */
  readonly issuer?: Paragraph;
  readonly grounds: readonly Paragraph[];
  /** The articles of a decision or the chapters of a plan. */
  readonly body: readonly Part[];
  /** Recipients and signature. */
  readonly foot: readonly Paragraph[];
  readonly sections: readonly Section[];
}

/** Cuts a document into its parts. */
export function cutDocument(parts: readonly Part[]): DocumentParts {
  const top = topOf(parts);
  return { ...top.found, ...cutRest(parts.slice(top.end)) };
}

type Top = Pick<DocumentParts, 'head' | 'form' | 'subject' | 'issuer' | 'grounds'>;

function topOf(parts: readonly Part[]): { readonly found: Top; readonly end: number } {
  const named = parts.slice(0, 60).findIndex((part) => part.kind === 'paragraph' && isForm(part));
  const begin = Math.max(0, named);
  const head = paragraphsIn(named < 0 ? parts.slice(0, firstOfBody(parts)) : parts.slice(0, begin));
  const form = parts[begin];
  const kind = form?.kind === 'paragraph' ? (formNamed(form) ?? formOfStart(form)) : undefined;
  const subject: Paragraph[] = form?.kind === 'paragraph' && named >= 0 ? [...restOfForm(form)] : [];
  let at = named < 0 ? firstOfBody(parts) : begin + 1;
  for (let lines = 0; named >= 0 && lines < 8; lines += 1, at += 1) {
    const part = parts[at];
    if (part?.kind !== 'paragraph' || endsSubject(part)) break;
    subject.push(part);
  }
  const issuer = parts[at];
  const isNamed = issuer?.kind === 'paragraph' && isIssuer(issuer);
  const { grounds, end } = groundsFrom(parts, isNamed ? at + 1 : at);
  const found = { head, subject, grounds, ...(kind === undefined ? {} : { form: kind }) };
  return { found: isNamed ? { ...found, issuer } : found, end };
}

function isForm(paragraph: Paragraph): boolean {
  return formNamed(paragraph) !== undefined || subjectAfterForm(paragraph) !== undefined;
}

function formOfStart(paragraph: Paragraph): DecisionForm | undefined {
  const end = subjectAfterForm(paragraph);
  return end === undefined ? undefined : formNamed(paragraphFrom(partOfQuote(paragraph.quote, { from: 0, to: end })));
}

function restOfForm(paragraph: Paragraph): readonly Paragraph[] {
  const from = subjectAfterForm(paragraph);
  if (from === undefined) return [];
  return [paragraphFrom(partOfQuote(paragraph.quote, { from, to: paragraph.quote.text.length }))];
}

// Without a line that names its kind, a document begins with its first ground, article or chapter.
function firstOfBody(parts: readonly Part[]): number {
  const first = parts.findIndex(
    (part) => part.kind === 'table' || isGround(part.folded) || articleBegun(part) !== undefined || opensPart(part),
  );
  return first < 0 ? Math.min(parts.length, 12) : first;
}

function opensPart(paragraph: Paragraph): boolean {
  return sectionNamed(paragraph) !== undefined || paragraph.marker !== undefined || beginsFoot(paragraph);
}

function endsSubject(paragraph: Paragraph): boolean {
  const { folded, quote, marker } = paragraph;
  if (isIssuer(paragraph) || isGround(folded) || marker !== undefined) return true;
  if (articleBegun(paragraph) !== undefined || formNamed(paragraph) !== undefined || beginsFoot(paragraph)) return true;
  return /^\((?:ban hanh )?kem theo/.test(folded) || (quote.text.length > 120 && /[:.]$/.test(quote.text));
}

function isIssuer({ folded, isCapitals }: Paragraph): boolean {
  return isCapitals && /^(?:(?:pho )?chu tich\s+)?(?:uy|hoi dong) ?(?:ban)? ?nhan dan\b/.test(folded);
}

function groundsFrom(
  parts: readonly Part[],
  from: number,
): { readonly grounds: readonly Paragraph[]; readonly end: number } {
  const grounds: Paragraph[] = [];
  let at = from;
  for (; at < parts.length; at += 1) {
    const part = parts[at];
    if (part?.kind !== 'paragraph' || opensBody(part)) break;
    const isNext = isGround(part.folded);
    const goesOn = grounds.length > 0 && !/[;.:]$/.test(grounds.at(-1)?.quote.text ?? '');
    if (!isNext && !goesOn && grounds.length > 0) break;
    if (!isNext && !goesOn && at - from > 3) break;
    if (isNext || goesOn) grounds.push(part);
  }
  return grounds.length > 0 ? { grounds, end: at } : { grounds, end: from };
}

function opensBody(paragraph: Paragraph): boolean {
  return articleBegun(paragraph) !== undefined || formNamed(paragraph) !== undefined || opensPart(paragraph);
}

type Rest = Pick<DocumentParts, 'body' | 'foot' | 'sections'>;

function cutRest(parts: readonly Part[]): Rest {
  const body: Part[] = [];
  const feet: Part[][] = [];
  const sections: { kind: SectionKind; title: Paragraph; parts: Part[] }[] = [];
  let into: Part[] = body;
  for (const part of parts) {
    const step = part.kind === 'paragraph' ? stepAt(part, sections.at(-1)) : 'on';
    if (step === 'on' || part.kind === 'table') into.push(part);
    else if (step === 'foot') into = openFoot(into, feet, part);
    else {
      const section = { kind: step, title: part, parts: [] };
      sections.push(section);
      into = section.parts;
    }
  }
  const foot = feet.find((lines) => lines.length > 1) ?? feet[0] ?? [];
  return { body, foot: paragraphsIn(foot), sections };
}

// Recipients and the signature stand one after the other: the second of them goes on in the same foot.
function openFoot(into: Part[], feet: Part[][], part: Part): Part[] {
  const last = feet.at(-1);
  if (last !== undefined && into === last) {
    last.push(part);
    return into;
  }
  const foot = [part];
  feet.push(foot);
  return foot;
}

function stepAt(paragraph: Paragraph, section: Section | undefined): SectionKind | 'foot' | 'on' {
  const named = sectionNamed(paragraph);
  if (named !== undefined) return named;
  if (beginsFoot(paragraph)) return 'foot';
  const isNextChapter =
    section?.title.marker !== undefined &&
    section.title.marker.kind === paragraph.marker?.kind &&
    paragraph.isCapitals &&
    !isLetterhead(paragraph);
  return isNextChapter ? 'plan' : 'on';
}

/** The paragraphs among parts. */
export function paragraphsIn(parts: readonly Part[]): readonly Paragraph[] {
  return parts.filter((part) => part.kind === 'paragraph');
}
