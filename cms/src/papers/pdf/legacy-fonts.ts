import { fromTcvn3, fromVni } from '../legacy-letters.ts';

/** How the letters of a font are coded: today's way, or one that offices used before Unicode. */
export type LetterCode = 'unicode' | 'tcvn3' | 'tcvn3Capitals' | 'vni';

/** How a font's letters are coded, by its name. */
export function codeOfFont(name: string): LetterCode {
  const own = name.replace(/^[A-Z]{6}\+/u, '');
  if (/^\.Vn/iu.test(own)) return /H(?:[-,](?:Bold|Italic)+)?$/u.test(own) ? 'tcvn3Capitals' : 'tcvn3';
  return /^VNI[-_ ]/iu.test(own) ? 'vni' : 'unicode';
}

/** Text of a coding in Unicode. */
export function fromCode(text: string, code: LetterCode): string {
  switch (code) {
    case 'unicode':
      return text;
    case 'tcvn3':
      return fromTcvn3(withSoftHyphens(text));
    case 'tcvn3Capitals':
      return fromTcvn3(withSoftHyphens(text)).toUpperCase();
    case 'vni':
      return fromVni(text);
  }
}

/** The place of «ư» is that of the soft hyphen, which PDF takes for a hyphen; two other signs have twins. */
const withSoftHyphens = (text: string): string =>
  text
    .replaceAll(/-(?=[a-zµ-þ])/gu, '\u00AD')
    .replaceAll('μ', 'µ')
    .replaceAll('∙', '·');
