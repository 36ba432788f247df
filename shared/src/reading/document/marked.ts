import { partOfQuote, type Quote, spansOf } from '../source/quote.ts';
import type { Span } from '../source/source-text.ts';
import type { Mark } from '../reading-form.ts';

/** A value and the characters that it was read from. */
export interface Found<Value> {
  readonly value: Value;
  readonly spans: readonly Span[];
  /** It follows by a rule and does not stand there as such. */
  readonly isInferred?: boolean;
}

/** Where the values of a reading come from, by their paths. */
export type Marks = Record<string, Mark>;

/** No text of a reading may be longer. */
const longest = 40_000;

/** A quoted text as a value; undefined where nothing is quoted. */
export function foundText(quoted: Quote): Found<string> | undefined {
  const cut = quoted.text.length <= longest ? quoted : shorten(quoted);
  return cut.text === '' ? undefined : { value: cut.text, spans: spansOf(cut) };
}

/** The quoted texts that are not empty. */
export function foundTexts(quotes: readonly Quote[]): readonly Found<string>[] {
  return quotes.flatMap((quoted) => foundText(quoted) ?? []);
}

/** A value read from the characters of a quote. */
export function foundIn<Value>(value: Value, quoted: Quote, span?: Span): Found<Value> {
  const part = span === undefined ? quoted : partOfQuote(quoted, span);
  return { value, spans: spansOf(part) };
}

/** Notes where a value comes from, and gives the value. */
export function keep<Value>(marks: Marks, path: string, found: Found<Value>): Value {
  marks[path] = {
    state: found.isInferred === true ? 'inferred' : 'read',
    spans: found.spans.map(({ from, to }) => ({ from, to })),
  };
  return found.value;
}

/** As `keep`, with `null` where there is no value. */
export function keepOrNull<Value>(marks: Marks, path: string, found: Found<Value> | undefined): Value | null {
  return found === undefined ? null : keep(marks, path, found);
}

/** As `keep`, for the values of a list. */
export function keepAll<Value>(marks: Marks, path: string, found: readonly Found<Value>[]): Value[] {
  return found.map((value, index) => keep(marks, `${path}.${index}`, value));
}

function shorten({ text, places }: Quote): Quote {
  const blank = text.lastIndexOf(' ', longest);
  const to = blank > 0 ? blank : longest;
  return { text: text.slice(0, to), places: places.slice(0, to) };
}

/** A quote without the signs and blanks at its end, such as `;` or `.`. */
export function withoutEnd(quoted: Quote, signs: string): Quote {
  let to = quoted.text.length;
  while (to > 0 && (signs.includes(quoted.text.charAt(to - 1)) || quoted.text.charAt(to - 1) === ' ')) to -= 1;
  return partOfQuote(quoted, { from: 0, to });
}
