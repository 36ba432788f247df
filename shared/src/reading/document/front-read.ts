import type { DecisionForm } from '../../decisions/index.ts';
import { joinQuotes, partOfQuote, type Quote } from '../source/quote.ts';
import type { DocumentParts } from './document-parts.ts';
import { foldInPlace } from './folded-text.ts';
import { foundIn, type Found, foundText } from './marked.ts';
import { numberInAnnexLine, numberInHead, type NumberRead } from './number-read.ts';
import { type Paragraph, paragraphsIn } from './paragraph.ts';
import { dayInAnnexLine, type PlaceAndDay, placeAndDayInHead } from './place-and-day.ts';

/** Number, symbol, place and date, from the head or, where that leaves them out, from the line of an annex. */
export function numberAndDayOf(parts: DocumentParts): NumberRead & PlaceAndDay {
  const head = [...parts.head, ...parts.subject];
  const inHead = { ...numberInHead(head), ...placeAndDayInHead(head) };
  const line = annexLineOf(parts);
  if (line === undefined) return inHead;
  const issuedOn = dayInAnnexLine(line, foldInPlace(line.text));
  return { ...numberInAnnexLine(line), ...(issuedOn === undefined ? {} : { issuedOn }), ...inHead };
}

const annexLine = /kem\s+theo\s+(?:quyet dinh|ke hoach)/;

// «(Kèm theo Quyết định số 12/QĐ-UBND ngày 02/02/2026 …)», from «Quyết định» on.
function annexLineOf({ sections, body, foot }: DocumentParts): Quote | undefined {
  const lines = [...sections.flatMap(({ title, parts }) => [title, ...paragraphsIn(parts).slice(0, 6)]), ...foot];
  for (const { quote, folded } of [
    ...lines,
    ...paragraphsIn(body).filter(({ folded: line }) => line.startsWith('(')),
  ]) {
    const found = annexLine.exec(folded);
    if (found === null || !/\d/.test(quote.text.slice(found.index, found.index + 80))) continue;
    const to = Math.min(quote.text.length, found.index + 120);
    return partOfQuote(quote, { from: found.index + found[0].length, to });
  }
  return undefined;
}

/** What kind of act a document is: named above its subject, or told by its symbol or its articles. */
export function formOf(parts: DocumentParts, symbol: string | undefined): DecisionForm {
  if (parts.form !== undefined) return parts.form;
  const start = foldInPlace(symbol ?? '').slice(0, 2);
  if (start === 'kh') return 'plan';
  return start === 'bc' ? 'report' : 'decision';
}

const lead = /^(?:v\/v|ve viec)\s?:?\s*/;

/** What the document is about, without «Về việc». */
export function subjectOf({ subject }: DocumentParts): Found<string> | undefined {
  const whole = joinQuotes(subject.filter(({ quote }) => /\p{L}/u.test(quote.text)).map(({ quote }) => quote));
  const from = lead.exec(foldInPlace(whole.text.slice(0, 20)))?.[0].length ?? 0;
  return foundText(partOfQuote(whole, { from, to: whole.text.length }));
}

const yearNamed = /\bnam\s+((?:19|20)\d{2})\b/;

/** The year that the objectives are for: in the subject, in a title, in the first article; else the year of signing. */
export function yearOf(
  { subject, sections, body }: DocumentParts,
  issuedOn: Found<string> | undefined,
): Found<number> | undefined {
  const titles = sections.flatMap(({ title, parts }) => [title, ...paragraphsIn(parts).slice(0, 2)]);
  for (const paragraph of [...subject, ...titles, ...paragraphsIn(body).slice(0, 3)]) {
    const year = yearIn(paragraph);
    if (year !== undefined) return year;
  }
  if (issuedOn === undefined) return undefined;
  return { value: Number(issuedOn.value.slice(0, 4)), spans: issuedOn.spans, isInferred: true };
}

function yearIn({ quote, folded }: Paragraph): Found<number> | undefined {
  const found = yearNamed.exec(folded);
  if (found?.[1] === undefined) return undefined;
  const to = found.index + found[0].length;
  return foundIn(Number(found[1]), quote, { from: to - found[1].length, to });
}
