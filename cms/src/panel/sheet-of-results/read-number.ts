import { isCount, numberFromVietnamese, vietnameseNumber } from '@camket/shared/values';
import type { SheetWords } from '../../words/sheet-of-results-vi.ts';

/** A number as it was typed: what it means, and a word about it where that may be doubted or is wrong. */
export interface ReadNumber {
  /** The decimal that is meant; absent where the text is no number. */
  readonly decimal?: string;
  readonly fault?: string;
  readonly hint?: string;
}

type NumberWords = SheetWords['numbers'];

/** What a person sees who pastes from a sheet with blanks between thousands, or a percent sign. */
const plain = (text: string): string => text.trim().replaceAll(/[\s\u00A0\u202F]/gu, '');

/** Reads a count of cases: `1.234` is one thousand two hundred and thirty-four. */
export function readCount(text: string, words: NumberWords): ReadNumber {
  const typed = plain(text);
  if (typed.endsWith('%')) return { fault: words.percent };
  const decimal = numberFromVietnamese(typed);
  if (decimal !== undefined && isCount(Number(decimal)) && !decimal.includes('.')) return { decimal };
  return { fault: faultOfCount(typed, decimal, words) };
}

function faultOfCount(typed: string, decimal: string | undefined, words: NumberWords): string {
  if (decimal?.startsWith('-') === true) return words.negative;
  const english = /^\d{1,3}(,\d{3})+$/.exec(typed);
  if (english !== null) return words.commaForThousands(typed, vietnameseNumber(typed.replaceAll(',', '')));
  if (decimal !== undefined) return words.notWhole(typed);
  return /^\d+\.\d+$/.test(typed) ? words.dotForDecimals(typed, typed.replaceAll('.', '')) : words.notANumber(typed);
}

/** Reads a number that may have decimals: `91,06`. A point only groups three digits. */
export function readDecimal(text: string, words: NumberWords): ReadNumber {
  const typed = plain(text).replace(/%$/, '');
  const decimal = numberFromVietnamese(typed);
  if (decimal !== undefined) {
    return typed.includes('.') ? { decimal, hint: words.readAs(vietnameseNumber(decimal)) } : { decimal };
  }
  const withComma = /^-?\d+\.\d+$/.test(typed) ? typed.replace('.', ',') : undefined;
  return { fault: withComma === undefined ? words.notANumber(typed) : words.decimalComma(typed, withComma) };
}
