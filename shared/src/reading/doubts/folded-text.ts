import { fold } from '../../values/index.ts';

const known = new Map<string, string>();

function folded(letter: string): string {
  const kept = known.get(letter);
  if (kept !== undefined) return kept;
  const plain = fold(letter);
  const one = plain.length === letter.length ? plain : letter;
  known.set(letter, one);
  return one;
}

/** The text in small letters without marks, each character in its old place, so that what is found has its span. */
export function foldedText(text: string): string {
  return text.replaceAll(/[A-Z\u0080-\uFFFF]/g, folded);
}

/** A text shortened for quoting it inside a sentence. */
export function brief(text: string): string {
  const plain = text.replaceAll(/\s+/g, ' ').trim();
  return plain.length > 120 ? `${plain.slice(0, 118).trimEnd()}…` : plain;
}

const mostFound = 1_000;

/** What a pattern finds in a text; of a text that is full of it only the first thousand. */
export function matchesIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const all: RegExpExecArray[] = [];
  for (const one of text.matchAll(pattern)) {
    all.push(one);
    if (all.length >= mostFound) break;
  }
  return all;
}
