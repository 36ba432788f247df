import type { Span } from '../source/source-text.ts';
import type { Examined } from './examined.ts';
import { matchesIn } from './matches-in.ts';

/** Another document as this one cites it: «Thông tư số 26/2014/TT-BKHCN ngày 10/10/2014 của Bộ …». */
export interface CitedDocument {
  readonly number: string;
  /** The year that stands inside the number. */
  readonly year?: number;
  /** The symbol as printed, blanks inside it included. */
  readonly symbol: string;
  readonly symbolSpan: Span;
  /** From the number to the end of the symbol. */
  readonly span: Span;
  /** The day that stands right behind it. */
  readonly day?: WrittenDay;
  /** The folded words right behind number and day, for telling whose document it is. */
  readonly after: string;
  /** The folded words right before it, for telling what kind of document it is. */
  readonly before: string;
}

/** A day as a document writes it, whether or not the calendar has it. */
export interface WrittenDay {
  /** Year, month and day with leading zeros: `2027-10-31`. */
  readonly written: string;
  readonly year: number;
  readonly span: Span;
}

/**
 * Number, perhaps a year, symbol. A blank inside a symbol is taken along where only one capital stands before it, as a
 * scan breaks «TT-BKHCN» into «TT-B KHCN».
 */
const numberAndSymbol =
  /(?<![\d/.,-])(\d{1,5})\s?\/\s?(?:((?:19|20)\d{2})\s?\/\s?)?(\p{Lu}[\p{L}\d&]{0,15}(?:[-–]\p{Lu}(?: (?=\p{Lu}{2}))?[\p{L}\d&]{0,15}){0,4})(?![\p{L}\d])/gu;

const dayBehind =
  /^[\s,]{0,20}(?:ky\s{1,9})?(?:ngay\s{1,20})(\d{1,2})(?:\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?|\s{1,20}thang\s{1,20}(\d{1,2})\s{1,20}nam\s{1,20})((?:19|20)\d{2})(?!\d)/u;

/** Every document that is cited by number and symbol, in the order in which they stand. */
export function citedDocuments({ text, folded }: Examined): readonly CitedDocument[] {
  return matchesIn(text, numberAndSymbol).map((found): CitedDocument => {
    const [whole, number = '', year, symbol = ''] = found;
    const to = found.index + whole.length;
    const day = dayAfter(folded, to);
    const behind = day?.span.to ?? to;
    return {
      number,
      ...(year === undefined ? {} : { year: Number(year) }),
      symbol,
      symbolSpan: { from: to - symbol.length, to },
      span: { from: found.index, to },
      ...(day === undefined ? {} : { day }),
      after: folded.slice(behind, behind + 160),
      before: folded.slice(Math.max(0, found.index - 40), found.index),
    };
  });
}

function dayAfter(folded: string, at: number): WrittenDay | undefined {
  const found = dayBehind.exec(folded.slice(at, at + 80));
  if (found === null) return undefined;
  const [whole, day = '', slashed, spelled, year = ''] = found;
  return {
    written: writtenOf(year, slashed ?? spelled, day),
    year: Number(year),
    span: { from: at + whole.search(/ngay/u), to: at + whole.length },
  };
}

const writtenDay =
  /(?<!\p{L})ngay\s{1,20}(\d{1,2})(?:\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?|\s{1,20}thang\s{1,20}(\d{1,2})\s{1,20}nam\s{1,20})((?:19|20)\d{2})(?!\d)/gu;
const behindLaw = /(?<!\p{L})luat\s[^;/.]{2,160}$/u;

/** The days of laws that are cited by name and day alone. */
export function daysOfLaws({ folded }: Examined): readonly WrittenDay[] {
  return matchesIn(folded, writtenDay).flatMap((found): readonly WrittenDay[] => {
    const [whole, day = '', slashed, spelled, year = ''] = found;
    if (!behindLaw.test(folded.slice(Math.max(0, found.index - 165), found.index))) return [];
    const span = { from: found.index, to: found.index + whole.length };
    return [{ written: writtenOf(year, slashed ?? spelled, day), year: Number(year), span }];
  });
}

function writtenOf(year: string, month: string | undefined, day: string): string {
  return [year, (month ?? '').padStart(2, '0'), day.padStart(2, '0')].join('-');
}
