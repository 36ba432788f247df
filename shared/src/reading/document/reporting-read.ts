import { type CalendarDay, isCalendarDay } from '../../values/index.ts';
import { readTimes } from '../deadlines/read-times.ts';
import { reportingClausesIn } from '../deadlines/reporting-clauses.ts';
import type { Time } from '../../times/index.ts';
import type { Reading } from '../reading-form.ts';
import { partOfQuote, type Quote } from '../source/quote.ts';
import { articlesOf, withoutBullet } from './articles-read.ts';
import type { DocumentParts } from './document-parts.ts';
import { type Found, foundIn, foundText } from './marked.ts';
import { type Paragraph, paragraphsIn } from './paragraph.ts';

type TimeInForm = Reading['reporting'][number]['times'][number];

/** A clause that says when results are to be reported, and what its times mean. */
export interface ReportingRead {
  readonly text: Found<string>;
  readonly times: readonly Found<TimeInForm>[];
}

/** What the document tells about the year that it is for and the day on which it was signed. */
export interface TimeFrame {
  readonly year: number | undefined;
  readonly issuedOn: string | undefined;
}

/** More than any document has; what comes after them is not read. */
const mostClauses = 300;

/** The clauses on reporting in the articles of a decision and in the chapters of its plan. */
export function reportingOf(parts: DocumentParts, frame: TimeFrame): readonly ReportingRead[] {
  const inPlans = parts.sections.filter(({ kind }) => kind !== 'policy' && kind !== 'objectives');
  const articles = articlesOf(paragraphsIn(parts.body));
  const quotes = [
    ...(articles.length > 0 ? articles.flatMap(({ paragraphs, heading }) => quotesOf(paragraphs, heading)) : []),
    ...(articles.length > 0 ? [] : paragraphsIn(parts.body).map(withoutMarker)),
    ...inPlans.flatMap((section) => paragraphsIn(section.parts).map(withoutMarker)),
  ];
  const clauses: ReportingRead[] = [];
  for (const quote of quotes) {
    if (clauses.length >= mostClauses) break;
    clauses.push(...clausesIn(quote, frame));
  }
  return clauses;
}

function quotesOf(paragraphs: readonly Paragraph[], heading: Quote): readonly Quote[] {
  return paragraphs.map((paragraph, index) => {
    const { quote } = paragraph;
    if (index > 0) return withoutMarker(paragraph);
    return partOfQuote(quote, { from: heading.text.length, to: quote.text.length });
  });
}

function withoutMarker(paragraph: Paragraph): Quote {
  const { quote, marker } = paragraph;
  if (marker === undefined || marker.kind === 'goal') return withoutBullet(paragraph);
  return partOfQuote(quote, { from: marker.end, to: quote.text.length });
}

function clausesIn(quote: Quote, { year, issuedOn }: TimeFrame): readonly ReportingRead[] {
  const context = {
    ...(year === undefined ? {} : { year }),
    ...(issuedOn !== undefined && isCalendarDay(issuedOn) ? { issuedOn } : {}),
  } satisfies { year?: number; issuedOn?: CalendarDay };
  return reportingClausesIn(quote.text.slice(0, 40_000)).flatMap((span) => {
    const clause = partOfQuote(quote, span);
    const text = foundText(clause);
    const times = readTimes(clause.text, context).flatMap(({ time, span: at }) => {
      const formed = inForm(time);
      return formed === undefined ? [] : [foundIn(formed, clause, at)];
    });
    return text === undefined || times.length === 0 ? [] : [{ text, times }];
  });
}

function inForm(time: Time): TimeInForm | undefined {
  if (time.kind === 'before') return isCalendarDay(time.date) ? { ...time, date: time.date } : undefined;
  if (time.kind === 'quarters') return { ...time, quarters: [...time.quarters] };
  if (time.kind === 'yearlyBefore') return { ...time, days: [...time.days] };
  if (time.kind === 'yearToDate') return { ...time, months: [...time.months] };
  return time;
}
