import { codeOfFont, fromCode, type LetterCode } from './legacy-fonts.ts';
import { looksOf } from './vietnamese.ts';

/** Words in a font. */
interface FontWord {
  readonly font: string;
  readonly text: string;
}

/** How many words a font must have written before they tell its coding. */
const enough = 12;

/** How the letters of each font are coded: by its name, or where the name was lost, by what makes its words Vietnamese. */
export function codesOfFonts(words: readonly FontWord[]): ReadonlyMap<string, LetterCode> {
  const codes = new Map<string, LetterCode>();
  for (const [font, own] of Map.groupBy(words, (word) => word.font)) {
    codes.set(
      font,
      codeOf(
        font,
        own.map(({ text }) => text),
      ),
    );
  }
  return codes;
}

function codeOf(font: string, words: readonly string[]): LetterCode {
  const named = codeOfFont(font);
  if (named !== 'unicode' || words.length < enough) return named;
  const share = (code: LetterCode): number => looksOf(words.map((word) => fromCode(word, code))).vietnamese;
  const asIs = share('unicode');
  if (asIs > 0.6 || !/[µ-þ]/u.test(words.join(''))) return 'unicode';
  const better = (['tcvn3', 'vni'] as const).find((code) => share(code) > Math.max(0.8, asIs + 0.2));
  return better ?? 'unicode';
}
