import { partOfQuote, type Quote, spansOf } from '../source/quote.ts';
import type { Found } from './marked.ts';
import type { Paragraph } from './paragraph.ts';

/** The number and the symbol of a document, as far as they are filled in. */
export interface NumberRead {
  readonly number?: Found<string>;
  readonly symbol?: Found<string>;
}

const body = String.raw`([\d\s.…_/-]{0,24}?)\s?\/\s?(\p{Lu}[\p{Lu}\d]{0,9}(?:\s?[-–]\s?\p{Lu}[\p{Lu}\d&]{0,15}){0,3})`;
const inHead = new RegExp(String.raw`(?:^|\s)[Ss]\p{L}{0,2}\s?[:.;]?\s*${body}`, 'u');
const inAnnex = new RegExp(String.raw`(?:[Ss]\p{L}\s?[:.]?\s*)?${body}`, 'u');

/** Reads number and symbol in the lines above the kind of document: «Số: 12/QĐ-UBND». A blank number is not there. */
export function numberInHead(lines: readonly Paragraph[]): NumberRead {
  for (const { quote } of lines) {
    if (quote.text.length > 300) continue;
    const read = numberIn(quote, inHead);
    if (read !== undefined) return read;
  }
  return {};
}

/** Reads number and symbol in the line under the title of an annex: «(Kèm theo Quyết định số 12/QĐ-UBND ngày …)». */
export function numberInAnnexLine(line: Quote): NumberRead {
  const { number, symbol } = numberIn(line, inAnnex) ?? {};
  return {
    ...(number === undefined ? {} : { number: { ...number, isInferred: true } }),
    ...(symbol === undefined ? {} : { symbol: { ...symbol, isInferred: true } }),
  };
}

function numberIn(line: Quote, sign: RegExp): NumberRead | undefined {
  const found = sign.exec(line.text);
  if (found === null) return undefined;
  const [whole, blanks = '', sign_ = ''] = found;
  const end = found.index + whole.length;
  const symbol = partOfQuote(line, { from: end - sign_.length, to: end });
  const at = line.text.indexOf(blanks, found.index);
  const number = numberOf(partOfQuote(line, { from: at, to: at + blanks.length }));
  const named = { symbol: { value: symbol.text.replaceAll(' ', '').replaceAll('–', '-'), spans: spansOf(symbol) } };
  return number === undefined ? named : { ...named, number };
}

function numberOf(blank: Quote): Found<string> | undefined {
  const first = blank.text.search(/\d/);
  if (first < 0) return undefined;
  const to = blank.text.length - (/[^\d]*$/.exec(blank.text)?.[0].length ?? 0);
  const figures = partOfQuote(blank, { from: first, to });
  return { value: figures.text.replaceAll(/[^\d/]/g, ''), spans: spansOf(figures) };
}
