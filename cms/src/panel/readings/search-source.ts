import type { Span } from '@camket/shared/reading';

const most = 2_000;

/** Where words stand in a text, whatever their capitals and however their blanks are broken. */
export function placesOfWords(text: string, words: string): readonly Span[] {
  const parts = words.normalize('NFC').trim().split(/\s+/u);
  if (parts.join('') === '') return [];
  const pattern = new RegExp(parts.map((part) => escaped(part)).join('\\s+'), 'giu');
  const places: Span[] = [];
  for (const { index, 0: found } of text.matchAll(pattern)) {
    places.push({ from: index, to: index + found.length });
    if (places.length === most) break;
  }
  return places;
}

const escaped = (part: string): string => part.replaceAll(/[$()*+.?[\\\]^{|}/-]/g, '\\$&');
