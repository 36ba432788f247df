/** What stands before an item of a list: its kind, its number, and where its text begins. */
export interface Marker {
  readonly kind: 'goal' | 'roman' | 'arabic' | 'nested' | 'letter' | 'capital' | 'bullet';
  /** `4` for «IV.», `1` for «Mục tiêu chất lượng số 01:», `1.2`, `a`; empty for a bullet. */
  readonly number: string;
  readonly end: number;
}

const goal =
  /^(?:(?:\d{1,2}|[ivxl]{1,6})\s*[.)/:]\s*)?muc\s+tieu(?:\s+chat\s+luong)?(?:\s+(?:so|thu))?\s+(\d{1,2}|[ivxl]{1,6})(?:\s*[.:)/–-]+\s*|\s+(?=\d{1,3}\s?%)|\s*$)/;
const signs = [
  ['nested', /^(\d{1,2}(?:\.\d{1,2}){1,3})(?:[.)]\s*|\s+)(?=\S)/],
  ['arabic', /^(\d{1,3})\s?(?:[.)]|\/(?=\s))(?:\s+|(?=\D))(?=\S)/],
  ['roman', /^([IVXL]{1,6})\s?[.)/:](?:\s+|(?=\p{Lu}))(?=\S)/u],
  ['letter', /^([a-zđ])\s?[.)]\s+(?=\S)/u],
  ['capital', /^([A-ZĐ])\s?[.)]\s+(?=\p{Lu})/u],
  ['bullet', /^()[-–—•▪●○◦‣·*+](?:\s+|(?=\p{L}))(?=\S)/u],
] as const;

/** The marker that a paragraph begins with. The folded text is the same text without marks, letter by letter. */
export function markerOf(text: string, folded: string): Marker | undefined {
  const start = folded.slice(0, 60);
  if (!mayBeMarked(start)) return undefined;
  const named = goal.exec(start);
  if (named?.[1] !== undefined) return { kind: 'goal', number: arabicOf(named[1]), end: named[0].length };
  for (const [kind, sign] of signs) {
    const found = sign.exec(kind === 'roman' ? withoutMarks(text.slice(0, 60)) : text.slice(0, 60));
    if (found !== null) return { kind, number: arabicOf(found[1] ?? ''), end: found[0].length };
  }
  return undefined;
}

const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

// Most paragraphs begin with words: no sign of a number or a dash stands near their beginning.
function mayBeMarked(start: string): boolean {
  return /^(?:.{0,12}[.)/:]|[\d\u0080-\uffff*+-])/u.test(start) || start.slice(0, 24).includes('muc');
}

// A misread «Ì.» is a one as well.
const withoutMarks = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '');

/** A number as figures without leading zeros: `IV` as `4`, `01` as `1`. Anything else stays as it is. */
export function arabicOf(number: string): string {
  if (/^\d{1,6}$/.test(number)) return String(Number(number));
  const letters = withoutMarks(number);
  if (!/^(?:[IVXL]{1,6}|[ivxl]{1,6})$/.test(letters)) return number;
  const digits = Array.from(letters.toUpperCase(), (letter) => romanDigits[letter] ?? 0);
  return String(digits.reduce((sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit), 0));
}
