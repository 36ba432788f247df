/**
 * Vietnamese as it was written before Unicode: fonts whose letters stand at the places of other signs. Documents from
 * old templates still come in them, and their text layer holds the other signs.
 */

/** How the letters of a font are coded. */
export type LetterCode = 'unicode' | 'tcvn3' | 'tcvn3Capitals' | 'vni';

const tcvn3 = tableOf(
  'µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00ADõøö÷ùúýûüþ¡¢§£¤¥¦',
  'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ',
);

const vniMarks = 'ù ø û õ ï ê é è ú ü ë â á à å ã ä'.split(' ');
const vniVowels: Readonly<Record<string, string>> = {
  a: 'á à ả ã ạ ă ắ ằ ẳ ẵ ặ â ấ ầ ẩ ẫ ậ',
  e: 'é è ẻ ẽ ẹ - - - - - - ê ế ề ể ễ ệ',
  o: 'ó ò ỏ õ ọ - - - - - - ô ố ồ ổ ỗ ộ',
  u: 'ú ù ủ ũ ụ',
  y: 'ý ỳ ỷ ỹ',
  ô: 'ớ ờ ở ỡ ợ',
  ö: 'ứ ừ ử ữ ự',
};
const vniAlone = tableOf('ñæóòôöîÑÆÓÒÔÖÎ', 'đỉĩịơưỵĐỈĨỊƠƯỴ');
const vniPairs = new Map(
  Object.entries(vniVowels).flatMap(([vowel, marked]) =>
    marked.split(' ').flatMap((letter, index): [string, string][] => {
      const mark = vniMarks[index] ?? '';
      if (letter === '-') return [];
      const [capital, capitalMark] = [vowel.toUpperCase(), mark.toUpperCase()];
      return [
        [vowel + mark, letter],
        [capital + mark, letter.toUpperCase()],
        [capital + capitalMark, letter.toUpperCase()],
      ];
    }),
  ),
);

function tableOf(signs: string, letters: string): ReadonlyMap<string, string> {
  return new Map(Array.from(signs, (sign, index) => [sign, letters.charAt(index)]));
}

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
      return fromTcvn3(text);
    case 'tcvn3Capitals':
      return fromTcvn3(text).toUpperCase();
    case 'vni':
      return fromVni(text);
  }
}

/** The place of «ư» is that of the soft hyphen, which many programs write out as a hyphen. */
function fromTcvn3(text: string): string {
  const hyphenless = text
    .replaceAll(/-(?=[a-zµ-þ])/gu, '\u00AD')
    .replaceAll('μ', 'µ')
    .replaceAll('∙', '·');
  return Array.from(hyphenless, (sign) => tcvn3.get(sign) ?? sign).join('');
}

function fromVni(text: string): string {
  let written = '';
  for (let at = 0; at < text.length;) {
    const pair = vniPairs.get(text.slice(at, at + 2));
    written += pair ?? vniAlone.get(text.charAt(at)) ?? text.charAt(at);
    at += pair === undefined ? 1 : 2;
  }
  return written;
}
