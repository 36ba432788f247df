/** A number as decimal text, in the fewest digits that mean it: `0.9106`, `1234567`; never with an exponent, never `-0`. */
export function numberText(number: number): string {
  const short = String(Object.is(number, -0) ? 0 : number);
  const [, sign = '', before = '', after = '', exponent] = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(short) ?? [];
  if (exponent === undefined) return short;
  const digits = before + after;
  const point = before.length + Number(exponent);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return point >= digits.length
    ? `${sign}${digits}${'0'.repeat(point - digits.length)}`
    : `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}
