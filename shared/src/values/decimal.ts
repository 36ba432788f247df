import { type Fraction, fraction } from './fraction.ts';

const decimalPattern = /^(?:0|-?[1-9]\d*|-?(?:0|[1-9]\d*)\.\d*[1-9])$/;
const vietnamesePattern = /^([-−])?(\d+|[1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d+))?$/;

/** Tells whether a text is a decimal in its only written form: `40.6`, `-3`; not `40.60`, `+3`, `.5` or `-0`. */
export function isDecimalText(text: string): boolean {
  return decimalPattern.test(text);
}

/** Reads a decimal such as `40.6` exactly. Throws a `RangeError` when it is written in any other form. */
export function decimal(text: string): Fraction {
  if (!isDecimalText(text)) {
    throw new RangeError(`Cannot read "${text}" as a decimal: expected a form such as "40.6" or "-3"`);
  }
  const [before = '', after = ''] = text.split('.');
  return fraction(BigInt(before + after), 10n ** BigInt(after.length));
}

/**
 * The decimal that a number typed the Vietnamese way means: `1.234,5` is `1234.5`, `29.798` is `29798`.
 * A point only groups three digits and a comma only opens decimals; any other form gives `undefined`.
 */
export function numberFromVietnamese(text: string): string | undefined {
  const found = vietnamesePattern.exec(text.trim());
  if (found === null) return undefined;
  const [, sign, grouped = '', after = ''] = found;
  const before = grouped.replaceAll('.', '').replace(/^0+(?=\d)/, '');
  const decimals = after.replace(/0+$/, '');
  const size = decimals === '' ? before : `${before}.${decimals}`;
  return sign === undefined || size === '0' ? size : `-${size}`;
}

/** Writes a decimal the Vietnamese way: `1234567.89` as `1.234.567,89`. */
export function vietnameseNumber(decimalText: string): string {
  if (!isDecimalText(decimalText)) {
    throw new RangeError(`Cannot write "${decimalText}" as a number: expected a form such as "40.6" or "-3"`);
  }
  const [before = '', after] = decimalText.split('.');
  const grouped = before.replace(/\B(?=(\d{3})+$)/g, '.');
  return after === undefined ? grouped : `${grouped},${after}`;
}
