import { fold, squeeze } from '../../values/index.ts';

/** A word of a name: as it is compared without its marks, and with them wherever the mark of tone stands (Hoà, Hòa). */
export interface NameWord {
  readonly plain: string;
  readonly marked: string;
}

const writtenOut = [
  [/&/gu, ' và '],
  [/(?<!\p{L})(?:hđnd|hdnd)(?!\p{L})/gu, 'hội đồng nhân dân'],
  [/(?<!\p{L})ubnd(?!\p{L})/gu, 'ủy ban nhân dân'],
  [/(?<!\p{L})hcc(?!\p{L})/gu, 'hành chính công'],
  [/(?<!\p{L})(?:bcđ|bcd)(?!\p{L})/gu, 'ban chỉ đạo'],
  [/(?<!\p{L})cbcc(?!\p{L})/gu, 'cán bộ công chức'],
] as const;

/** The words of a name in small letters, usual abbreviations written out, without the marks between them. */
export function nameWords(text: string): readonly NameWord[] {
  const written = writtenOut.reduce(
    (sofar, [pattern, by]) => sofar.replaceAll(pattern, by),
    squeeze(text).toLowerCase(),
  );
  return written
    .split(/[^\p{L}\p{M}\d]+/u)
    .filter((word) => word !== '')
    .map((word) => ({ plain: fold(word), marked: markedWord(word) }));
}

/** A word in which only the letters and marks count, not on which vowel a mark stands. */
export function markedWord(word: string): string {
  return Array.from(word.normalize('NFD')).toSorted().join('');
}
