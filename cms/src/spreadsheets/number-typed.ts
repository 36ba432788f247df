import { isDecimalText, numberFromVietnamese } from '@camket/shared/values';
import type { CellValue } from './cell.ts';

/** What a number that somebody typed means, and whether another reading would have been possible. */
export type NumberTyped =
  | { readonly kind: 'number'; readonly decimal: string; readonly isDoubtful?: true }
  | { readonly kind: 'percent'; readonly decimal: string }
  | { readonly kind: 'none' };

const none = { kind: 'none' } as const;
const blanks = /[\s\u00A0\u2007\u2009\u202F]/gu;

/**
 * Reads a number from a cell: a number, or a text that means one: «1.234», «91,06», «1 234», also behind an apostrophe.
 * A point before three digits groups them, as Vietnamese writes; that reading is doubtful, as is «1,234».
 */
export function numberTyped(value: CellValue): NumberTyped {
  if (value.kind === 'number') return { kind: 'number', decimal: value.decimal };
  if (value.kind !== 'text') return none;
  const typed = value.text.trim().replace(/^'/, '').trim();
  if (typed.endsWith('%')) {
    const share = numberIn(typed.slice(0, -1));
    return share.kind === 'number' ? { kind: 'percent', decimal: share.decimal } : none;
  }
  return numberIn(typed);
}

function numberIn(typed: string): NumberTyped {
  const grouped = /^[-−]?\d{1,3}(?:[\s\u00A0\u2007\u2009\u202F]\d{3})+(?:,\d+)?$/u.test(typed.trim());
  const text = grouped ? typed.replaceAll(blanks, '') : typed.trim();
  const vietnamese = numberFromVietnamese(text);
  if (vietnamese !== undefined) {
    const isDoubtful = /^[-−]?\d{1,3}[.,]\d{3}$/.test(text);
    return { kind: 'number', decimal: vietnamese, ...(isDoubtful && { isDoubtful: true }) };
  }
  const pointed = /^-?\d+\.\d+$/.test(text) ? text.replace(/\.?0+$/, '').replace(/^(-?)0+(?=\d)/, '$1') : '';
  return isDecimalText(pointed) ? { kind: 'number', decimal: pointed } : none;
}
