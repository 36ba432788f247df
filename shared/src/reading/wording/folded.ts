import { fold } from '../../values/index.ts';
import type { Span } from '../source/source-text.ts';

/**
 * A text in small letters without marks, so that words are found however well they were scanned. Runs of white space
 * are one blank, dashes one kind of dash. Words that only look alike without their marks stand in capitals.
 */
export interface Folded {
  readonly text: string;
  /** The text that was folded. */
  readonly original: string;
  /** For each character where its own begins in the original. */
  readonly begins: readonly number[];
  /** For each character where its own ends in the original, marks included. */
  readonly ends: readonly number[];
}

const known = new Map<string, string>();

function foldedLetter(letter: string): string {
  const found = known.get(letter);
  if (found !== undefined) return found;
  const letters = /\s/u.test(letter) ? ' ' : plain(letter);
  if (known.size < 5_000) known.set(letter, letters);
  return letters;
}

function plain(letter: string): string {
  if (/\p{Pd}|\u2212/u.test(letter)) return '-';
  if (/[“”„«»]/u.test(letter)) return '"';
  return letter === '％' ? '%' : fold(letter);
}

/**
 * Words (small letters, with marks) that are not what they look like, by the letters that they are folded to. They are
 * folded to capitals.
 */
export type LookAlikes = ReadonlyMap<string, ReadonlySet<string>>;

/** Look-alikes from a list of words set apart by blanks. */
export function lookAlikes(words: string): LookAlikes {
  const all = words.split(' ');
  return new Map(all.map((word) => [fold(word), new Set(all.filter((other) => fold(other) === fold(word)))]));
}

/** Folds a text. */
export function folded(original: string, others?: LookAlikes): Folded {
  const letters: string[] = [];
  const begins: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < original.length; at += 1) {
    const now = foldedLetter(original.charAt(at));
    const last = ends.length - 1;
    if (last >= 0 && (now === '' || (now === ' ' && letters[last] === ' '))) ends[last] = at + 1;
    else {
      for (const letter of now) {
        letters.push(letter);
        begins.push(at);
        ends.push(at + 1);
      }
    }
  }
  const folds = { text: letters.join(''), original, begins, ends };
  return others === undefined ? folds : { ...folds, text: withOthersMarked(folds, others) };
}

function withOthersMarked({ text, original, begins, ends }: Folded, others: LookAlikes): string {
  return text.replaceAll(/[a-z]+/g, (word, at: number) => {
    const alike = others.get(word);
    if (alike === undefined) return word;
    const written = original
      .slice(begins[at], ends[at + word.length - 1])
      .normalize('NFC')
      .toLowerCase();
    return alike.has(written) ? word.toUpperCase() : word;
  });
}

/** The characters of the original behind a stretch of the folded text, without blanks at either end. */
export function spanIn({ text, begins, ends }: Folded, { from, to }: Span): Span {
  let [first, last] = [Math.max(0, from), Math.min(to, text.length)];
  while (first < last && text.charAt(first) === ' ') first += 1;
  while (last > first && text.charAt(last - 1) === ' ') last -= 1;
  if (first >= last) return { from: begins[first] ?? 0, to: begins[first] ?? 0 };
  return { from: begins[first] ?? 0, to: ends[last - 1] ?? 0 };
}

/** The original words behind a stretch of the folded text, with white space squeezed. */
export function wordsIn(folds: Folded, stretch: Span): string {
  const { from, to } = spanIn(folds, stretch);
  return folds.original.slice(from, to).replaceAll(/\s+/g, ' ');
}
