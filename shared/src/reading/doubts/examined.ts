import { foldInPlace } from '../document/folded-text.ts';
import type { Reading } from '../reading-form.ts';
import type { SourceText, Span } from '../source/source-text.ts';

/** A reading beside its source, made ready for looking at. */
export interface Examined {
  readonly reading: Reading;
  readonly text: string;
  /** The text in small letters without marks; each character stands where it stands in the text. */
  readonly folded: string;
}

/** Some three hundred pages. What stands behind them is no part of a decision, and is not looked through. */
const longest = 1_000_000;

/** A reading and its source, made ready for looking at. */
export function examined(reading: Reading, source: SourceText): Examined {
  const text = source.text.slice(0, longest);
  return { reading, text, folded: foldInPlace(text) };
}

/** The characters that a value was read from; none where the reading does not tell. */
export function spansAt(
  { reading: { marks = {} } }: Pick<Examined, 'reading'>,
  ...paths: readonly string[]
): readonly Span[] {
  return paths.flatMap((path) => marks[path]?.spans ?? []);
}

/** The characters of several values, or of another where none of them is known. */
export function spansAtOr(about: Pick<Examined, 'reading'>, path: string, instead: string): readonly Span[] {
  const spans = spansAt(about, path);
  return spans.length > 0 ? spans : spansAt(about, instead);
}

/** The last day on which a document may have been signed; nothing where it does not tell. */
export function lastDayOfSigning({ reading: { document } }: Pick<Examined, 'reading'>): string | undefined {
  if (document.issuedOn !== null) return document.issuedOn.length === 7 ? `${document.issuedOn}-31` : document.issuedOn;
  return document.year === null ? undefined : `${String(document.year)}-12-31`;
}

/** The first day on which a document may have been signed; nothing where it does not tell. */
export function firstDayOfSigning({ reading: { document } }: Pick<Examined, 'reading'>): string | undefined {
  if (document.issuedOn === null) return undefined;
  return document.issuedOn.length === 7 ? `${document.issuedOn}-01` : document.issuedOn;
}
