import { isCalendarDay } from '../../values/index.ts';
import type { Quote } from '../source/quote.ts';
import { foundIn, type Found } from './marked.ts';
import type { Paragraph } from './paragraph.ts';

/** Where and when a document was signed, as far as it is filled in. */
export interface PlaceAndDay {
  readonly place?: Found<string>;
  /** A day, or a month where the day is blank. */
  readonly issuedOn?: Found<string>;
}

const blank = String.raw`([\d\s.…_]{0,20}?)`;
const inWords = new RegExp(String.raw`ng\s?ay\s*${blank}\s*thang\s*${blank}\s*nam\s*((?:\d[\d\s]{0,6})?)`);
const inFigures = /ng\s?ay\s*(\d{0,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})/;
const placeBefore = /(?:^|[\s/])(\p{Lu}[^\d,;:/()]{0,40}?)\s*[,.]?\s*$/u;

/** Reads place and date in the lines above the kind of document: «Hà Đông, ngày 02 tháng 02 năm 2026». */
export function placeAndDayInHead(lines: readonly Paragraph[]): PlaceAndDay {
  for (const { quote, folded } of lines) {
    if (quote.text.length > 300) continue;
    const day = inWords.exec(folded) ?? inFigures.exec(folded);
    if (day === null) continue;
    const place = placeEndingAt(quote, day.index);
    const issuedOn = dayIn(quote, day);
    return { ...(place === undefined ? {} : { place }), ...(issuedOn === undefined ? {} : { issuedOn }) };
  }
  return {};
}

/** Reads the date in the line under the title of an annex. */
export function dayInAnnexLine(line: Quote, folded: string): Found<string> | undefined {
  const day = inFigures.exec(folded) ?? inWords.exec(folded);
  const issuedOn = day === null ? undefined : dayIn(line, day);
  return issuedOn === undefined ? undefined : { ...issuedOn, isInferred: true };
}

function placeEndingAt(line: Quote, end: number): Found<string> | undefined {
  const found = placeBefore.exec(line.text.slice(0, end));
  const name = found?.[1];
  if (found === null || name === undefined || !/\p{Ll}/u.test(name)) return undefined;
  const from = found.index + found[0].indexOf(name);
  return foundIn(name, line, { from, to: from + name.length });
}

function dayIn(line: Quote, found: RegExpExecArray): Found<string> | undefined {
  const [whole, ...figures] = found;
  const [day = '', month = '', year = ''] = figures.map((figure) => figure.replaceAll(/\D/g, ''));
  if (!/^[12]\d{3}$/.test(year) || !/^(?:0?[1-9]|1[0-2])$/.test(month)) return undefined;
  const inMonth = `${year}-${month.padStart(2, '0')}`;
  const date = day === '' ? inMonth : `${inMonth}-${day.padStart(2, '0')}`;
  if (day !== '' && !isCalendarDay(date)) return undefined;
  return foundIn(date, line, { from: found.index, to: found.index + whole.trimEnd().length });
}
