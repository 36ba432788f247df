// The two encodings that offices used before Unicode. Texts come as the letters that those bytes are in windows-1252,
// which is how Word and PDF files of that time keep them.

const tcvn3 = pairs(
  'µà ¸á ¶ả ·ã ¹ạ ¨ă »ằ ¾ắ ¼ẳ ½ẵ Æặ ©â Çầ Êấ Èẩ Éẫ Ëậ ®đ Ìè Ðé Îẻ Ïẽ Ñẹ ªê Òề Õế Óể Ôễ Öệ ×ì Ýí Øỉ Üĩ Þị ßò ãó áỏ âõ äọ ' +
    '«ô åồ èố æổ çỗ éộ ¬ơ êờ íớ ëở ìỡ îợ ïù óú ñủ òũ ôụ \u00ADư õừ øứ öử ÷ữ ùự úỳ ýý ûỷ üỹ þỵ ¡Ă ¢Â §Đ £Ê ¤Ô ¥Ơ ¦Ư',
);

/** Text of the fonts `.VnTime` and their like, whose capitals with tone marks are small letters in a font of capitals. */
export function fromTcvn3(text: string): string {
  return text.replaceAll(/[\u00A1-\u00FE]/g, (letter) => tcvn3.get(letter) ?? letter);
}

const alone = pairs('ñđ ôơ öư æỉ óĩ òị îỵ');
const tones = { ø: '\u0300', ù: '\u0301', û: '\u0309', õ: '\u0303', ï: '\u0323' } as const;
const marks: ReadonlyMap<string, string> = new Map([
  ...Object.entries(tones),
  ...Object.entries({ ê: '\u0306', è: '\u0306\u0300', é: '\u0306\u0301', ú: '\u0306\u0309', ü: '\u0306\u0303' }),
  ...Object.entries({ ë: '\u0306\u0323', â: '\u0302', à: '\u0302\u0300', á: '\u0302\u0301', å: '\u0302\u0309' }),
  ...Object.entries({ ã: '\u0302\u0303', ä: '\u0302\u0323' }),
]);

/** Text of the fonts `VNI-Times` and their like, which write the mark after its letter. */
export function fromVni(text: string): string {
  return text
    .replaceAll(/([aeouyôö])([øùûõïêèéúüëâàáåãä])/giu, (whole, letter: string, mark: string) => {
      const combining = marks.get(mark.toLowerCase());
      return combining === undefined ? whole : inCase(single(letter), letter) + combining;
    })
    .replaceAll(/[ñôöæóòî]/giu, (letter) => inCase(single(letter), letter))
    .normalize('NFC');
}

const single = (letter: string): string => alone.get(letter.toLowerCase()) ?? letter;

const inCase = (made: string, as: string): string =>
  as === as.toLowerCase() ? made.toLowerCase() : made.toUpperCase();

function pairs(list: string): ReadonlyMap<string, string> {
  return new Map(list.split(' ').map((pair): [string, string] => [pair.charAt(0), pair.slice(1)]));
}

const vowels = 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ';
const syllable = new RegExp(
  `^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?[aeiouy${vowels}]{1,3}(?:ng|nh|ch|[cmnpt])?$`,
  'iu',
);
const marked = new RegExp(`[đ${vowels}]`, 'iu');

const usual = new Set(
  'các của và được người xã phường ủy nhân dân thực hiện công chất lượng mục tiêu quyết định số năm tỷ lệ đạt đúng hạn hồ sơ giải thủ tục hành chính cán bộ với theo từ trên phòng đơn vị quản lý kết quả báo cáo'.split(
    ' ',
  ),
);

/**
 * How much of a text is Vietnamese words with their marks: up to 1 where all could be, up to 2 where all are the usual
 * words of offices. Text without any marks is 0.
 */
export function vietnameseShare(text: string): number {
  const words =
    text
      .slice(0, 200_000)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  const withMarks = words.filter((word) => /[^a-z]/u.test(word));
  if (withMarks.length === 0) return 0;
  const possible = withMarks.filter((word) => syllable.test(word) && marked.test(word));
  return (possible.length + possible.filter((word) => usual.has(word)).length) / withMarks.length;
}
