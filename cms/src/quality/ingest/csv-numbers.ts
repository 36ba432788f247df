/** A number out of a CSV cell, or the sentence that says why it is none. */
export type CsvNumber = { readonly text: string } | { readonly because: string };

const plain = /^[-−]?\d+$/;
const decimal = /^([-−]?)(\d+)[.,](\d+)$/;

/**
 * Reads a number that has a point or a comma before its decimals. What could be thousands as well (`1.234`, `12,345`) is
 * refused: the one who wrote it knows which of the two it is.
 */
export function readCsvNumber(written: string): CsvNumber {
  const text = written.trim();
  if (plain.test(text)) return { text: shortened(text.replace('−', '-'), '') };
  const [, sign = '', before = '', after = ''] = decimal.exec(text) ?? [];
  if (before === '') return { because: `«${text.slice(0, 40)}» không phải là một con số. Ghi ví dụ 95 hoặc 40,6.` };
  if (after.length === 3 && /^[1-9]\d{0,2}$/.test(before)) {
    const [whole, fine] = [before + after, `${before},${after}0`];
    return {
      because: `«${text}» có thể là ${whole} hoặc ${fine}. Ghi ${whole} nếu là số nguyên, ${fine} nếu là số thập phân.`,
    };
  }
  return { text: shortened(`${sign === '' ? '' : '-'}${before}`, after) };
}

/** A number in its only written form: no zeros before or after that say nothing. */
function shortened(before: string, after: string): string {
  const [sign, digits] = before.startsWith('-') ? ['-', before.slice(1)] : ['', before];
  const whole = digits.replace(/^0+(?=\d)/, '');
  const fine = after.replace(/0+$/, '');
  const size = fine === '' ? whole : `${whole}.${fine}`;
  return size === '0' ? '0' : sign + size;
}
