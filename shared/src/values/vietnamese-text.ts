const collator = new Intl.Collator('vi', { numeric: true });

/** The text with every letter and its marks composed into one character (NFC). */
export function nfc(text: string): string {
  return text.normalize('NFC');
}

/** The text in small letters without marks, with `đ` as `d`, for finding what people typed without marks. */
export function fold(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
}

/** The text as a part of an address: `Xã An Biên` as `xa-an-bien`. */
export function slug(text: string): string {
  return fold(text)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** The text with each run of white space as one blank, none at its ends, composed (NFC). */
export function squeeze(text: string): string {
  return nfc(text).replaceAll(/\s+/g, ' ').trim();
}

/** Orders two texts as a Vietnamese dictionary does, and numbers inside them by size; for `sort`. */
export function compareVietnamese(one: string, other: string): number {
  return collator.compare(one, other);
}
