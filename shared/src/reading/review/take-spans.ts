import { isCalendarDay, numberFromVietnamese } from '../../values/index.ts';
import type { Mark, Reading } from '../reading-form.ts';
import { quote, spansOf } from '../source/quote.ts';
import type { Span } from '../source/source-text.ts';
import { marksOf, type Signature, withMark } from './marks.ts';
import { placed, valueAt } from './places.ts';
import { draftReading } from './reading-draft.ts';
import { withRoomFor } from './room.ts';

/** Characters of a source that are to be a value. */
export interface Taking {
  readonly path: string;
  readonly spans: readonly Span[];
  /** They go on where the characters of the value end, instead of taking their place. */
  readonly isAdded: boolean;
  readonly signature: Signature;
}

/** A reading in which characters have become a value, or none where they cannot be read as one. */
export function takeSpans(reading: Reading, taking: Taking, source: string): Reading | undefined {
  const { path, isAdded, signature } = taking;
  const kept = isAdded ? (marksOf(reading)[path]?.spans ?? []) : [];
  const taken = quote(source, ...kept, ...taking.spans);
  const value = valueFrom(taken.text, path);
  if (value === undefined) return undefined;
  const changed = placed(withRoomFor(reading, path), path, value);
  if (draftReading(changed) === undefined || valueAt(changed, path) !== value) return undefined;
  const mark: Mark = { state: 'confirmed', spans: [...spansOf(taken)], by: signature.by, on: signature.on };
  return withMark(changed, path, mark);
}

const textFields =
  /^(?:document\.(?:number|symbol|place|issuer|subject|signer\.\w+|legalBases\.\d+|articles\.\d+\.text|recipients\.\d+)|policy\.motto|policy\.commitments\.\d+|objectives\.\d+\.(?:number|statement)|objectives\.\d+\.indicators\.\d+\.(?:phrase|unit|grade|baseline|condition|exclusion|segment)|tasks\.\d+\.(?:number|content|deadline|output|(?:lead|support|monitor)\.\d+)|reporting\.\d+\.text)$/;

/** Whether characters of the source can become the value at a path. */
export function takesSpans(path: string): boolean {
  return textFields.test(path) || figureFields.test(path) || path === 'document.issuedOn';
}

const figureFields =
  /^(?:document\.year|document\.articles\.\d+\.number|objectives\.\d+\.indicators\.\d+\.(?:value|high))$/;

function valueFrom(text: string, path: string): string | number | undefined {
  if (text === '') return undefined;
  if (textFields.test(path)) return text;
  if (figureFields.test(path)) return figureIn(text);
  return path === 'document.issuedOn' ? dayIn(text) : undefined;
}

function figureIn(text: string): number | undefined {
  const digits = /\d[\d.,]*\d|\d/.exec(text)?.[0];
  const figure = digits === undefined ? undefined : numberFromVietnamese(digits);
  return figure === undefined ? undefined : Number(figure);
}

/** The day, or where none is written the month, that words such as «ngày 02 tháng 3 năm 2026» name. */
function dayIn(text: string): string | undefined {
  const [day, month, year] =
    /(?:(\d{1,2})\s*(?:[/.-]|tháng))?\s*(?:tháng)?\s*(\d{1,2})\s*(?:[/.-]|năm)\s*(\d{4})/iu.exec(text)?.slice(1) ?? [];
  if (month === undefined || year === undefined) return undefined;
  const inMonth = `${year}-${month.padStart(2, '0')}`;
  if (day !== undefined) {
    const whole = `${inMonth}-${day.padStart(2, '0')}`;
    return isCalendarDay(whole) ? whole : undefined;
  }
  return isCalendarDay(`${inMonth}-01`) ? inMonth : undefined;
}
