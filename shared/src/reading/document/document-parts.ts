import { type DocumentTop, topOf } from './document-top.ts';
import { type Paragraph, paragraphsIn, type Part } from './paragraph.ts';
import { beginsFoot, isLetterhead, type SectionKind, sectionNamed } from './titles.ts';

/** A part of a document with a title of its own: an annex, or a chapter such as «II. MỤC TIÊU CHẤT LƯỢNG». */
export interface Section {
  readonly kind: SectionKind;
  readonly title: Paragraph;
  readonly parts: readonly Part[];
}

/** A document cut into what stands where by custom. */
export interface DocumentParts extends DocumentTop {
  /** The articles of a decision or the chapters of a plan. */
  readonly body: readonly Part[];
  /** Recipients and signature. */
  readonly foot: readonly Paragraph[];
  readonly sections: readonly Section[];
  /** The same, each stretch between two titles by itself: a heading speaks for nothing beyond. */
  readonly stretches: readonly (readonly Part[])[];
}

/** Cuts a document into its parts. */
export function cutDocument(parts: readonly Part[]): DocumentParts {
  const { top, end } = topOf(parts);
  return { ...top, ...cutRest(parts.slice(end)) };
}

type Rest = Omit<DocumentParts, keyof DocumentTop>;

function cutRest(parts: readonly Part[]): Rest {
  const body: Part[] = [];
  const feet: Part[][] = [];
  const sections: (Section & { readonly parts: Part[] })[] = [];
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
  const stretches = [body, ...feet, ...sections.map(({ parts: inside }) => inside)];
  return { body, foot: paragraphsIn(foot), sections, stretches };
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
  return section !== undefined && isNextChapter(paragraph, section) ? 'plan' : 'on';
}

// «III. TỔ CHỨC THỰC HIỆN» ends the chapter «II. MỤC TIÊU CHẤT LƯỢNG».
function isNextChapter(paragraph: Paragraph, { title }: Section): boolean {
  const { marker, isCapitals } = paragraph;
  return marker !== undefined && isCapitals && title.marker?.kind === marker.kind && !isLetterhead(paragraph);
}
