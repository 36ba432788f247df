const syllable = /^(?:ngh|[cgknpt]h|ng|gi|qu|tr|[bcdđghklmnpqrstvx])?[aăâeêioôơuưy]{1,3}(?:ch|ng|nh|[cmnpt])?$/u;

/** What a text looks like, as shares of its words from 0 to 1. */
export interface Looks {
  readonly words: number;
  /** Could be a Vietnamese syllable. */
  readonly vietnamese: number;
  /** Such a syllable with a mark on it. */
  readonly marked: number;
  /** Letters in an order of capital and small, or figures, as any language writes them. */
  readonly wordlike: number;
}

/** Tells Vietnamese from other writing, and writing from signs without sense. */
export function looksOf(words: readonly string[]): Looks {
  const bare = words
    .map((word) => word.normalize('NFC').replaceAll(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, ''))
    .filter((word) => word !== '');
  const spelled = bare.filter((word) => /^\p{L}+$/u.test(word));
  const isSyllable = (word: string): boolean => syllable.test(withoutTone(word.toLowerCase()));
  return {
    words: bare.length,
    vietnamese: share(spelled, isSyllable),
    marked: share(spelled, (word) => isSyllable(word) && /[^a-z]/u.test(word.toLowerCase())),
    wordlike: share(bare, (word) =>
      /^(?:\p{Lu}?\p{Ll}+|\p{Lu}+|[\d.,:%/–-]+|[\p{L}\d]+(?:[-–/&.][\p{L}\d]+)+)$/u.test(word),
    ),
  };
}

const share = (words: readonly string[], holds: (word: string) => boolean): number =>
  words.length === 0 ? 0 : words.filter(holds).length / words.length;

/** Letters without their tone: grave, hook, tilde, acute and dot below go; the circumflex, the breve and the horn stay. */
const withoutTone = (word: string): string =>
  word
    .normalize('NFD')
    .replaceAll(/[\u0300\u0301\u0303\u0309\u0323]/gu, '')
    .normalize('NFC');
