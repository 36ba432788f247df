import type { Span } from './source-text.ts';

/**
 * A text quoted from a source: each of its characters, and where that one stands. Line breaks in mid-sentence, runs of
 * white space and parts that a page break cut are joined by one blank, which stands nowhere.
 */
export interface Quote {
  readonly text: string;
  /** For each UTF-16 unit of the text its place in the source; -1 for a blank put between two parts. */
  readonly places: readonly number[];
}

/** Nothing quoted. */
export const emptyQuote: Quote = { text: '', places: [] };

/** Quotes characters of a text: white space is squeezed to one blank, and none stands at either end. */
export function quote(text: string, ...spans: readonly Span[]): Quote {
  return joinQuotes(spans.map((span) => squeezed(text, span)));
}

function squeezed(text: string, { from, to }: Span): Quote {
  const letters: string[] = [];
  const places: number[] = [];
  let blank = -1;
  for (let at = Math.max(0, from); at < Math.min(to, text.length); at += 1) {
    const letter = text.charAt(at);
    if (isBlank(letter)) {
      if (blank < 0) blank = at;
      continue;
    }
    if (blank >= 0 && letters.length > 0) {
      letters.push(' ');
      places.push(blank);
    }
    blank = -1;
    letters.push(letter);
    places.push(at);
  }
  return { text: letters.join(''), places };
}

// Most letters need no look at the table of white space.
function isBlank(letter: string): boolean {
  if (letter > ' ' && letter < '\u00A0') return false;
  return /\s/u.test(letter);
}

/** Joins quotes by one blank each; empty ones are passed over. */
export function joinQuotes(quotes: readonly Quote[]): Quote {
  const filled = quotes.filter(({ text }) => text !== '');
  const [only] = filled;
  if (only !== undefined && filled.length === 1) return only;
  return {
    text: filled.map(({ text }) => text).join(' '),
    places: filled.flatMap(({ places }, index) => (index === 0 ? places : [-1, ...places])),
  };
}

/** Part of a quote, from one of its characters to before another, without blanks at either end. */
export function partOfQuote({ text, places }: Quote, { from, to }: Span): Quote {
  let [first, last] = [Math.max(0, from), Math.min(to, text.length)];
  while (first < last && text.charAt(first) === ' ') first += 1;
  while (last > first && text.charAt(last - 1) === ' ') last -= 1;
  return { text: text.slice(first, last), places: places.slice(first, last) };
}

/** The characters of the source that a quote is made of, as the fewest spans. White space inside a span may be longer. */
export function spansOf({ text, places }: Quote): readonly Span[] {
  const spans: Span[] = [];
  let open: { from: number; to: number } | undefined;
  places.forEach((place, at) => {
    if (place < 0) {
      open = undefined;
      return;
    }
    const isNext = open !== undefined && (place === open.to || (place > open.to && text.charAt(at - 1) === ' '));
    if (open !== undefined && isNext) {
      open.to = place + 1;
      return;
    }
    open = { from: place, to: place + 1 };
    spans.push(open);
  });
  return spans;
}
