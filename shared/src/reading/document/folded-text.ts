import { fold } from '../../values/index.ts';

const foldedLetters = new Map<string, string>();

/** The text folded letter by letter, so that a place in it is the same place in the text. */
export function foldInPlace(text: string): string {
  const letters: string[] = [];
  for (let at = 0; at < text.length; at += 1) letters.push(foldedLetter(text.charAt(at)));
  return letters.join('');
}

/** Only the letters and digits of a folded text: `Q U Y Ế T  Đ Ị N H :` as `quyetdinh`. */
export function lettersOf(folded: string): string {
  return folded.replaceAll(/[^a-z0-9]/g, '');
}

/** Whether a text is written in capitals, a misread letter here and there left aside. */
export function isInCapitals(text: string): boolean {
  const start = text.slice(0, 300);
  const capitals = start.match(/\p{Lu}/gu)?.length ?? 0;
  const small = start.match(/\p{Ll}/gu)?.length ?? 0;
  return capitals >= 3 && small * 9 <= capitals;
}

/** Whether a text begins with a small letter, as what goes on from a line above does. */
export function beginsSmall(text: string): boolean {
  return /^["“”'‘(]*\p{Ll}/u.test(text);
}

function foldedLetter(letter: string): string {
  const known = foldedLetters.get(letter);
  if (known !== undefined) return known;
  const folded = fold(letter);
  const kept = folded.length === 1 ? folded : letter;
  if (foldedLetters.size < 5_000) foldedLetters.set(letter, kept);
  return kept;
}
