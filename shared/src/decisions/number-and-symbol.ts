const usualSymbol = /^\d{1,4}\/(QĐ|KH|BC|TB|TTr|QC|CTr)-UBND$/;

/** Number and symbol as they are printed: numbers below 10 with a leading zero, a slash between, no blanks. */
export function writeNumber(number: string | undefined, symbol: string): string {
  const digits = (number ?? '').trim();
  const printed = /^\d$/.test(digits) ? `0${digits}` : digits;
  return `${printed === '' ? '…' : printed}/${symbol.trim()}`;
}

/** Whether number and symbol have the form that the rules on papers give; another form is a doubt and no refusal. */
export function isUsualSymbol(number: string | undefined, symbol: string): boolean {
  return usualSymbol.test(`${(number ?? '1').trim()}/${symbol}`);
}
